import { type CodedLevel, codedLevels, levels } from '#src/rubric/level';
import type { Criterion } from '#src/rubric/criterion';
import { dimensions } from '#src/rubric/dimensions';
import { sourceDocuments, type SourceReference } from '#src/rubric/sources';
import { LevelIcon } from '../panel/level-icon';
import { weightReasonsOf } from '../report-views/criterion-groups';
import { numberIn } from '../pages/formats';
import { strings } from '../strings';
import { guideStrings } from '../strings/guide';
import type { Locale } from '../strings/locale';

interface CriterionSectionProps {
  criterion: Criterion;
  locale: Locale;
}

/** Everything about one criterion. Its id is the section's, so that panel and editor can lead here. */
export function CriterionSection({ criterion, locale }: CriterionSectionProps) {
  const { id, names, number, weight, dimension, why, ask, paragraph, sources } = criterion;
  const texts = guideStrings[locale].criteria;
  const theme = dimensions.find((one) => one.id === dimension)?.names[locale];
  return (
    <article id={id} class="criterion-section" aria-labelledby={`${id}-name`} tabIndex={-1}>
      <h3 id={`${id}-name`}>{names[locale]}</h3>
      <p class="soft">
        {number} · {theme} · {texts.weight(numberIn(locale)(weight))}
      </p>
      <h4>{texts.why}</h4>
      <p>{why[locale]}</p>
      <h4>{texts.levels}</h4>
      <Levels criterion={criterion} locale={locale} />
      <h4>{texts.ask}</h4>
      <p>{ask[locale]}</p>
      <h4>{texts.paragraph}</h4>
      <p class="ad-words">{paragraph[locale]}</p>
      <h4>{texts.sources}</h4>
      <Sources sources={sources} locale={locale} />
      <h4>{texts.weightTitle}</h4>
      <ul>
        {weightReasonsOf(criterion, locale).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <p>
        <a href="#contents">{texts.toTop}</a>
      </p>
    </article>
  );
}

function Levels({ criterion, locale }: CriterionSectionProps) {
  const texts = guideStrings[locale].criteria;
  return (
    <dl class="guide-levels">
      {levels.map((level) => {
        const examples = isCoded(level) ? criterion.examples[level][locale] : [];
        return (
          <div key={level}>
            <dt>
              <LevelIcon level={level} />
              {strings[locale].levels[level].title}
            </dt>
            <dd>
              <p>{criterion.levelTexts[level][locale]}</p>
              {/* The coding instructions are written in English, for those who code ads by hand. */}
              {locale === 'en' && isCoded(level) && <p class="soft">{criterion.coding[level]}</p>}
              {examples.length > 0 && (
                <p class="level-examples">
                  <span class="soft">{level === 'not-stated' ? texts.nearMisses : texts.examples}: </span>
                  {examples.map((example) => (
                    <q key={example}>{example}</q>
                  ))}
                </p>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

const isCoded = (level: string): level is CodedLevel => (codedLevels as readonly string[]).includes(level);

/** The passages a text stands on, by document and section. What they say is told in English alone. */
export function Sources({ sources, locale }: { sources: readonly SourceReference[]; locale: Locale }) {
  const texts = guideStrings[locale].criteria;
  const number = numberIn(locale);
  return (
    <ul>
      {sources.map(({ document, section, lines: [from, to], strength, says }) => (
        <li key={`${document} ${section} ${from}`}>
          {sourceDocuments.find(({ id }) => id === document)?.names[locale]}: <span lang="nb">{section}</span> (
          {texts.strength[strength]}, {texts.lines(number(from), number(to))}){locale === 'en' && `. ${says}`}
        </li>
      ))}
    </ul>
  );
}

import { bands, coreGroups } from '#src/rubric/bands';
import { criteria } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import { levels } from '#src/rubric/level';
import { enoughCoverage, neighbourWithin, shortText } from '#src/rubric/limits';
import { profiles } from '#src/rubric/profiles';
import { LevelIcon } from '../panel/level-icon';
import { numberIn } from '../pages/formats';
import { strings } from '../strings';
import { guideStrings } from '../strings/guide';
import { panelStrings } from '../strings/panel';
import type { Locale } from '../strings/locale';

/** From levels to the number and its words, with the limits the rubric has now. */
export function HowTheNumberIsMade({ locale }: { locale: Locale }) {
  const texts = guideStrings[locale].number;
  const { levels: levelTexts, bands: words, means, meansNot } = strings[locale];
  const { labels: panelLabels } = panelStrings[locale];
  const number = numberIn(locale);
  return (
    <section id="number" aria-labelledby="number-title" tabIndex={-1}>
      <h2 id="number-title">{texts.title}</h2>
      <p>{texts.points(number(criteria.length), number(dimensions.length))}</p>
      <p>{texts.levels}</p>
      <dl class="guide-levels">
        {levels.map((level) => (
          <div key={level}>
            <dt>
              <LevelIcon level={level} />
              {levelTexts[level].title}
            </dt>
            <dd>{texts.share[level]}</dd>
          </div>
        ))}
      </dl>
      <p>{texts.interval}</p>
      <p>{texts.coverage(number(enoughCoverage))}</p>
      <p>{texts.bands}</p>
      <ul>
        {bands.map(({ number: band, from }) => (
          <li key={band}>
            <strong>{words[band - 1]}</strong> {texts.bandFrom(number(from))}
          </li>
        ))}
      </ul>
      <p>{texts.neighbour(number(neighbourWithin))}</p>
      <p>{texts.core}</p>
      <ul>
        {coreGroups.map((group) => (
          <li key={group[0]}>
            {group.map((id, index) => (
              <span key={id}>
                {index > 0 && ' / '}
                <a href={`#${id}`}>{criteria.find((criterion) => criterion.id === id)?.names[locale]}</a>
              </span>
            ))}
          </li>
        ))}
      </ul>
      <p>{texts.without(number(shortText))}</p>
      <p>{texts.weights}</p>
      <p>{texts.profiles}</p>
      <ul>
        {Object.values(profiles).map(({ id, names, about }) => (
          <li key={id}>
            <strong>{names[locale]}</strong>
            {locale === 'en' && `. ${about}`}
          </li>
        ))}
      </ul>
      <h3>{panelLabels.means}</h3>
      <ul>
        {means.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <h3>{panelLabels.meansNot}</h3>
      <ul>
        {meansNot.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

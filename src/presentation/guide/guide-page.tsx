import { useEffect } from 'preact/hooks';
import { criteria } from '#src/rubric/criteria';
import { dimensions } from '#src/rubric/dimensions';
import { rubricVersion } from '#src/rubric/version';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { numberIn } from '../pages/formats';
import { guideStrings } from '../strings/guide';
import type { Locale } from '../strings/locale';
import { CriterionSection } from './criterion-section';
import { HowTheNumberIsMade } from './how-the-number-is-made';
import { WhatElseIsRead } from './what-else-is-read';
import './guide.css';

/** How ads are read: the whole codebook in the reader's language, made from the rubric that reads them. */
export function GuidePage({ locale }: PageProps) {
  const texts = guideStrings[locale];
  useEffect(() => {
    // The browser looked for the address's place before it was drawn.
    const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    place?.scrollIntoView();
    place?.focus({ preventScroll: true });
  }, []);
  return (
    <PageFrame locale={locale} page="guide" title={texts.title}>
      <p class="lead">{texts.lead}</p>
      <Contents locale={locale} />
      <HowTheNumberIsMade locale={locale} />
      <section aria-labelledby="points">
        <h2 id="points">{texts.criteria.title}</h2>
        <p>{texts.criteria.lead}</p>
        {criteria.map((criterion) => (
          <CriterionSection key={criterion.id} criterion={criterion} locale={locale} />
        ))}
      </section>
      <WhatElseIsRead locale={locale} />
      <p class="soft">{texts.version(rubricVersion)}</p>
    </PageFrame>
  );
}

function Contents({ locale }: { locale: Locale }) {
  const texts = guideStrings[locale];
  const number = numberIn(locale);
  return (
    <nav id="contents" class="guide-contents" aria-labelledby="contents-title" tabIndex={-1}>
      <h2 id="contents-title">{texts.contents}</h2>
      <ul class="guide-parts">
        <li>
          <a href="#number">{texts.number.title}</a>
        </li>
        <li>
          <a href="#flags">{texts.flags.title}</a>
        </li>
        <li>
          <a href="#duties">{texts.duties.title}</a>
        </li>
        <li>
          <a href="#documents">{texts.documents.title}</a>
        </li>
      </ul>
      <ul class="guide-themes">
        {dimensions.map((dimension) => (
          <li key={dimension.id}>
            <span class="theme-name">{dimension.names[locale]}</span>
            <ul>
              {criteria
                .filter((criterion) => criterion.dimension === dimension.id)
                .map(({ id, names, weight }) => (
                  <li key={id}>
                    <a href={`#${id}`}>{names[locale]}</a>{' '}
                    <span class="soft">{texts.criteria.weight(number(weight)).toLocaleLowerCase(locale)}</span>
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { duties } from '#src/rubric/duties';
import { flags } from '#src/rubric/flags';
import { sourceDocuments } from '#src/rubric/sources';
import { guideStrings } from '../strings/guide';
import type { Locale } from '../strings/locale';
import { Sources } from './criterion-section';

/** What is shown and not counted, and the documents all of it comes from. */
export function WhatElseIsRead({ locale }: { locale: Locale }) {
  const texts = guideStrings[locale];
  return (
    <>
      <section id="flags" aria-labelledby="flags-title" tabIndex={-1}>
        <h2 id="flags-title">{texts.flags.title}</h2>
        <p>{texts.flags.lead}</p>
        {flags.map(({ id, names, text, question, sources }) => (
          <article key={id} id={id} class="criterion-section" aria-labelledby={`${id}-name`} tabIndex={-1}>
            <h3 id={`${id}-name`}>{names[locale]}</h3>
            <p>{text[locale]}</p>
            <h4>{texts.criteria.ask}</h4>
            <p>{question[locale]}</p>
            <h4>{texts.criteria.sources}</h4>
            <Sources sources={sources} locale={locale} />
          </article>
        ))}
      </section>
      <section id="duties" aria-labelledby="duties-title" tabIndex={-1}>
        <h2 id="duties-title">{texts.duties.title}</h2>
        <p>{texts.duties.lead}</p>
        <ul>
          {duties.map(({ id, names, covers }) => (
            <li key={id}>
              {names[locale]}
              {locale === 'en' && `: ${covers}`}
            </li>
          ))}
        </ul>
      </section>
      <section id="documents" aria-labelledby="documents-title" tabIndex={-1}>
        <h2 id="documents-title">{texts.documents.title}</h2>
        <p>{texts.documents.lead}</p>
        <ul>
          {sourceDocuments.map(({ id, title, names, year, about }) => (
            <li key={id}>
              <cite lang="nb">{title}</cite>: {names[locale]}
              {year !== null && ` (${year})`}
              {locale === 'en' && `. ${about}`}
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

import type { Report } from '#src/assessment/report';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';
import { Quotes } from '../../panel/quotes';
import { checksFor } from './checks';

interface CheckListProps {
  report: Report;
  locale: Locale;
}

/** Wording that may touch law or role, put as something to have looked at. */
export function CheckList({ report, locale }: CheckListProps) {
  const { checks: texts } = previewStrings[locale];
  const checks = checksFor(report);
  return (
    <section class="checks" aria-labelledby="checks-title">
      <h2 id="checks-title">{texts.title}</h2>
      <p class="soft">{checks.length === 0 ? texts.none : texts.lead}</p>
      <ul>
        {checks.map(({ id, evidence }) => {
          const { name, text, source } = texts.texts[id];
          return (
            <li key={id} data-check={id}>
              <h3>{name}</h3>
              <p>{text}</p>
              <Quotes
                quotes={evidence.map(({ quote, start, end, field }) =>
                  field === undefined ? { text: quote, start, end } : { text: quote, place: field },
                )}
              />
              <p class="soft">
                {texts.source}: {source}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

import { codingStrings } from '../../strings/coding';
import { numberIn } from '../../pages/formats';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import type { CodedProject } from './coding-view';
import { isComplete } from './items-of';

/** Every coder with how far they are, and the way to the next ad. */
export function CoderTable({ all: { project, codings }, locale }: { all: CodedProject; locale: Locale }) {
  const texts = codingStrings[locale].coders;
  const number = numberIn(locale);
  const tasks = project.codingPlan?.tasks ?? [];
  const names = [...new Set([...(project.codingPlan?.coders ?? []), ...codings.map(({ coder }) => coder)])];
  if (names.length === 0) return null;
  return (
    <section>
      <h2>{texts.title}</h2>
      <ul class="coders">
        {names.map((coder) => {
          const own = codings.filter((coding) => coding.coder === coder);
          const complete = new Set(own.filter(isComplete).map(({ recordId }) => recordId));
          const mine = tasks.filter((task) => task.coder === coder);
          const next = mine.find(({ recordId }) => !complete.has(recordId)) ?? mine[0];
          return (
            <li key={coder}>
              <h3>{coder}</h3>
              <p>{texts.progress(number(complete.size), number(mine.length || own.length))}</p>
              {mine.length > 0 && (
                <progress max={mine.length} value={complete.size} aria-label={texts.progressOf(coder)} />
              )}
              {next && (
                <a
                  class="plain-button"
                  href={addressOf({
                    kind: 'project',
                    projectId: project.id,
                    view: 'coding',
                    path: ['by', coder, next.recordId],
                  })}
                >
                  {texts.code(coder)}
                </a>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

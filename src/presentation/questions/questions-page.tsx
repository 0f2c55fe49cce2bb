import { useEffect, useState } from 'preact/hooks';
import { libraryErrorOf, type LibraryFault } from '#src/library/database/library-error';
import { keepQuestions, recallQuestions } from '#src/library/questions/keep-questions';
import type { Question, QuestionList } from '#src/library/questions/question-list';
import { criteria } from '#src/rubric/criteria';
import { PageFrame } from '../pages/page-frame';
import type { PageProps } from '../pages/start-page';
import { Questions } from '../panel/questions/questions';
import { useSaying } from '../panel/use-saying';
import { frameStrings } from '../strings/frame';
import type { Locale } from '../strings/locale';
import { panelStrings } from '../strings/panel';
import { questionsStrings } from '../strings/questions';
import './questions-page.css';

type State =
  { kind: 'asking' } | { kind: 'none' } | { kind: 'fault'; fault: LibraryFault } | { kind: 'list'; list: QuestionList };

/** The questions about one ad, to put in order and to print. The address names the ad: `?ad=` and the hash of its text. */
export function QuestionsPage({ locale }: PageProps) {
  const texts = questionsStrings[locale];
  const [state, setState] = useState<State>({ kind: 'asking' });
  const { saying, say, copy } = useSaying(panelStrings[locale].labels);

  useEffect(() => {
    recallQuestions(new URLSearchParams(location.search).get('ad') ?? '').then(
      (list) => setState(list ? { kind: 'list', list } : { kind: 'none' }),
      (cause: unknown) => setState({ kind: 'fault', fault: libraryErrorOf(cause).fault }),
    );
  }, []);

  const keep = (list: QuestionList, questions: Question[]): void => {
    const changed = { ...list, questions, changedAt: new Date().toISOString() };
    keepQuestions(changed).catch((cause: unknown) => say(frameStrings[locale].faults[libraryErrorOf(cause).fault]));
  };
  return (
    <PageFrame locale={locale} page={null} title={texts.title}>
      {saying}
      {state.kind === 'asking' && <p role="status">{texts.asking}</p>}
      {state.kind === 'none' && <p>{texts.none}</p>}
      {state.kind === 'fault' && <p role="alert">{frameStrings[locale].faults[state.fault]}</p>}
      {state.kind === 'list' && (
        <>
          <p class="about-ad">
            <strong>{state.list.title}</strong>
            {state.list.employer && <span>{state.list.employer}</span>}
          </p>
          <p class="soft on-screen">{texts.lead}</p>
          <Questions
            view={viewOf(state.list, locale)}
            onKeep={(questions) => keep(state.list, questions)}
            onReset={null}
            onPrint={() => print()}
            onCopy={copy}
          />
        </>
      )}
    </PageFrame>
  );
}

/** The kept questions, and those of the codebook that are not among them. */
function viewOf({ title, employer, questions }: QuestionList, locale: Locale) {
  const heaviestFirst = criteria.toSorted((one, other) => other.weight - one.weight);
  const more = heaviestFirst
    .filter(({ id }) => !questions.some((question) => question.id === id))
    .map(({ id, ask }) => ({ id, text: ask[locale], own: false }));
  return { adTitle: title, employer, labels: panelStrings[locale].labels, questions: { chosen: questions, more } };
}

import { useState } from 'preact/hooks';
import type { Question } from '#src/library/questions/question-list';
import type { PanelView, QuestionsView } from '../panel-view';
import { correctingWith } from './correcting';
import { Corrections } from './corrections';
import { Findings } from './findings';
import { Headline } from './headline';
import { Meaning } from './meaning';
import { Notices } from './notices';
import { Overview } from './overview';
import { Particulars } from './particulars';
import { Questions } from './questions/questions';
import { SavedNote } from './saved/saved-note';
import type { ReportActions } from './report-actions';
import { RevealContext, type Reveal } from './reveal';
import { saveText } from '../save-file';
import { Sum } from './sum';
import { Tabs } from './tabs';
import { ThemePlot } from './theme-plot';

interface ReportBodyProps {
  view: PanelView;
  reveal: Reveal;
  actions: ReportActions;
  /** Says something to the person: shown for a moment, and read aloud. */
  say: (words: string) => void;
  copy: (text: string) => void;
}

/** A report with findings, in three views: what the ad says, what to ask, how the number comes about. */
export function ReportBody({ view, reveal, actions, say, copy }: ReportBodyProps) {
  const { labels } = view;
  const questions = useEditedQuestions(view.questions);
  const orSayWhy = (done: Promise<unknown>): void => void done.catch(() => say(labels.notRemembered));

  const correcting = correctingWith(actions, labels, say);
  const revealing: Reveal =
    reveal &&
    (async (quote) => {
      const found = await reveal(quote);
      say(found ? labels.shownInAd : labels.notFoundInAd);
      return found;
    });
  return (
    <RevealContext.Provider value={{ reveal: revealing, adLanguage: view.adLanguage, label: labels.showInAd }}>
      <Headline view={view} />
      <Notices notices={view.notices} />
      <SavedNote key={view.textHash} actions={actions} onFault={() => say(labels.notRemembered)} />
      <Overview view={view} />
      <Tabs
        label={labels.views}
        tabs={[
          {
            id: 'findings',
            name: labels.viewFindings,
            content: (
              <>
                <Findings groups={view.groups} labels={labels} correcting={correcting} />
                <Corrections
                  view={view}
                  correcting={correcting}
                  onCopy={() => orSayWhy(actions.makeExample().then(({ content }) => copy(content)))}
                  onSave={() =>
                    orSayWhy(
                      actions.makeExample().then(({ name, content }) => saveText(name, content, 'application/json')),
                    )
                  }
                />
                <Particulars view={view} correcting={correcting} />
              </>
            ),
          },
          {
            id: 'questions',
            name: labels.viewQuestions,
            content: (
              <>
                <h3>{labels.questionList}</h3>
                <Questions
                  key={questions.version}
                  view={{ ...view, questions: questions.shown }}
                  onKeep={(chosen) => {
                    questions.edit(chosen);
                    orSayWhy(actions.keepQuestions(chosen));
                  }}
                  onReset={() => orSayWhy(actions.forgetQuestions())}
                  onPrint={(chosen) => orSayWhy(actions.keepQuestions(chosen).then(() => actions.openQuestions()))}
                  onCopy={copy}
                />
              </>
            ),
          },
          {
            id: 'number',
            name: labels.viewSum,
            content: (
              <>
                <ThemePlot view={view} />
                <Sum view={view} />
                <Meaning view={view} />
              </>
            ),
          },
        ]}
      />
    </RevealContext.Provider>
  );
}

/** The questions as the person last left them in this panel, until the report is shown anew. */
function useEditedQuestions(given: QuestionsView) {
  const [state, setState] = useState({ given, shown: given, version: 0 });
  const current = state.given === given ? state : { given, shown: given, version: state.version + 1 };
  if (current !== state) setState(current);
  return {
    ...current,
    edit(chosen: Question[]) {
      const all = [...given.chosen, ...given.more];
      const more = all.filter(({ id, own }) => !own && !chosen.some((question) => question.id === id));
      setState({ ...current, shown: { chosen, more } });
    },
  };
}

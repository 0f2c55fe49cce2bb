import { useState } from 'preact/hooks';
import { differencesBetween } from '#src/research/coding/adjudication';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { CoderTable } from './coder-table';
import { CodingFiles } from './coding-files';
import type { CodedProject } from './coding-view';
import { SampleForm } from './sample-form';
import { SampleSummary } from './sample-summary';

/** The sample, who codes it and how far they are, and what they differ on. */
export function CodingOverview({ all, locale }: { all: CodedProject; locale: Locale }) {
  const { project, codings, decisions } = all;
  const [drawing, setDrawing] = useState(false);
  const texts = codingStrings[locale];
  const differences = differencesBetween(codings);
  const decided = new Set(decisions.map(({ recordId, item }) => `${recordId} ${item}`));
  const open = differences.filter(({ recordId, item }) => !decided.has(`${recordId} ${item}`)).length;
  const plan = project.codingPlan;
  return (
    <>
      <p class="lead">{texts.lead}</p>
      {plan && !drawing && (
        <>
          <SampleSummary plan={plan} locale={locale} />
          <p>
            <button type="button" class="plain-button" onClick={() => setDrawing(true)}>
              {texts.sample.again}
            </button>
          </p>
        </>
      )}
      {(!plan || drawing) && (
        <SampleForm all={all} locale={locale} onDone={() => setDrawing(false)} cancellable={drawing} />
      )}
      <CoderTable all={all} locale={locale} />
      {differences.length > 0 && (
        <section class="differences-summary">
          <h2>{texts.settle.title}</h2>
          <p>{texts.settle.count(differences.length, open)}</p>
          <a
            class="plain-button"
            href={addressOf({ kind: 'project', projectId: project.id, view: 'coding', path: ['settle'] })}
          >
            {texts.settle.go}
          </a>
        </section>
      )}
      <CodingFiles all={all} locale={locale} />
    </>
  );
}

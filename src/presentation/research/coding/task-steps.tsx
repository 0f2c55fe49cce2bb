import type { Project } from '#src/library/projects/project';
import type { Coding } from '#src/research/coding/coding';
import { codingStrings } from '../../strings/coding';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { isCoded, itemsOf } from './items-of';

/** How far the coder is with this ad, and the way to the ads before and after. */
export function TaskSteps({ project, coding, locale }: { project: Project; coding: Coding; locale: Locale }) {
  const texts = codingStrings[locale];
  const tasks = (project.codingPlan?.tasks ?? []).filter(({ coder }) => coder === coding.coder);
  const place = tasks.findIndex(({ recordId }) => recordId === coding.recordId);
  const [before, after] = [tasks[place - 1], place < 0 ? undefined : tasks[place + 1]];
  const to = (...path: string[]): string => addressOf({ kind: 'project', projectId: project.id, view: 'coding', path });
  const items = itemsOf(coding);
  const done = items.filter((item) => isCoded(coding, item)).length;
  return (
    <nav class="neighbours" aria-label={texts.tasksLabel}>
      <a href={to()}>{texts.overview}</a>
      {before && <a href={to('by', coding.coder, before.recordId)}>{texts.adBefore}</a>}
      {after && <a href={to('by', coding.coder, after.recordId)}>{texts.adAfter}</a>}
      <span class="soft" data-testid="coded-items">
        {place >= 0 && `${texts.adOf(place + 1, tasks.length)} · `}
        {texts.itemsDone(done, items.length)}
      </span>
    </nav>
  );
}

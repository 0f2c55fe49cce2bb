import type { DutiesFact, Finding, RoleKind } from '#src/analysis/facts/facts';
import { isOthersWork, tasksIn } from '#src/analysis/mentions/tasks';
import { dutiesIn } from '#src/analysis/patterns/duties';
import { occursIn } from '#src/analysis/patterns/pattern';
import { rolePatterns } from '#src/analysis/patterns/role';
import type { Doc, Sentence } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';
import type { SectionKind } from '#src/analysis/text/sections';
import { isUnlikelyDuty, isUnlikelyTask, weighedDuties, weighedIn } from '#src/analysis/weighing/weighed-findings';

/** An aim names no work: "bidra til recovery", "support people". */
const aim =
  '(bidra|bidrage|bidrar|bidreg|bidrager|contribute|contributing|fremme|fremje|promote|promoting|styrke|styrkje|strengthen|være en ressurs|support (people|individuals|clients) (in|on|with|through) (their )?recovery|støtte (andre|andra|brukere|mennesker)|hjelpe (andre|andra|mennesker)) ..6';

/** Nor does one that lists an end or a place between others: "bidra til utvikling", "be a link". */
const generalAim =
  '^(å |to |att |at )?(bidra\\p{L}*|contribut\\p{L}*|fremm?e|fremje|främja|promot\\p{L}*|styrkj?e|stärka|strengthen\\p{L}*|være|vere|vara|be|act as) ..6 (recovery\\p{L}*|\\p{L}*medvirkning|\\p{L}*medverknad|delaktighet|självständighet|mei?string|bedring|livskvalitet|inkludering|\\p{L}*utvikl\\p{L}*|\\p{L}*udvikling\\p{L}*|\\p{L}*utveckling\\p{L}*|kvalitet|empowerment|wellbeing|bindele\\p{L}*|(bro|bru)by?gg\\p{L}*|link|bridge|länk|ressurs|resource|development)';

const notTasks: readonly SectionKind[] = ['about', 'offer', 'qualifications', 'personal', 'contact', 'application'];

/** The tasks of the peer worker's post, and what the ad says of its description. */
export function readDuties(doc: Doc): DutiesFact {
  const tasks = tasksIn(doc).filter(
    ({ sentence, clause, confidence }) =>
      confidence === 'high' || !isUnlikelyTask(doc, evidenceAt(sentence.passage, clause, sentence, 'duties.task')),
  );
  const duties = tasks.flatMap(({ sentence, clause, confidence }) =>
    dutiesIn(clause.text).flatMap((kind) => {
      const evidence = evidenceAt(sentence.passage, clause, sentence, `duties.${kind}`);
      return isUnlikelyDuty(doc, kind, evidence) ? [] : [{ kind, confidence, evidence }];
    }),
  );
  const role = tasks.map(({ sentence, clause, confidence }): Finding<RoleKind> => {
    const isAim =
      clause.text.length < 70 && occursIn(sentence.line.isBullet ? generalAim : `${aim}|${generalAim}`, clause.text);
    return {
      kind: isAim ? 'aim' : 'task',
      confidence,
      evidence: evidenceAt(sentence.passage, clause, sentence, isAim ? 'duties.aim' : 'duties.task'),
    };
  });
  const mayTell = ({ section, text }: Sentence): boolean =>
    !notTasks.includes(section) && !(isOthersWork(text) && !occursIn('{you}', text));
  const weighed = weighedDuties(doc, mayTell);
  const left = weighedIn(doc, 'role', mayTell).filter(({ kind }) => kind === 'undefined-role');
  return {
    duties: [...duties, ...weighed.filter(({ kind }) => !duties.some((duty) => duty.kind === kind))],
    role: [...role, ...rolePatterns.read(doc.sentences.filter(({ line }) => !line.isHeading)), ...left],
  };
}

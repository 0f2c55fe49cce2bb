import type { DutiesFact, Finding, RoleKind } from '#src/analysis/facts/facts';
import { tasksIn } from '#src/analysis/mentions/tasks';
import { dutyPatterns, type DutyPattern } from '#src/analysis/patterns/duties';
import { occursIn } from '#src/analysis/patterns/pattern';
import { rolePatterns } from '#src/analysis/patterns/role';
import type { Doc } from '#src/analysis/text/doc';
import { evidenceAt } from '#src/analysis/text/evidence-at';

/** An aim names no work: "bidra til recovery", "support people". */
const aim =
  '(bidra|bidrar|contribute|contributing|fremme|fremje|promote|promoting|styrke|styrkje|strengthen|være en ressurs|support (people|individuals|clients) (in|on|with|through) (their )?recovery|støtte (andre|brukere|mennesker)|hjelpe (andre|mennesker)) ..6';

/** The tasks of the peer worker's post, and what the ad says of its description. */
export function readDuties(doc: Doc): DutiesFact {
  const tasks = tasksIn(doc);
  const duties = tasks.flatMap(({ sentence, clause, confidence }) =>
    dutyPatterns
      .filter((duty) => isDuty(duty, clause.text))
      .map(({ id }) => ({
        kind: id,
        confidence,
        evidence: evidenceAt(sentence.passage, clause, sentence, `duties.${id}`),
      })),
  );
  const role = tasks.map(({ sentence, clause, confidence }): Finding<RoleKind> => {
    const isAim = occursIn(aim, clause.text) && clause.text.length < 70 && !sentence.line.isBullet;
    return {
      kind: isAim ? 'aim' : 'task',
      confidence,
      evidence: evidenceAt(sentence.passage, clause, sentence, isAim ? 'duties.aim' : 'duties.task'),
    };
  });
  return { duties, role: [...role, ...rolePatterns.read(doc.sentences)] };
}

const isDuty = ({ ways, unless }: DutyPattern, text: string): boolean =>
  ways.some((way) => occursIn(way.match, text) && !(way.unless !== undefined && occursIn(way.unless, text))) &&
  !(unless !== undefined && occursIn(unless, text));

import type { PanelView } from '../panel-view';
import { PlainButton } from './buttons';
import { restoreWords, type Correcting } from './correcting';

export interface CorrectionsProps {
  view: PanelView;
  correcting: Correcting;
  onCopy: () => void;
  onSave: () => void;
}

/** What the person corrected: to take back, and to take along as an example. */
export function Corrections({
  view: { groups, dismissedFlags, labels },
  correcting,
  onCopy,
  onSave,
}: CorrectionsProps) {
  const corrected = [
    ...groups
      .flatMap(({ criteria }) => criteria)
      .filter(({ dismissed }) => dismissed)
      .map((criterion) => ({
        id: criterion.id,
        name: criterion.name,
        words: restoreWords(criterion, labels),
        restore: () => correcting.restore(criterion),
      })),
    ...dismissedFlags.map(({ id, name }) => ({
      id,
      name,
      words: labels.undismiss,
      restore: () => correcting.restoreFlag(id),
    })),
  ];
  if (corrected.length === 0) return null;
  return (
    <section class="corrections">
      <h3>{labels.corrections}</h3>
      <p class="hint">{labels.correctionsHint}</p>
      <ul>
        {corrected.map(({ id, name, words, restore }) => (
          <li key={id}>
            <span>{name}</span>
            <PlainButton label={`${words}: ${name}`} onClick={restore}>
              {words}
            </PlainButton>
          </li>
        ))}
      </ul>
      <p class="actions">
        <PlainButton onClick={onCopy}>{labels.copyExample}</PlainButton>
        <PlainButton onClick={onSave}>{labels.saveExample}</PlainButton>
      </p>
    </section>
  );
}

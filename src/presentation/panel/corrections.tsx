import type { PanelView } from '../panel-view';
import { PlainButton } from './buttons';

interface CorrectionsProps {
  view: PanelView;
  onRestore: (criterion: string) => void;
  onCopy: () => void;
  onSave: () => void;
}

/** What the person called wrong: to take back, and to take along as an example. */
export function Corrections({ view: { groups, labels }, onRestore, onCopy, onSave }: CorrectionsProps) {
  const corrected = groups.flatMap(({ criteria }) => criteria).filter(({ dismissed }) => dismissed);
  if (corrected.length === 0) return null;
  return (
    <section class="corrections">
      <h3>{labels.corrections}</h3>
      <p class="hint">{labels.correctionsHint}</p>
      <ul>
        {corrected.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <PlainButton label={`${labels.undismiss}: ${name}`} onClick={() => onRestore(id)}>
              {labels.undismiss}
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

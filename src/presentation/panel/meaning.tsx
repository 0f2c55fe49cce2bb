import type { PanelView } from '../panel-view';

/** What the number means, and what it does not. */
export function Meaning({ view: { means, meansNot, labels } }: { view: PanelView }) {
  return (
    <section class="meaning">
      <h3>{labels.means}</h3>
      <Points texts={means} />
      <h3>{labels.meansNot}</h3>
      <Points texts={meansNot} />
    </section>
  );
}

function Points({ texts }: { texts: readonly string[] }) {
  return (
    <ul>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

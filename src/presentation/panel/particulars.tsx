import type { PanelView } from '../panel-view';
import { PlainButton } from './buttons';
import type { Correcting } from './correcting';
import { Disclosure } from './disclosure';
import { Quotes } from './quotes';

interface ParticularsProps {
  view: PanelView;
  /** How the person calls a flag wrong; left out where nobody remembers it. */
  correcting?: Correcting | undefined;
}

/** What the ad says beside the criteria: contract, supervision, duties, and what is worth talking about. */
export function Particulars({ view: { facts, duties, flags, labels }, correcting }: ParticularsProps) {
  return (
    <>
      <section class="facts">
        <h3>{labels.facts}</h3>
        <dl>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="duties">
        <h3>{labels.duties}</h3>
        {duties.length === 0 && <p class="hint">{labels.none}</p>}
        <ul>
          {duties.map(({ name, quotes }) => (
            <li key={name}>
              <Disclosure summary={name}>
                <Quotes quotes={quotes} />
              </Disclosure>
            </li>
          ))}
        </ul>
      </section>
      {flags.length > 0 && (
        <section class="flags">
          <h3>{labels.flags}</h3>
          <p class="hint">{labels.flagsHint}</p>
          <ul>
            {flags.map(({ id, name, text, ask, quotes }) => (
              <li key={id}>
                <Disclosure summary={name}>
                  <p>{text}</p>
                  <Quotes quotes={quotes} />
                  {correcting && (
                    <PlainButton label={`${labels.dismiss}: ${name}`} onClick={() => correcting.dismissFlag(id)}>
                      {labels.dismiss}
                    </PlainButton>
                  )}
                  <p class="ask">
                    <span class="label">{labels.question}</span>
                    {ask}
                  </p>
                </Disclosure>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

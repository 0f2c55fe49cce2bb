import { useState } from 'preact/hooks';
import { verdictOf, type PageTest, type PortalTest } from '#src/page/portals/self-test';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';

export type StatusState =
  | { kind: 'no-tab' }
  | { kind: 'asking' }
  | { kind: 'not-allowed' }
  | { kind: 'tested'; test: PageTest; diagnosis: string };

interface StatusProps {
  state: StatusState;
  locale: Locale;
  onAgain: () => void;
}

/** What every portal finds on the tab a person came from. */
export function Status({ state, locale, onAgain }: StatusProps) {
  const texts = pageStrings[locale].status;
  return (
    <div class="column status">
      <p class="soft">{texts.lead}</p>
      <div aria-live="polite">
        {state.kind === 'no-tab' && <p>{texts.noTab}</p>}
        {state.kind === 'asking' && <p>{texts.asking}</p>}
        {state.kind === 'not-allowed' && <p>{texts.notAllowed}</p>}
        {state.kind === 'tested' && <Tested {...state} texts={texts} />}
      </div>
      {state.kind !== 'no-tab' && (
        <p>
          <button type="button" class="plain-button" onClick={onAgain}>
            {texts.again}
          </button>
        </p>
      )}
    </div>
  );
}

type Texts = (typeof pageStrings)[Locale]['status'];

function Tested({ test, diagnosis, texts }: { test: PageTest; diagnosis: string; texts: Texts }) {
  const [said, setSaid] = useState('');
  const claiming = test.portals.find(({ kind }) => kind !== null);
  const copy = (): void => {
    navigator.clipboard.writeText(diagnosis).then(
      () => setSaid(texts.copied),
      () => setSaid(texts.copyFailed),
    );
  };
  return (
    <>
      <p class="address">{texts.page(test.address)}</p>
      <p>{claiming?.kind ? texts.claimedBy(claiming.name, texts.kinds[claiming.kind]) : texts.claimedByNone}</p>
      {claiming && <Hooks test={claiming} texts={texts} />}
      <p>
        <button type="button" class="plain-button" onClick={copy}>
          {texts.copy}
        </button>{' '}
        <span role="status">{said}</span>
      </p>
      <h3>{texts.others}</h3>
      <table>
        <tbody>
          {test.portals.map((portal) => (
            <tr key={portal.id}>
              <th scope="row">{portal.name}</th>
              <td>{texts.verdicts[verdictOf(portal)]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function Hooks({ test, texts }: { test: PortalTest; texts: Texts }) {
  if (test.kind === 'list') return <p>{texts.cards(test.cards)}</p>;
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{texts.hook}</th>
          <th scope="col">{texts.result}</th>
        </tr>
      </thead>
      <tbody>
        {test.hooks.map(({ hook, found }) => (
          <tr key={hook}>
            <td>
              <code>{hook}</code>
            </td>
            <td class={found ? 'found' : 'not-found'}>{found ? texts.found : texts.notFound}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

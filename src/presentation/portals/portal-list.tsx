import type { OptionalPortalId } from '#src/page/portals/hosts';
import { optionalPortals } from '#src/page/portals/optional';
import type { Portal } from '#src/page/portals/portal';
import { builtInPortals } from '#src/page/portals/registry';
import { pageStrings } from '../strings/pages';
import type { Locale } from '../strings/locale';
import type { PortalAccess } from './use-portal-access';

/** Every portal, and a switch for each that a person has to allow. */
export function PortalList({ locale, access }: { locale: Locale; access: PortalAccess }) {
  const texts = pageStrings[locale].portals;
  const refused = optionalPortals.find(({ id }) => id === access.refused);
  return (
    <section class="portals" aria-labelledby="portals">
      <h2 id="portals">{texts.title}</h2>
      <p class="soft">{texts.hint}</p>
      <h3>{texts.builtIn}</h3>
      <p class="soft">{texts.builtInHint}</p>
      <ul>
        {builtInPortals.map((portal) => (
          <li key={portal.id}>
            <Name portal={portal} />
          </li>
        ))}
      </ul>
      <h3>{texts.more}</h3>
      <p aria-live="polite" class="soft">
        {refused ? texts.refused(refused.name) : ''}
      </p>
      <ul>
        {optionalPortals.map((portal) => (
          <li key={portal.id}>
            <Name portal={portal} note={texts.confidence[portal.confidence]} />
            <Switch portal={portal} texts={texts} access={access} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** `note`: how well its pages are known, where a person has to decide. */
function Name({ portal: { name, countries }, note }: { portal: Portal; note?: string }) {
  return (
    <span class="portal-name">
      {name} <span class="soft">{[countries.join(', '), note].filter(Boolean).join(' · ')}</span>
    </span>
  );
}

interface SwitchProps {
  portal: Portal;
  texts: (typeof pageStrings)[Locale]['portals'];
  access: PortalAccess;
}

function Switch({ portal, texts, access }: SwitchProps) {
  const id = portal.id as OptionalPortalId;
  const isOn = access.allowed.has(id);
  return (
    <span class="portal-switch">
      {isOn && <span class="on">{texts.allowed}</span>}
      <button
        type="button"
        class="plain-button"
        aria-label={isOn ? texts.giveBackNamed(portal.name) : texts.allowNamed(portal.name)}
        onClick={() => (isOn ? access.giveBack(id) : access.ask(id))}
      >
        {isOn ? texts.giveBack : texts.allow}
      </button>
    </span>
  );
}

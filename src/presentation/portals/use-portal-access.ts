import { useEffect, useState } from 'preact/hooks';
import { allowedPortals, askForPortal, giveBackPortal, watchAccess } from '#src/messaging/portal-access';
import type { OptionalPortalId } from '#src/page/portals/hosts';

export interface PortalAccess {
  allowed: ReadonlySet<OptionalPortalId>;
  /** The portal that was asked for last and not allowed. */
  refused: OptionalPortalId | null;
  /** To be called right from a click: the browser asks the person. */
  ask: (id: OptionalPortalId) => void;
  giveBack: (id: OptionalPortalId) => void;
}

/** Which optional portals are allowed, kept up to date, also when the browser's own settings change it. */
export function usePortalAccess(): PortalAccess {
  const [allowed, setAllowed] = useState<ReadonlySet<OptionalPortalId>>(new Set());
  const [refused, setRefused] = useState<OptionalPortalId | null>(null);
  useEffect(() => {
    const look = (): void => void allowedPortals().then((ids) => setAllowed(new Set(ids)));
    look();
    return watchAccess(look);
  }, []);
  return {
    allowed,
    refused,
    ask: (id) => void askForPortal(id).then((given) => setRefused(given ? null : id)),
    giveBack: (id) => void giveBackPortal(id),
  };
}

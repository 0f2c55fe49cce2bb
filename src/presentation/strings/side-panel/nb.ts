import type { SidePanelStrings } from './index';

export const nb: SidePanelStrings = {
  title: 'Annonsen i denne fanen',
  asking: 'Ser etter …',
  nothing: 'Ingen annonse er lest i denne fanen.',
  nothingHint:
    'Åpne en annonse for erfaringskonsulent. Står den på en side vi ikke kjenner, trykker du på Likeverd-knappen i verktøylinjen og velger «Sjekk denne siden».',
};

import type { SidePanelStrings } from './index';

export const nn: SidePanelStrings = {
  title: 'Annonsen i denne fana',
  asking: 'Ser etter …',
  nothing: 'Ingen annonse er lesen i denne fana.',
  nothingHint:
    'Opne ein annonse for erfaringskonsulent. Står han på ei side vi ikkje kjenner, trykkjer du på Likeverd-knappen i verktøylinja og vel «Sjekk denne sida».',
};

import type { QuestionsStrings } from './index';

export const nb: QuestionsStrings = {
  title: 'Spørsmål til intervjuet',
  lead: 'På papiret er det plass til å skrive under hvert spørsmål.',
  none: 'Her er det ingen spørsmål ennå. Åpne en annonse, velg «Spørsmål» i panelet og trykk på «Skriv ut».',
  asking: 'Henter spørsmålene …',
};

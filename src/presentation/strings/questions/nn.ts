import type { QuestionsStrings } from './index';

export const nn: QuestionsStrings = {
  title: 'Spørsmål til intervjuet',
  lead: 'På papiret er det plass til å skrive under kvart spørsmål.',
  none: 'Her er det ingen spørsmål enno. Opne ein annonse, vel «Spørsmål» i panelet og trykk på «Skriv ut».',
  asking: 'Hentar spørsmåla …',
};

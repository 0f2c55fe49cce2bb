import type { QuestionsStrings } from './index';

export const en: QuestionsStrings = {
  title: 'Questions for the interview',
  lead: 'On paper there is room to write below each question.',
  none: 'There are no questions here yet. Open an ad, choose “Questions” in the panel and press “Print”.',
  asking: 'Fetching the questions …',
};

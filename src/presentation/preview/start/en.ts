import type { Starts } from './outline';

export const en: Starts = {
  sample: {
    title: 'Peer worker in an outreach team',
    employer: 'Fjellvik council',
    facts: { employmentType: 'Fixed term', extent: '80%', positions: '1' },
    parts: [
      {
        paragraphs: [
          'We are looking for a peer worker with lived experience of substance use. The team meets people where they live, and you will be one of seven colleagues.',
        ],
      },
      {
        heading: 'Duties',
        items: [
          'Talk with people who use the service, at home or on a walk',
          'Go along to meetings with doctors, welfare offices and treatment',
          'Lead a support group together with a colleague',
        ],
      },
      {
        heading: 'Qualifications',
        items: ['Lived experience of substance use and recovery', 'Driving licence'],
        paragraphs: ['No formal education is required. A police check is needed before you start.'],
      },
      {
        heading: 'We offer',
        items: [
          'A one-year contract with the prospect of a permanent post',
          'Pay by collective agreement and a pension',
          'Supervision',
        ],
      },
      {
        heading: 'Contact',
        paragraphs: ['Call the team leader if you wonder about anything. All questions are welcome.'],
      },
    ],
  },
  skeleton: {
    title: '',
    employer: '',
    facts: { employmentType: '', extent: '', positions: '' },
    parts: [
      {
        heading: 'About the post',
        prompt:
          'Who are you looking for, with what experience, and whom will they meet? Is the post permanent, and how large is it?',
      },
      {
        heading: 'Duties',
        prompt: 'What does the person do in an ordinary week? Name at least three tasks.',
        promptsItems: true,
      },
      {
        heading: 'The role in the team',
        prompt: 'What is part of the role, and what is not? Which meetings does the person join?',
      },
      {
        heading: 'Qualifications',
        prompt: 'What lived experience are you looking for? Is education needed, or not?',
        promptsItems: true,
      },
      {
        heading: 'We offer',
        prompt:
          'Pay and pension. Supervision: how often, and from whom? Training. Contact with other peer workers. Working hours.',
        promptsItems: true,
      },
      { heading: 'About us', prompt: 'How many are you? Have you had peer workers before? Who is the closest leader?' },
      { heading: 'How to apply', prompt: 'Closing date, what the application should contain, and whom to call.' },
    ],
  },
};

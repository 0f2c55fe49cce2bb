import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { parsePostingInput } from '#src/posting/parse-posting-input';

const roleDescription = (text: string): string | undefined =>
  assess(parsePostingInput({ id: 'tasks', title: 'Erfaringskonsulent', fields: {}, text })).criteria['role-description']
    ?.level;

describe('tasks of the post', () => {
  it.each([
    'Rollen innebærer å lede en samtalegruppe, følge folk til NAV og holde kurs.',
    'Typical tasks: home visits, a Friday walking group, helping people fill in housing forms.',
    "You'll greet people at the door, sit in on their first meeting, and call them the day after.",
    'On shift you will\n• Welcome guests\n• Run the evening group\n• Visit people at home',
  ])('are told in full: %s', (text) => expect(roleDescription(text)).toBe('met'));

  it.each([
    'Hovedoppgaven er å lede en samtalegruppe.',
    'Arbeidsoppgaver\n• Lede turgruppa\n• Bidra til utvikling av prosjektet\n• Være et bindeledd mellom deltakere og personal',
  ])('are few, or aims: %s', (text) => expect(roleDescription(text)).toBe('partly'));

  it.each([
    'Huset drives etter en modell der ungdommene bestemmer mye selv.',
    'Vil du vite mer, så send en melding til lederen.',
    'Join our friendly team.',
    'Tjenesten driver aktivitetshus og boligoppfølging.',
    'Tjänsten omfattar 20 timmar i veckan.',
  ])('are none: %s', (text) => expect(roleDescription(text)).toBe('not-stated'));

  it('are left to the employee where the role is', () =>
    expect(roleDescription('Oppgavene er ikke fastlagt på forhånd; du former selv rollen.')).toBe('contradicted'));
});

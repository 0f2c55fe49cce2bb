import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { postingOf } from '../../support/read-text';

const levelOf = (criterion: string, text: string, title = 'Peer Support Worker / Erfaringskonsulent'): string => {
  const posting = postingOf(`We seek a peer support worker.\n\n${text}`, { title });
  return assess(posting).criteria[criterion]!.level;
};

describe('training and supervision that others get', () => {
  it.each([
    'Psychologists in the clinic have two weeks of training a year.',
    'Volunteers are recruited by our office. She also arranges their induction, two days.',
    'Patienter, som udskrives, får tilbudt et kursus i økonomi.',
    'The nurse educator is new here, and she has completed a leadership course of five days.',
    'Interns are assigned a tutor and attend a seminar course on Thursdays.',
    'Certification must be held by the tenth month.',
    'The staff will have a half-day course on the role before summer.',
    'Lederne våre får opplæring i å ha erfaringskonsulenter i staben.',
    'Tilsette i kommunen har gjennomført kurs i sjølvmordsførebygging.',
  ])('is no training of the reader: %s', (text) => {
    expect(levelOf('role-training', text)).toBe('not-stated');
  });

  it.each([
    "The psychologists' clinical supervision is paid for by the region, weekly.",
    'Foreldra får rettleiing av psykologen kvar veke.',
    'Guidance will be given by you to the four volunteers at the desk.',
    'Staff with a nursing licence receive monthly supervision.',
    'Our dietitians value their monthly clinical supervision.',
    'Ektepar får veiledning i grupper hver torsdag.',
    'Du veileder frivillige og har gruppeveiledning med dem en gang i måneden.',
    'Volunteers debrief with you after every shift.',
    'Du hjelper brukarane med å nytte rettleiinga dei får hos NAV.',
    'Staff midwives receive clinical supervision every six weeks.',
    'Kuratorerna har extern handledning varannan vecka.',
    'De faste vaktmestrene har veiledning med bedriftshelsetjenesten hver måned.',
    'For poliklinikkens leger gjelder en egen avtale om ukentlig veiledning.',
    'Fagsjefen på huset har jevnlig veiledning fra en pensjonert professor.',
    'Exercises no supervision over other staff.',
    'You stay under her supervision while on the ward.',
    'Sosialarbeider Trond veileder nye beboere i brannvern.',
  ])('is no supervision of the reader: %s', (text) => {
    expect(levelOf('regular-supervision', text)).toBe('not-stated');
  });

  it.each([
    'Du veileder elevrådet fram mot konferansen.',
    'Du handleder de tre nya volontärerna.',
    'You supervise our two interns.',
    'Rettleie legar i korleis det kjennest å vere innlagd.',
  ])('is given by the reader: %s', (text) => {
    const posting = postingOf(`We seek a peer support worker.\n\n${text}`, { title: 'Erfaringskonsulent' });
    expect(assess(posting).supervision.given).toBe(true);
  });

  it('is not denied by what it is not limited to', () => {
    const text = 'Monthly supervision is not limited to registered staff.';
    expect(levelOf('regular-supervision', text)).not.toBe('contradicted');
  });

  it.each([
    'You get mentor support from a colleague.',
    'You have a mentor who rings you.',
    'Mentor assigned for the first month.',
    'A psychologist supervises you each week.',
  ])('is not given by the reader: %s', (text) => {
    const posting = postingOf(`We seek a peer support worker.\n\n${text}`, { title: 'Peer Support Worker' });
    expect(assess(posting).supervision.given).toBe(false);
  });

  it.each([
    'Veiledning gjelder dessverre bare de fast ansatte.',
    'Supervision is reserved for registered staff.',
    'Teamet er for lite til å gi fast veiledning.',
    'We are still too few to offer regular supervision.',
    'The money for supervision was taken out of the budget in May.',
    'Dette får du ikke: veiledning og firmabil.',
    "What we won't offer: supervision.",
    'Veiledning: nei, ikke i år.',
    'Veiledning? Nei.',
    'Det er ikke penger til veiledning av de ansatte akkurat nå.',
  ])('is denied to the reader: %s', (text) => {
    expect(levelOf('regular-supervision', text)).toBe('contradicted');
  });

  it.each([
    ["From May you can join the nurses' group supervision each month.", 'Peer Support Worker'],
    ['Peer workers receive monthly supervision.', 'Peer Support Worker'],
    ['An outside psychologist comes every month for group supervision.', 'Peer Support Worker'],
    ['Marit is a social worker in the next town. She has supervision with us every other week.', 'Peer Support Worker'],
    ['Psykologen kjem kvar månad og har rettleiing med gruppa.', 'Erfaringskonsulent'],
    ['All staff get supervision every other week.', 'Peer Support Worker'],
    ['Erfaringskonsulentene har fast veiledning annenhver uke.', 'Erfaringskonsulent'],
    ['Hver måned kommer Randi utenfra og gir alle ansatte veiledning.', 'Erfaringskonsulent'],
    ['Group supervision with the other carer peers every second Friday.', 'Peer Support Worker'],
    ['Veiledning? Ja, annenhver onsdag.', 'Erfaringskonsulent'],
    ['Supervision: no less than monthly.', 'Peer Support Worker'],
    ['Avdelingene har fast veiledning annenhver uke.', 'Erfaringskonsulent'],
    ['Supervision is weekly, though the manager is not available on Fridays.', 'Peer Support Worker'],
    ['Weekly supervision is never taken away from you.', 'Peer Support Worker'],
    ['A place for new starters to get weekly supervision.', 'Peer Support Worker'],
    ['We are never too busy to give you weekly supervision.', 'Peer Support Worker'],
    ['Du får ikke bare en jobb\n• Veiledning hver uke\n• Fast plass i teamet', 'Erfaringskonsulent'],
    ['Veiledning: ingen faste temaer, hver torsdag klokka ett.', 'Erfaringskonsulent'],
    ['Supervision is only by registered clinicians, every week.', 'Peer Support Worker'],
    ['Navigators receive supervision from a psychologist every month.', 'Peer Navigator'],
  ])('is the reader’s when they share it: %s', (text, title) => {
    expect(levelOf('regular-supervision', text, title)).toBe('met');
  });
});

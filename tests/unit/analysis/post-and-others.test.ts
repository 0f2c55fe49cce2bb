import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { postingOf } from '../../support/read-text';

const reportOf = (text: string, title = 'Peer Support Worker / Erfaringskonsulent') =>
  assess(postingOf(text, { title }));
const levelOf = (criterion: string, text: string, title?: string): string =>
  reportOf(text, title).criteria[criterion]!.level;

describe('whose contract', () => {
  it.each([
    ['Du føres opp på tilkallingslista vår. De som har fast stilling, har egen garderobe.', 'temporary'],
    ['Casual pool. The permanent staff show you around.', 'temporary'],
    ['Den ene er fast. Den andre er midlertidig ut året.', 'mixed'],
    ['One of the posts is permanent; the other runs until March 2027.', 'mixed'],
    ["It's permanent from the first day.", 'permanent'],
    ['Du blir ansatt for godt hos oss.', 'permanent'],
    ['Permanent, 20 hours a week. The council pays for a Level 3 apprenticeship.', 'permanent'],
    ['Permanent, 20 hours a week. Having a baby can be lonely, and you know it.', 'permanent'],
    ['Stillingen er fast. Mange av gjestene har ikke hatt jobb på fem år.', 'permanent'],
    ['Fast, 60 %. Når sakene står fast, spør de deg.', 'permanent'],
  ])('%s: %s', (text, term) => expect(reportOf(text).contract.term).toBe(term));

  it('is the peer worker’s in an ad for two', () => {
    const text = '1. Psykologspesialist, 100 % fast\n2. Erfaringskonsulent, 40 %, midlertidig til 31. august 2028';
    const { term, extentMax } = reportOf(text, 'Psykologspesialist og erfaringskonsulent').contract;
    expect(term).toBe('temporary');
    expect(extentMax).toBe(40);
  });

  it('may come to stay, when it is to be paid for by the ordinary budget', () => {
    const text = 'Stillingen er et prosjekt på to år. Den skal over på bydelens eget budsjett hvis det går bra.';
    expect(levelOf('permanent-position', text)).toBe('partly');
  });
});

describe('size', () => {
  it.each([
    ['22 hours per week. Fixed term: 10 months to cover maternity leave.', 59, 59],
    ['Kollegaen vår har permisjon, og vi trenger en vikar i 70 % fram til jul.', 70, 70],
    ['Vi tilbyr\nVi trenger en vikar i 70 % fram til jul.', 70, 70],
    ['Stillingene er faste, den ene på 70 prosent og den andre på 40.', 40, 70],
    ['Du velger om du vil jobbe 40 prosent, 60 prosent eller noe imellom.', 40, 60],
    [
      'Stillingen er på 70 %.\n\nVi er et lite hus ved elva, og kjøkkenet er hjertet i det. Alle spiser sammen klokka tolv.\n\nSosionomen vår er her i 40 % stilling.',
      70,
      70,
    ],
  ])('%s', (text, min, max) => {
    const { extentMin, extentMax } = reportOf(`${text}\n\nDu møter folk.`).contract;
    expect([extentMin, extentMax]).toEqual([min, max]);
  });
});

describe('what only sounds like it', () => {
  it.each([
    ['no-education-barrier', 'Vi tilbyr\n• psykolog Siv, som kommer utenfra og veileder deg'],
    ['no-education-barrier', 'Podiatrists must hold a degree and registration.'],
    ['equal-terms', 'Senteret er praksisplass for studenter.'],
    ['equal-terms', 'Tiltaket tilbyr arbeidstrening til folk på vei tilbake.'],
    ['peer-network', 'Veiledning i gruppe hver tredje uke, sammen med enhetens andre erfaringskonsulent.'],
    ['equal-colleague', 'Du underviser sykepleierstudenter om hvordan det er å vente.'],
    ['service-development', 'Våre tillitsvalgte sitter i brukerutvalget.'],
    ['role-training', 'A wellness plan is written with you in the first week.'],
    ['role-training', 'Leger i spesialisering følger en egen opplæringsplan.'],
    ['regular-supervision', 'Vaktmestrene i nabohuset har egen veiledning med presten hver måned.'],
    ['regular-supervision', 'The unit has two dietitians, who receive clinical supervision monthly.'],
    ['regular-supervision', 'Supervision of social workers takes place monthly.'],
    ['leader-support', 'Supervision every second week with somebody who is not your manager.'],
  ])('%s is not said by: %s', (criterion, text) => expect(levelOf(criterion, text)).toBe('not-stated'));

  it.each([
    ['clear-title-and-background', 'Du har levd med psykose selv. Hver måned skriver du et innlegg til nettsiden.'],
    ['clear-title-and-background', 'Du har levd med psykose selv. Historien din holder du for deg selv på jobb.'],
    ['lived-experience-required', 'You have lived with bulimia yourself, and have not needed treatment for a year.'],
    ['no-education-barrier', 'Not needed\n• A degree, a diploma, a suit'],
  ])('%s is met, and not contradicted, by: %s', (criterion, text) =>
    expect(levelOf(criterion, text, 'Erfaringskonsulent')).toBe('met'),
  );

  it('is not the only one who was it until now', () => {
    const text = 'I have been the only peer worker here for two years, and now you come.';
    expect(levelOf('not-alone', text)).not.toBe('contradicted');
  });
});

describe('what a task says of influence', () => {
  it.each([
    ['Arbeidsoppgaver\n• skrive høringssvar sammen med styret', 'met'],
    ['Arbeidsoppgaver\n• være med når året evalueres', 'met'],
    ['Duties\n• help to plan the evaluation of the project', 'met'],
    ['Arbeidsoppgaver\n• bidra til tjenesteutvikling', 'partly'],
  ])('%s: %s', (text, level) => expect(levelOf('service-development', text)).toBe(level));
});

import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { criteria } from '#src/rubric/criteria';

/** What rules alone make of one criterion: in so short a text words have no say in levels. */
const levelOf = (id: string, text: string, title = 'Erfaringskonsulent'): string =>
  criteria.find((one) => one.id === id)!.decide(analyse(parsePostingInput({ id: 'r', title, text })).facts).level;

describe('what is refused, or left to the reader’s own time and money', () => {
  it.each([
    ['role-training', 'Kurset for likepersoner får du ta på egne fridager, og det betaler du selv.'],
    ['role-training', 'There is a peer course in March, but it would be on your own dime.'],
    ['role-training', 'Opplæring rekker vi ikke.'],
    ['regular-supervision', 'Veiledning har vi dessverre ikke råd til.'],
    ['regular-supervision', 'Supervision, though, I have none to give.'],
    [
      'peer-network',
      'Samlinger for erfaringskonsulenter i fylket må du dra på i ferien, og billetten betaler du selv.',
    ],
    ['peer-network', 'You can link up with peer workers at other trusts, just not in work time.'],
    ['equal-terms', 'You would not get the sick pay that the rest of the staff have.'],
    ['equal-terms', 'The pension and the staff scale do not extend to this post.'],
    ['lived-experience-required', 'Om du selv har vært syk, har ingenting å si for oss.'],
    ['lived-experience-required', 'Whether you have been in recovery yourself is not something we ask about.'],
    ['lived-experience-required', 'Om du selv har taget stoffer, er os lige meget.'],
    ['lived-experience-use', 'Historien din blir igjen i garderoben.'],
    ['service-development', 'Planleggingen av nye tilbud ligger utenfor stillingen.'],
    ['service-development', 'The group that plans the service meets monthly, and the peer worker does not sit in it.'],
    ['clear-title-and-background', 'Skriv i søknaden når du var innlagt, og legg ved papirer fra sykehuset.'],
    ['clear-title-and-background', 'Please enclose a note from your doctor that says what you were treated for.'],
    ['role-expectations', 'What we expect of you is no different from what we expect of the nurses.'],
  ])('%s: “%s”', (id, text) => expect(levelOf(id, text)).toBe('contradicted'));

  it.each([
    ['role-training', 'Vi tilbyr opplæring, ekstra fridager og julebord.'],
    ['role-training', 'Training, own office, weekends off.'],
    ['role-training', 'Kurset for likepersoner betaler vi selvsagt.'],
    [
      'peer-network',
      'Conference allowance, PTO and a network of peer workers across the county that meets every month in paid time.',
    ],
    ['equal-terms', 'Fast stilling uten sluttdato, lønn etter tariff.'],
    ['equal-terms', 'Many of the people we meet do not have a pension.'],
    ['equal-terms', 'Nettverket møtes på fritiden, uten lønn.'],
    ['lived-experience-required', 'Du har egen erfaring med rus. Alder har ingenting å si.'],
    [
      'lived-experience-required',
      'You have lived experience of recovery; your diagnosis is not something we ask about.',
    ],
    ['lived-experience-use', 'Telefonen blir igjen i garderoben når du går hjem.'],
    ['lived-experience-use', 'Hva du deler av historien din, og hva du holder for deg selv, bestemmer du.'],
    ['service-development', 'You help plan new groups; you do not sit in on clinical reviews.'],
    ['service-development', 'Du er med på å planlegge tilbudet. Du deltar ikke i behandlingen.'],
    ['clear-title-and-background', 'Provide an overview of treatment options to families.'],
    ['clear-title-and-background', 'Du trenger ikke legge ved papirer om sykdom.'],
    ['clear-title-and-background', 'Du skriver innlegg til nettsiden vår.'],
    ['clear-title-and-background', 'Give the detox team your view.'],
    ['regular-supervision', 'Ekstern veileder har vi ikke råd til i år, men du får veiledning av psykologen hver uke.'],
    ['clear-boundaries', 'Det er ingen vakter om natten, og du svarer ikke på telefon når du har fri.'],
  ])('not %s: “%s”', (id, text) => expect(levelOf(id, text)).not.toBe('contradicted'));
});

describe('what others have or do', () => {
  it.each([
    ['regular-supervision', 'Annenhver tirsdag har sykepleierne veiledning.'],
    ['regular-supervision', 'Group supervision is for the nurses.'],
    ['not-alone', 'Fire ganger i året er du sammen med erfaringskonsulentene fra de andre øyene.'],
    ['lived-experience-required', 'Vi driver et hjem for menn som har levd lenge med rus.'],
    ['position-size', 'Kafeen er åpen halve dagen.'],
  ])('%s: “%s”', (id, text) => expect(levelOf(id, text, 'Medarbeider')).toBe('not-stated'));

  it.each([
    ['Du blir den eneste erfaringskonsulenten her, men foretaket har sju til.', 'partly'],
    ["You'd be the only peer worker in this house, though our sister house has two.", 'partly'],
    ['Du er den eneste i kommunen med en slik jobb.', 'contradicted'],
    ['Du blir den eneste med den jobben her, men kommunen har tre til.', 'partly'],
  ])('not-alone: “%s” is %s', (text, level) => expect(levelOf('not-alone', text)).toBe(level));

  it.each([
    ['Hver uke har lederen veiledning med deg.', 'met'],
    ['You will have group supervision each month.', 'met'],
    ['You have weekly supervision with a retired psychologist.', 'met'],
    ['There is supervision every week in the room to the left.', 'met'],
  ])('regular-supervision: “%s” is the reader’s', (text, level) =>
    expect(levelOf('regular-supervision', text)).toBe(level),
  );
});

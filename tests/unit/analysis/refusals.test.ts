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

describe('what one sentence names and the next refuses', () => {
  it.each([
    ['Lurer du på veiledning? Nei, det har vi ikke.'],
    ['Mange vil vite om det er veiledning her. Der må vi skuffe deg.'],
    ['Får eg rettleiing? Diverre ikkje.'],
    ['Veiledning: Vi søkte om midler i vår og fikk avslag.'],
    ['Is there supervision? There used to be. The contract ended in June and nothing has come in its place.'],
    ['Do you offer supervision? We do not.'],
    ['People ask us about supervision. There isn’t any.'],
    ['The nurses and the psychologist get outside supervision. You are not part of that.'],
    ['Sosionomane har rettleiing kvar månad. Det gjeld ikkje denne stillinga.'],
    ['Fortnightly supervision is in the job plans of clinical staff. It does not extend to this post.'],
    ['Inntil i fjor kom det en psykolog hver måned og hadde veiledning med oss. Avtalen er sagt opp.'],
    ['What about supervision? You find somebody yourself, and the fee is yours to pay.'],
    ['Finns det handledning? Nej, tyvärr inte.'],
    ['Er der supervision? Nej.'],
  ])('“%s”', (text) => expect(levelOf('regular-supervision', text)).toBe('contradicted'));

  it.each([
    ['Får jeg veiledning? Ja.', 'partly'],
    ['Do I get supervision? Yes, every other Thursday with a psychologist from outside.', 'met'],
    ['Får du supervision? Ja, hver sjette uge hos en psykolog uden for huset.', 'met'],
    ['You get supervision every week. It is not therapy.', 'met'],
    ['Du får veiledning hver måned. Du er ikke med på behandlingsmøtene.', 'met'],
    ['Du får rettleiing kvar veke. Bilen er sagt opp, så vi går.', 'met'],
    ['We offer monthly supervision. Lunch you pay for yourself.', 'met'],
    ['Vi gir veiledning annenhver uke. Det finnes ikke kantine her.', 'met'],
    ['Supervision takes place on the first Monday of the month. There is no dress code.', 'met'],
    ['You have monthly supervision with Ann. She left nursing ten years ago.', 'met'],
    ['Veiledning hver fjerde uke. Forrige erfaringskonsulent sluttet i mai.', 'met'],
    ['The psychologist runs a group for relatives. You are not part of that.', 'not-stated'],
    ['Du gir veiledning til frivillige. Det er du ikke alene om.', 'not-stated'],
    ['Er du psykolog? Nei, det er du ikke.', 'not-stated'],
    ['Kan jeg ha med hund? Nei, dessverre ikke.', 'not-stated'],
    ['Supervision exercised: none.', 'not-stated'],
    ['Who supervises the volunteers? You do.', 'not-stated'],
    ['Veiledning gis av psykolog Berg. Hun har vært her siden klinikken flyttet, og gikk over fra Ahus.', 'partly'],
    ['No one here is to work without supervision.', 'partly'],
    ['You get supervision monthly and arrange your own diary.', 'met'],
    ['You have supervision every week, and find your own way to the van.', 'met'],
    ['Supervision is every Friday. It used to be on Mondays, and the room has moved.', 'met'],
    ['Det har i år ikke vært mange søkere. Veiledning får du hver uke.', 'met'],
    ['Veiledning hver måned. Oppsigelsestiden er tre måneder, og kontrakten kan sies opp.', 'met'],
    ['We have group supervision on Thursdays. The psychologist left a plant behind.', 'met'],
    [
      'Supervision every two weeks with an outside supervisor. Contract: ended by either side with a month’s notice.',
      'met',
    ],
    ['Have you been supervised before? No problem if not.', 'not-stated'],
  ])('“%s” is %s', (text, level) => expect(levelOf('regular-supervision', text)).toBe(level));
});

describe('what sounds like a refusal', () => {
  it.each([
    ['Clinicians have supervision each week, and so do you. There is no car park.'],
    ['Do you get supervision from us? You do not have to ask for it: every other Monday, with Ann.'],
    ['Psykologen veileder teamet hver uke. Det er ikke fast parkering her.'],
    ['Our nurses get supervision from Kay, and you join them. The budget was cut in 2019, but is back.'],
  ])('“%s” contradicts nothing', (text) => expect(levelOf('regular-supervision', text)).not.toBe('contradicted'));
});

describe('what is said near a criterion', () => {
  it.each([
    ['lived-experience-required', 'Applicants need not have used services themselves.', 'contradicted'],
    ['lived-experience-required', 'Du trenger ikke ha egen erfaring med rus.', 'contradicted'],
    ['lived-experience-required', 'We cannot take your own history of illness into account.', 'contradicted'],
    [
      'lived-experience-required',
      'You must have lived experience of recovery, but need not have been in hospital.',
      'met',
    ],
    ['lived-experience-required', 'Du trenger ikke ha vært innlagt, men du må ha egen erfaring med rus.', 'met'],
    ['lived-experience-required', 'Det tæller til din fordel, hvis du selv har været syg.', 'partly'],
    ['lived-experience-use', 'Your own story has no place in this work.', 'contradicted'],
    ['lived-experience-use', 'Historien din har en selvsagt plass i arbeidet: du deler den når det hjelper.', 'met'],
    ['role-description', 'There are no set tasks.', 'contradicted'],
    ['role-description', 'Arbeidsoppgaver: det posten trenger den vakta.', 'contradicted'],
    ['not-alone', 'På Jobbhuset jobber det to erfaringskonsulenter.', 'partly'],
    ['not-alone', 'Our other house, in Leith, has three peer workers.', 'partly'],
    ['not-alone', 'In our team there are two peer workers.', 'met'],
    ['not-alone', 'Will I be the only one? No, Ravi and Joan do the same job here.', 'met'],
    ['not-alone', 'Will I be the only peer worker? Yes.', 'contradicted'],
    ['not-alone', 'Blir jeg den eneste erfaringskonsulenten? Det spør mange om.', 'not-stated'],
    ['equal-terms', 'Peer workers aren’t in the pension scheme.', 'contradicted'],
    ['equal-terms', 'Our youth workers have sick pay and a pension. This post gets neither.', 'contradicted'],
    ['equal-terms', 'You have sick pay and a pension. This post is based in Cork.', 'partly'],
    ['equal-colleague', 'The ward meeting is for the nurses. You are not part of it.', 'contradicted'],
    ['equal-colleague', 'The ward meeting is on Mondays. You are not part of the rota.', 'not-stated'],
    ['leader-support', 'You and your manager talk once a week.', 'met'],
    ['leader-support', 'Lederen er innom et par ganger i året.', 'contradicted'],
    ['prepared-workplace', 'Some of the nurses were against this post.', 'contradicted'],
    ['prepared-workplace', 'Some of the residents are wary of services.', 'not-stated'],
    [
      'peer-network',
      'The peer workers in the county meet every spring. That would be your own Saturday and your own fare.',
      'contradicted',
    ],
  ])('%s: “%s” is %s', (id, text, level) => expect(levelOf(id, text)).toBe(level));
});

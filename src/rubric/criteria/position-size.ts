import { defineCriterion } from '#src/rubric/criterion';
import { claim, notStated, ofKind } from '#src/rubric/verdict';

/** From here a post counts as one to live on: the top class of the district report's own table. */
const largeEnough = 80;
/** Up to here the report's table has its lowest class. */
const verySmall = 20;

export const positionSize = defineCriterion({
  id: 'position-size',
  number: 'C02',
  weight: 4,
  weightReasons: {
    advice: 1,
    problem: 1,
    breadth: 1,
    shown: 3,
    minus: 2,
    minusBecause: 'Part time is also an asset to some, and no document sets a limit.',
  },
  dimension: 'contract',
  names: {
    nb: 'Stillingsstørrelse oppgitt og stor nok',
    nn: 'Stillingsstorleik oppgitt og stor nok',
    en: 'Position size stated and large enough to live on',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen oppgir en stilling på 80 % eller mer, eller at du kan velge det.',
      nn: 'Annonsen oppgir ei stilling på 80 % eller meir, eller at du kan velje det.',
      en: 'The ad states a post of 80% or more, or that you may choose one.',
    },
    partly: {
      nb: 'Annonsen oppgir en stilling på under 80 %, eller deltid uten tall.',
      nn: 'Annonsen oppgir ei stilling på under 80 %, eller deltid utan tal.',
      en: 'The ad states a post below 80%, or part time without a figure.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke hvor stor stillingen er.',
      nn: 'Annonsen nemner ikkje kor stor stillinga er.',
      en: 'The ad does not mention how large the post is.',
    },
    contradicted: {
      nb: 'Annonsen oppgir en stilling på 20 % eller mindre, eller timer uten fast omfang.',
      nn: 'Annonsen oppgir ei stilling på 20 % eller mindre, eller timar utan fast omfang.',
      en: 'The ad states a post of 20% or less, or hours without a fixed amount.',
    },
    unclear: {
      nb: 'Annonsen nevner en størrelse, men det er uklart om den gjelder denne stillingen.',
      nn: 'Annonsen nemner ein storleik, men det er uklart om han gjeld denne stillinga.',
      en: 'The ad mentions a size, but it is unclear whether it is this post’s.',
    },
  },
  coding: {
    met: '80–100 %, a range that reaches 80 %, or a size the applicant may choose up to that. Hours are turned into per cent of the country’s full week unless the ad names its own.',
    partly:
      '21–79 %; part time without a figure; two posts of different size unless both reach 80 %; fields and text disagree.',
    'not-stated': 'No per cent, hours, full time or part time for the post.',
    contradicted: '1–20 %, zero hours, on-call, per session or by the hour without a fixed amount.',
  },
  why: {
    nb: 'Dokumentene nevner deltid både som knappe rammer og som noe enkelte ønsker. Derfor teller størrelsen lite, og bare svært små stillinger regnes som noe annet enn det anbefalte.',
    nn: 'Dokumenta nemner deltid både som knappe rammer og som noko enkelte ønskjer. Difor tel storleiken lite, og berre svært små stillingar blir rekna som noko anna enn det tilrådde.',
    en: 'The documents name part time both as scarce resources and as something some people want. So size counts little, and only very small posts are read as something other than the advice.',
  },
  helps: ['job-seeker', 'researcher'],
  sources: [
    {
      document: 'district-report',
      section: 'Kvantitativ undersøkelse: Arbeidsforhold',
      lines: [229, 233],
      strength: 'finding',
      says: 'Sizes in one district: one post of 1–20 %, three of 50–79 %, three of 80 % or more.',
    },
    {
      document: 'book-chapter',
      section: 'Kjente utfordringer som presenteres i internasjonal forskning',
      lines: [507, 512],
      strength: 'finding',
      says: 'Peer workers are often given scarce resources, such as part-time posts.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenters inntreden forstått som en kollektiv mobilisering',
      lines: [816, 821],
      strength: 'finding',
      says: 'Part time leaves room for work in voluntary organisations.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [132, 132],
      strength: 'practice-example',
      says: 'In Ålesund all peer workers hold full-time posts.',
    },
  ],
  ask: {
    nb: 'Hvor stor er stillingen, og kan den bli større eller mindre hvis jeg ønsker det?',
    nn: 'Kor stor er stillinga, og kan ho bli større eller mindre om eg ønskjer det?',
    en: 'How large is the post, and can it be made larger or smaller if I want?',
  },
  paragraph: {
    nb: 'Stillingen er på ___ %. Ønsker du en annen størrelse, finner vi ut av det sammen.',
    nn: 'Stillinga er på ___ %. Ønskjer du ein annan storleik, finn vi ut av det saman.',
    en: 'The post is ___% of full time. If you want another size, we will work it out together.',
  },
  examples: {
    met: {
      nb: ['Stillingen er på 100 %.', 'Du kan selv velge mellom 60 og 100 % stilling.'],
      nn: ['Det er ei stilling på 80 prosent.', 'Heiltid, 37,5 timar i veka.'],
      en: ['A full-time post of 37.5 hours a week.', 'The post is 0.8 FTE.'],
    },
    partly: {
      nb: ['Vi lyser ut en stilling på 50 %.', 'Deltid, omtrent 15 timer i uka.'],
      nn: ['Stillinga er på 40 prosent.', 'Deltidsstilling.'],
      en: ['Part-time, 22.5 hours a week.', 'A 60% post.'],
    },
    'not-stated': {
      nb: ['Du er 100 % til stede for folk.', 'Arbeidstiden avtales nærmere.'],
      nn: ['Over 60 prosent av brukarane er under 30 år.', 'Vi jobbar for heiltidskultur i kommunen.'],
      en: ['We are 100% behind recovery.', 'Start date by arrangement.'],
    },
    contradicted: {
      nb: ['Stillingen er på 10 %.', 'Du blir kalt inn ved behov og har ingen fast stillingsprosent.'],
      nn: ['Stillinga er på 15 %, to kveldar i månaden.', 'Du får timar etter behov, utan fast omfang.'],
      en: ['A zero-hours contract.', 'You are booked session by session, with no guaranteed hours.'],
    },
  },
  decide({ extent, contract }) {
    const { findings, min, max, conflict } = extent;
    const sized = ofKind(findings, ['percent', 'hours', 'full-time']);
    const byChoice = ofKind(findings, ['applicant-chooses']);
    const unsecured = ofKind(findings, ['hourly-or-on-call']);
    const partTime = ofKind(findings, ['part-time']);

    if (max !== null && max > verySmall) {
      if (conflict || unsecured.length > 0) {
        return claim('partly', [...sized, ...partTime, ...unsecured], {
          because: 'The ad states the size in ways that disagree.',
        });
      }
      const reaches = max >= largeEnough;
      const allReach = (min ?? max) >= largeEnough;
      if (reaches && (allReach || byChoice.length > 0 || !statesSeveralSizes())) {
        return claim('met', [...sized, ...byChoice]);
      }
      return claim('partly', [...sized, ...partTime]);
    }
    if (max !== null) return claim('contradicted', [...sized, ...partTime, ...unsecured]);
    if (unsecured.length > 0) return claim('contradicted', unsecured);
    if ((partTime.length === 0 || byChoice.length > 0) && ofKind(findings, ['full-time']).length > 0) {
      return claim('met', ofKind(findings, ['full-time']));
    }
    const stated = [...partTime, ...byChoice];
    return stated.length > 0 ? claim('partly', stated) : notStated();

    /** Two posts of 50 % and 100 % give the same range as "50–100 %", but nobody may choose between them. */
    function statesSeveralSizes(): boolean {
      const quotes = new Set(
        sized.filter(({ evidence }) => evidence.field === undefined).map(({ evidence }) => evidence.quote),
      );
      return contract.positions > 1 && quotes.size > 1;
    }
  },
});

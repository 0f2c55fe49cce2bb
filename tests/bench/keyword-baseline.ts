import type { Evidence } from '#src/posting/evidence';
import type { LabelledAd } from './labelled-ad';
import type { Reading } from './evaluation';

/**
 * What searching for words alone gives: the number the engine must beat to be worth its rules. No direction (who gives
 * supervision, who gets it), no negation, no sections. Words are matched anywhere, in any case, as parts of words. Criteria are
 * read whatever the gate says, so that a missed gate is not counted eighteen times over.
 */
export function readByKeywords(ad: LabelledAd): Reading {
  const everything = [ad.title, ad.text, ...Object.entries(ad.fields).flat()].join('\n');
  const has = (words: string[]): boolean => pattern(words).test(everything);
  return {
    gate: readGate(ad),
    criteria: Object.fromEntries(Object.entries(levelWords).map(([id, words]) => [id, readLevel(ad, words)])),
    contract: {
      term: has(permanentWords)
        ? has(temporaryWords)
          ? 'mixed'
          : 'permanent'
        : has(temporaryWords)
          ? 'temporary'
          : 'unstated',
      basis: null,
      prospectOfPermanent: false,
      ...readExtent(everything),
      hoursPerWeek: null,
      positions: 1,
    },
    supervision: { received: has(supervisionWords) ? 'regular' : 'none', given: has(givenWords) },
    duties: Object.keys(dutyWords).filter((id) => has(dutyWords[id]!)),
    flags: Object.keys(flagWords).filter((id) => has(flagWords[id]!)),
  };
}

interface LevelWords {
  met?: string[];
  partly?: string[];
  contradicted?: string[];
}

const peerWords = [
  'erfaringskonsulent',
  'erfaringsmedarbeid',
  'brukerspesialist',
  'likeperson',
  'egenerfaring',
  'eigenerfaring',
  'peer support',
  'peer worker',
  'peer-medarbej',
  'peer specialist',
  'lived experience',
  'egenerfarenhet',
];
const ownExperienceWords = [
  'egenerfaring',
  'eigenerfaring',
  'egne erfaringer',
  'eigne erfaringar',
  'egen erfaring',
  'eigen erfaring',
  'levd erfaring',
  'lived experience',
  'own experience',
];
const permanentWords = ['fast stilling', 'faste stilling', 'fast ansettelse', 'fast tilsett', 'permanent'];
const temporaryWords = [
  'vikariat',
  'engasjement',
  'prosjektstilling',
  'midlertidig',
  'mellombels',
  'tidsbegrenset',
  'temporary',
  'fixed-term',
  'fixed term',
];
const supervisionWords = ['veiledning', 'rettleiing', 'supervision', 'vejledning', 'handledning'];
const givenWords = ['veilede', 'rettleie', 'mentor', 'supervise', 'guidance'];

const levelWords: Record<string, LevelWords> = {
  'permanent-position': { met: permanentWords, contradicted: temporaryWords },
  'position-size': {
    met: ['100 %', '100%', '90 %', '80 %', 'full time', 'full-time', 'heltid', 'full stilling'],
    partly: ['%', 'prosent', 'part time', 'part-time', 'deltid', 'fte', 'hours per week'],
    contradicted: ['tilkalling', 'zero hours', 'on-call'],
  },
  'equal-terms': {
    met: ['pensjon', 'pension', 'superannuation', 'collective agreement'],
    partly: ['lønn', 'løn ', 'tariff', 'salary', 'per hour'],
    contradicted: ['honorar', 'frivillig', 'volunteer', 'unpaid'],
  },
  'role-description': { met: ['oppgaver', 'oppgåver', 'opgaver', 'duties', 'responsibilities', 'you will', 'du skal'] },
  'role-expectations': {
    met: ['ikke behandler', 'ikkje behandlar', 'not a clinician', 'rolleavklaring', 'avklar'],
    partly: ['brobygger', 'brubyggar', 'bindeledd', 'bindeledd', 'bridge', 'complement', 'non-clinical'],
  },
  'lived-experience-use': {
    met: ['bruke egne erfaringer', 'bruke eigne erfaringar', 'use your own', 'use your lived', 'dele', 'share'],
    partly: [...ownExperienceWords, 'recovery', 'håp', 'hope'],
  },
  'regular-supervision': {
    met: supervisionWords,
    partly: ['debrief', 'mentor', 'fadder'],
    contradicted: ['uten veiledning', 'utan rettleiing', 'without supervision', 'minimal supervision'],
  },
  'role-training': {
    met: ['opplæring', 'kurs', 'training', 'induction'],
    partly: ['kompetanseheving', 'kompetanseutvikling', 'utviklingsmuligheter', 'development opportunities'],
  },
  'not-alone': {
    met: ['erfaringskonsulenter', 'erfaringskonsulentar', 'peer workers', 'peer support workers', 'peer team'],
    contradicted: ['første erfaringskonsulent', 'eneste erfaringskonsulent', 'first peer', 'only peer'],
  },
  'peer-network': { met: ['nettverk', 'network', 'erfaringssentrum', 'samlinger', 'community of practice'] },
  'clear-boundaries': {
    partly: ['arbeidstid', 'turnus', 'arbeidstelefon', 'jobbtelefon', 'work phone', 'working hours', 'boundaries'],
    contradicted: ['hele døgnet', 'heile døgnet', 'utenom arbeidstid', '24/7'],
  },
  'service-development': {
    met: ['brukerråd', 'brukarråd', 'brukerutvalg', 'styringsgruppe', 'committee', 'quality improvement'],
    partly: ['tjenesteutvikling', 'tenesteutvikling', 'brukermedvirkning', 'brukarmedverknad', 'service development'],
  },
  'equal-colleague': {
    met: ['likeverdig', 'likestilt', 'refleksjon', 'equal'],
    partly: ['tverrfaglig', 'tverrfagleg', 'multidisciplinary', 'team'],
    contradicted: ['assistere', 'assist the'],
  },
  'prepared-workplace': {
    met: ['siden 20', 'sidan 20', 'since 20'],
    partly: ['recoveryorientert', 'recovery-oriented', 'vi satser på', 'erfaringskompetanse'],
  },
  'leader-support': {
    met: ['medarbeidersamtale', 'medarbeidarsamtale', 'one-to-one', 'line manager'],
    partly: ['oppfølging', 'oppfølging fra leder', 'støttende ledelse', 'supportive'],
  },
  'lived-experience-required': { met: ownExperienceWords },
  'no-education-barrier': {
    met: ['ikke krav om utdanning', 'ingen krav', 'ikkje krav', 'no formal qualifications'],
    partly: ['utdanning', 'fagbrev', 'high school', 'diploma'],
    contradicted: ['bachelor', 'høyskole', 'høgskule', 'autorisasjon', 'degree'],
  },
  'clear-title-and-background': { met: ownExperienceWords, partly: peerWords },
};

const dutyWords: Record<string, string[]> = {
  'peer-conversation': ['samtale', 'one-to-one', 'peer support to'],
  'share-experience-and-hope': ['dele', 'håp', 'share', 'hope', 'rollemodell', 'role model'],
  outreach: ['oppsøkende', 'oppsøkjande', 'hjemmebesøk', 'outreach', 'home visit'],
  'bridge-and-mediate': ['brobygger', 'brubyggar', 'bindeledd', 'bridge', 'liaison'],
  'accompany-and-navigate': ['følge til', 'følgje til', 'nav', 'accompany', 'navigate', 'appointments'],
  'activity-and-network': ['aktivitet', 'activities', 'nettverk'],
  'groups-and-courses': ['gruppe', 'kurs', 'group', 'workshop'],
  'family-work': ['pårørende', 'pårørande', 'families', 'carers'],
  'advise-colleagues': ['råd', 'advise', 'kollega'],
  'spread-knowledge': ['foredrag', 'undervisning', 'undervise', 'teach', 'presentation'],
  'service-development': ['tjenesteutvikling', 'tenesteutvikling', 'utvikle', 'service development', 'committee'],
  'user-participation': ['brukermedvirkning', 'brukarmedverknad', 'user participation', 'involvement'],
  'attitudes-and-language': ['holdninger', 'haldningar', 'stigma', 'språk', 'language'],
  'clinical-or-control': ['medisin', 'miljøterap', 'urinprøve', 'nattevakt', 'medication', 'drug test'],
};

const flagWords: Record<string, string[]> = {
  F1: ['urinprøve', 'medisin', 'tvang', 'husregler', 'drug test', 'medication'],
  F2: ['taushetsplikt', 'teieplikt', 'tavshedspligt', 'lojal', 'confidential'],
  F3: ['rusfri', 'tilbakefall', 'abstinen', 'relapse', 'in recovery for'],
  F4: ['politiattest', 'vandel', 'egnethet', 'personlig egnet', 'background check', 'dbs'],
  F5: ['etiske retningslinjer', 'etiske retningsliner', 'code of ethics'],
  F6: ['brukerorganisasjon', 'brukarorganisasjon', 'user organisation'],
  F7: ['fleksib', 'forme rollen', 'flexible', 'shape the role'],
  F8: ['miljøterap', 'same tasks', 'samme oppgaver'],
  F9: ['tilskudd', 'tilskot', 'grant', 'prosjektmidler'],
  F10: ['venn', 'friend'],
};

function readGate({ title, text }: LabelledAd): Reading['gate'] {
  return pattern(peerWords).test(`${title}\n${text}`) ? 'yes' : 'no';
}

function readLevel(ad: LabelledAd, words: LevelWords): Reading['criteria'][string] {
  for (const level of ['contradicted', 'met', 'partly'] as const) {
    const evidence = words[level] && findWords(ad, words[level]);
    if (evidence?.length) return { level, confidence: 'medium', evidence };
  }
  return { level: 'not-stated', confidence: 'medium', evidence: [] };
}

function findWords({ text, fields }: LabelledAd, words: string[]): Evidence[] {
  const places: [string | undefined, string][] = [[undefined, text], ...Object.entries(fields)];
  return places.flatMap(([field, value]) =>
    [...value.matchAll(new RegExp(pattern(words), 'giu'))].map(({ 0: quote, index }) => ({
      quote,
      start: index,
      end: index + quote.length,
      ...(field !== undefined && { field }),
      rule: 'keyword',
    })),
  );
}

function readExtent(text: string): { extentMin: number | null; extentMax: number | null } {
  const percents = [...text.matchAll(/(\d{1,3})\s*(?:%|prosent)/gu)].map((match) => Number(match[1]));
  return percents.length
    ? { extentMin: Math.min(...percents), extentMax: Math.max(...percents) }
    : { extentMin: null, extentMax: null };
}

function pattern(words: string[]): RegExp {
  return new RegExp(words.map((word) => word.replace(/[/.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'iu');
}

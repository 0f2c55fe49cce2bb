import { defineCriterion } from '#src/rubric/criterion';
import { claim, firmFirst, jointClaim, notStated, ofKind } from '#src/rubric/verdict';

export const clearTitleAndBackground = defineCriterion({
  id: 'clear-title-and-background',
  number: 'C18',
  weight: 2,
  weightReasons: {
    advice: 0,
    problem: 0,
    breadth: 3,
    shown: 3,
    minus: 4,
    minusBecause: 'It is part of the gate, and the documents only imply it.',
  },
  dimension: 'recruitment',
  names: {
    nb: 'Tydelig tittel og ønsket erfaringsbakgrunn',
    nn: 'Tydeleg tittel og ønskt erfaringsbakgrunn',
    en: 'Clear title and sought background',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen har en kjent tittel og sier hvilken erfaringsbakgrunn som søkes.',
      nn: 'Annonsen har ein kjend tittel og seier kva erfaringsbakgrunn som er ønskt.',
      en: 'The ad has a known title and says which background is sought.',
    },
    partly: {
      nb: 'Annonsen har en kjent tittel eller nevner bakgrunnen, men ikke begge deler.',
      nn: 'Annonsen har ein kjend tittel eller nemner bakgrunnen, men ikkje begge delar.',
      en: 'The ad has a known title or names the background, but not both.',
    },
    'not-stated': {
      nb: 'Annonsen nevner verken en kjent tittel eller ønsket bakgrunn.',
      nn: 'Annonsen nemner verken ein kjend tittel eller ønskt bakgrunn.',
      en: 'The ad mentions neither a known title nor a sought background.',
    },
    contradicted: {
      nb: 'Annonsen skjuler rollen bak en annen tittel, eller ber om dokumentasjon på sykdom.',
      nn: 'Annonsen skjuler rolla bak ein annan tittel, eller ber om dokumentasjon på sjukdom.',
      en: 'The ad hides the role behind another title, or asks for proof of illness.',
    },
    unclear: {
      nb: 'Annonsen nevner en bakgrunn, men det er uklart om det er søkerens.',
      nn: 'Annonsen nemner ein bakgrunn, men det er uklart om det er bakgrunnen til søkjaren.',
      en: 'The ad mentions a background, but it is unclear whether it is the applicant’s.',
    },
  },
  coding: {
    met: 'A recognised title (peer worker, erfaringskonsulent, brukerspesialist …) and the background sought: substance use, mental health, next of kin, youth, the same service. A wide background is fine.',
    partly: 'The title is clear and the background is not, or the background stands under another title.',
    'not-stated': 'Neither.',
    contradicted:
      'The title hides the role, or the application must prove or list illness or admissions, however clear the rest.',
  },
  why: {
    nb: 'Tittelen gjør at den rette finner annonsen, og bakgrunnen sier hvem man best kan hjelpe. Dokumentene nevner begge deler uten å gjøre det til et råd.',
    nn: 'Tittelen gjer at den rette finn annonsen, og bakgrunnen seier kven ein best kan hjelpe. Dokumenta nemner begge delar utan å gjere det til eit råd.',
    en: 'The title lets the right person find the ad, and the background tells whom one can best help. The documents mention both without making it advice.',
  },
  helps: ['job-seeker', 'researcher'],
  sources: [
    {
      document: 'book-chapter',
      section: 'Introduksjon',
      lines: [33, 37],
      strength: 'definition',
      says: 'The most used title, and some others.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Metode: Utvalg',
      lines: [871, 875],
      strength: 'finding',
      says: 'One post was advertised as a nurse’s, with own user experience.',
    },
    {
      document: 'district-report',
      section: 'Kvantitativ undersøkelse: Arbeidsforhold',
      lines: [225, 229],
      strength: 'finding',
      says: 'Two of nine were not employed under the title.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [128, 128],
      strength: 'practice-example',
      says: 'Backgrounds in mental health, substance use and as next of kin.',
    },
    {
      document: 'role-presentation',
      section: 'Hvordan sikre at brukeransettelsen kommer tjenestemottaker til gode?',
      lines: [66, 66],
      strength: 'open-question',
      says: 'Asks whether the specific kind of experience matters when hiring.',
    },
  ],
  ask: {
    nb: 'Hvilken erfaringsbakgrunn ser dere etter, og hva heter stillingen formelt?',
    nn: 'Kva erfaringsbakgrunn ser de etter, og kva heiter stillinga formelt?',
    en: 'What kind of background are you looking for, and what is the formal title?',
  },
  paragraph: {
    nb: 'Vi søker en erfaringskonsulent med egen erfaring med ___. Du trenger ikke oppgi diagnoser i søknaden.',
    nn: 'Vi søkjer ein erfaringskonsulent med eiga erfaring med ___. Du treng ikkje oppgje diagnosar i søknaden.',
    en: 'We seek a peer worker with own experience of ___. You need not state diagnoses in the application.',
  },
  examples: {
    met: {
      nb: ['Erfaringskonsulent med egenerfaring fra rusfeltet'],
      nn: ['Erfaringskonsulent med eigenerfaring frå psykisk helsevern'],
      en: ['Peer support worker with lived experience of psychosis'],
    },
    partly: {
      nb: ['Erfaringskonsulent', 'Miljøarbeider med egenerfaring fra rus'],
      nn: ['Erfaringskonsulent i 80 %'],
      en: ['Peer support worker', 'Support worker with lived experience of homelessness'],
    },
    'not-stated': {
      nb: ['Erfaren konsulent til lønnsavdelingen', 'Spørsmål? Ring erfaringskonsulent Kim.'],
      nn: ['Rådgjevar med brei erfaring'],
      en: ['Experienced consultant', 'User specialist for the IT helpdesk'],
    },
    contradicted: {
      nb: ['Legg ved dokumentasjon på diagnosen din.'],
      nn: ['Skriv i søknaden kva du har vore innlagd for.'],
      en: ['Please attach proof of your diagnosis.'],
    },
  },
  decide: ({ title }) =>
    firmFirst(title, (given) => {
      const clear = ofKind(given, ['clear-title']);
      const background = ofKind(given, ['background']);
      const otherwise = ofKind(given, ['background-other-title']);
      const denials = ofKind(given, ['hidden-role', 'proof-of-illness']);

      // A demand for proof of illness is not made up for by a clear title: applicants meet it all the same.
      if (denials.length > 0) return claim('contradicted', denials);
      if (clear.length > 0 && background.length > 0) return jointClaim('met', [clear, background]);
      const some = [...clear, ...background, ...otherwise];
      return some.length > 0 ? claim('partly', some) : notStated();
    }),
});

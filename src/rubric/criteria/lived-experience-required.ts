import { defineCriterion } from '#src/rubric/criterion';
import { byKind, ofKind } from '#src/rubric/verdict';

export const livedExperienceRequired = defineCriterion({
  id: 'lived-experience-required',
  number: 'C16',
  weight: 2,
  weightReasons: {
    advice: 0,
    problem: 0,
    breadth: 3,
    shown: 3,
    minus: 4,
    minusBecause: 'It is what the gate looks for, so nearly every ad that comes this far has it.',
  },
  dimension: 'qualifications',
  names: {
    nb: 'Egenerfaring er hovedkvalifikasjonen',
    nn: 'Eigenerfaring er hovudkvalifikasjonen',
    en: 'Lived experience is the main qualification',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at egenerfaring er et krav eller den viktigste kvalifikasjonen.',
      nn: 'Annonsen seier at eigenerfaring er eit krav eller den viktigaste kvalifikasjonen.',
      en: 'The ad says lived experience is required or the main qualification.',
    },
    partly: {
      nb: 'Annonsen sier at egenerfaring er en fordel, eller nevner den bare i innledningen.',
      nn: 'Annonsen seier at eigenerfaring er ein fordel, eller nemner ho berre i innleiinga.',
      en: 'The ad says lived experience is an advantage, or mentions it only in the introduction.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke egenerfaring blant kvalifikasjonene.',
      nn: 'Annonsen nemner ikkje eigenerfaring blant kvalifikasjonane.',
      en: 'The ad does not mention lived experience among the qualifications.',
    },
    contradicted: {
      nb: 'Annonsen sier at egenerfaring ikke er nødvendig eller ikke blir vektlagt.',
      nn: 'Annonsen seier at eigenerfaring ikkje er naudsynt eller ikkje blir vektlagd.',
      en: 'The ad says lived experience is not needed or not considered.',
    },
    unclear: {
      nb: 'Annonsen nevner erfaring, men det er uklart om den må være egen.',
      nn: 'Annonsen nemner erfaring, men det er uklart om ho må vere eiga.',
      en: 'The ad mentions experience, but it is unclear whether it must be one’s own.',
    },
  },
  coding: {
    met: 'Own experience as patient, service user or next of kin is required or the first-named qualification.',
    partly: '“An advantage”, “desirable”, or named in the introduction only.',
    'not-stated': 'No mention, or only work experience.',
    contradicted: 'A peer worker’s title, but own experience is declared irrelevant or not wanted.',
  },
  why: {
    nb: 'Alle dokumentene kjenner yrket på dette: man er ansatt fordi man selv har vært pasient, bruker eller pårørende. Nesten alle slike annonser sier det, så det teller lite.',
    nn: 'Alle dokumenta kjenner yrket på dette: ein er tilsett fordi ein sjølv har vore pasient, brukar eller pårørande. Nesten alle slike annonsar seier det, så det tel lite.',
    en: 'All the documents know the occupation by this: one is employed because one has been a patient, service user or next of kin. Nearly all such ads say so, so it counts little.',
  },
  helps: ['job-seeker', 'researcher'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Styrker og utfordringer med rollen',
      lines: [8, 10],
      strength: 'definition',
      says: 'Employed because of own experience as patient, user or next of kin.',
    },
    {
      document: 'consultation-statement',
      section: 'Hva er en erfaringskonsulent?',
      lines: [36, 38],
      strength: 'definition',
      says: 'Someone who has lived through mental illness or addiction, or is next of kin.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
      lines: [364, 364],
      strength: 'definition',
      says: 'Employed because of own experiences.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
      lines: [198, 203],
      strength: 'argument',
      says: 'Employed for experience of being outside, in several senses.',
    },
    {
      document: 'district-report',
      section: 'Innledning',
      lines: [49, 51],
      strength: 'definition',
      says: 'Own experience of mental health or substance use; next of kin are not named.',
    },
  ],
  ask: {
    nb: 'Hvilken egenerfaring søker dere, og hvor viktig er den sammenlignet med utdanning og praksis?',
    nn: 'Kva eigenerfaring søkjer de, og kor viktig er ho samanlikna med utdanning og praksis?',
    en: 'What lived experience are you looking for, and how important is it compared with education and work history?',
  },
  paragraph: {
    nb: 'Egenerfaring som ___ (pasient, bruker eller pårørende) er det viktigste vi ser etter.',
    nn: 'Eigenerfaring som ___ (pasient, brukar eller pårørande) er det viktigaste vi ser etter.',
    en: 'Own experience as ___ (a patient, service user or carer) is what matters most to us.',
  },
  examples: {
    met: {
      nb: ['Du må ha egenerfaring med psykiske helseplager.', 'Egenerfaring som pårørende er et krav.'],
      nn: ['Det er eit krav at du sjølv har vore brukar av tenestene.'],
      en: ['Lived experience of mental ill health is essential.', 'You must have your own experience of addiction.'],
    },
    partly: {
      nb: ['Egenerfaring er ønskelig.'],
      nn: ['Det er ein fordel med eigenerfaring.'],
      en: ['Lived experience is desirable.'],
    },
    'not-stated': {
      nb: ['Du har erfaring fra rusfeltet som ansatt.', 'Brukererfaring med journalsystemet er fint.'],
      nn: ['Du har arbeidd minst to år i helsetenesta.'],
      en: ['Two years’ experience in care work.', 'User experience design skills.'],
    },
    contradicted: {
      nb: ['Egenerfaring er ikke nødvendig.'],
      nn: ['Eigenerfaring blir ikkje vektlagd.'],
      en: ['Lived experience is not necessary for this role.'],
    },
  },
  decide({ experienceDemand }) {
    // Who the reader is taken to be counts where the ad asks for nothing in so many words.
    const asked = ofKind(experienceDemand, ['required', 'first-qualification', 'advantage', 'irrelevant']);
    const isAsked = asked.some(({ confidence }) => confidence !== 'low');
    return byKind(isAsked ? asked : experienceDemand, {
      met: ['required', 'first-qualification', 'told'],
      partly: ['advantage', 'as-tool'],
      contradicted: ['irrelevant'],
      offers: ['required', 'first-qualification', 'advantage'],
    });
  },
});

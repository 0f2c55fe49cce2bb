import { defineCriterion } from '#src/rubric/criterion';
import { claim, conflict, firmFirst, notStated, ofKind } from '#src/rubric/verdict';

export const noEducationBarrier = defineCriterion({
  id: 'no-education-barrier',
  number: 'C17',
  weight: 2,
  weightReasons: {
    advice: 0,
    problem: 1,
    breadth: 3,
    shown: 2,
    minus: 4,
    minusBecause: 'The documents point in opposite directions.',
  },
  dimension: 'qualifications',
  names: {
    nb: 'Ingen unødige utdanningskrav',
    nn: 'Ingen unødige utdanningskrav',
    en: 'No unnecessary education requirement',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier at utdanning ikke er et krav, eller ønsker bare kurs for erfaringskonsulenter.',
      nn: 'Annonsen seier at utdanning ikkje er eit krav, eller ønskjer berre kurs for erfaringskonsulentar.',
      en: 'The ad says education is not required, or only wishes for a peer worker course.',
    },
    partly: {
      nb: 'Annonsen ønsker utdanning, eller krever videregående skole eller et kurs for erfaringskonsulenter.',
      nn: 'Annonsen ønskjer utdanning, eller krev vidaregåande skule eller eit kurs for erfaringskonsulentar.',
      en: 'The ad wishes for education, or requires school or a peer worker certificate.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke utdanning.',
      nn: 'Annonsen nemner ikkje utdanning.',
      en: 'The ad does not mention education.',
    },
    contradicted: {
      nb: 'Annonsen krever høyere utdanning eller autorisasjon. Spør gjerne om egenerfaring kan erstatte det.',
      nn: 'Annonsen krev høgare utdanning eller autorisasjon. Spør gjerne om eigenerfaring kan erstatte det.',
      en: 'The ad requires a degree or registration. You may want to ask whether lived experience can replace it.',
    },
    unclear: {
      nb: 'Annonsen nevner utdanning, men det er uklart om den kreves for denne stillingen.',
      nn: 'Annonsen nemner utdanning, men det er uklart om ho blir kravd for denne stillinga.',
      en: 'The ad mentions education, but it is unclear whether this post requires it.',
    },
  },
  coding: {
    met: 'Education is said not to be needed, or only peer worker courses are wanted as an advantage.',
    partly: 'A degree or vocational education is wished for; a school certificate or a peer certificate is required.',
    'not-stated': 'Education is not mentioned. Police certificate, driving licence and language are not education.',
    contradicted: 'A degree, diploma or registration is demanded for the peer worker’s post.',
  },
  why: {
    nb: 'To dokumenter sier at utdanning ikke er et krav for å bli erfaringskonsulent. Et tredje ser både at utdanning kan gi anseelse og at krav kan stenge noen ute, så punktet teller lite.',
    nn: 'To dokument seier at utdanning ikkje er eit krav for å bli erfaringskonsulent. Eit tredje ser både at utdanning kan gje vørdnad og at krav kan stengje nokon ute, så punktet tel lite.',
    en: 'Two documents say that education is not required to become a peer worker. A third sees both that education may bring standing and that requirements may shut people out, so the point counts little.',
  },
  helps: ['job-seeker', 'employer'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Utdanning for erfaringskonsulenter',
      lines: [104, 104],
      strength: 'definition',
      says: 'Education is not required to get a job as a peer worker.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
      lines: [372, 372],
      strength: 'definition',
      says: 'There is no education requirement.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulentenes inntreden i norske tjenester',
      lines: [185, 194],
      strength: 'argument',
      says: 'Education can raise standing; requirements can exclude people and narrow the field of applicants.',
    },
    {
      document: 'district-report',
      section: 'Kvantitativ undersøkelse: Utdanning',
      lines: [213, 215],
      strength: 'finding',
      says: 'Higher education required for the post: two yes, three do not know, three no.',
    },
    {
      document: 'consultation-statement',
      section: 'Hva er en erfaringskonsulent?',
      lines: [43, 45],
      strength: 'definition',
      says: 'A peer worker may also hold a professional education.',
    },
  ],
  ask: {
    nb: 'Er utdanningskravet et absolutt krav, eller kan egenerfaring erstatte det?',
    nn: 'Er utdanningskravet eit absolutt krav, eller kan eigenerfaring erstatte det?',
    en: 'Is the education requirement absolute, or can lived experience replace it?',
  },
  paragraph: {
    nb: 'Du trenger ikke formell utdanning. Har du et kurs for erfaringskonsulenter, for eksempel ___, er det en fordel.',
    nn: 'Du treng ikkje formell utdanning. Har du eit kurs for erfaringskonsulentar, til dømes ___, er det ein fordel.',
    en: 'You need no formal education. A course for peer workers, for example ___, is an advantage.',
  },
  examples: {
    met: {
      nb: ['Det er ikke krav om utdanning.', 'Kurs for erfaringskonsulenter er en fordel.'],
      nn: ['Du treng inga formell utdanning.'],
      en: ['No formal qualifications are required.', 'A peer support course is an advantage.'],
    },
    partly: {
      nb: ['Relevant utdanning er ønskelig.', 'Du må ha fullført videregående skole.'],
      nn: ['Fagbrev er ein fordel.'],
      en: ['A relevant qualification is desirable.', 'High school diploma required.'],
    },
    'not-stated': {
      nb: ['Du må legge fram politiattest.', 'Førerkort klasse B er et krav.'],
      nn: ['Du må ha førarkort.'],
      en: ['A driving licence is required.', 'We work with several universities.'],
    },
    contradicted: {
      nb: ['Bachelor i helse- eller sosialfag er et krav.', 'Du må ha autorisasjon som helsepersonell.'],
      nn: ['Det er krav om treårig høgskuleutdanning.'],
      en: ['A bachelor’s degree in social work is required.', 'You must be a registered nurse.'],
    },
  },
  decide: ({ education }) =>
    firmFirst(education, (given) => {
      const open = ofKind(given, ['not-required', 'peer-course-advantage']);
      const some = ofKind(given, ['wanted', 'school-required', 'peer-certificate-required']);
      const degree = ofKind(given, ['degree-required']);
      const waived = ofKind(given, ['not-required']);

      if (degree.length > 0) return waived.length > 0 ? conflict(waived, degree) : claim('contradicted', degree);
      // "Wished for, but no must" still tells those without it that others are preferred.
      if (some.length > 0) return claim('partly', some);
      return open.length > 0 ? claim('met', open) : notStated();
    }),
});

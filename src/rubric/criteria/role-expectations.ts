import { defineCriterion } from '#src/rubric/criterion';
import { byKind } from '#src/rubric/verdict';

export const roleExpectations = defineCriterion({
  id: 'role-expectations',
  number: 'C05',
  weight: 5,
  weightReasons: {
    advice: 4,
    problem: 0,
    breadth: 2,
    shown: 1,
    minus: 2,
    minusBecause: 'The documents disagree on what the limit is.',
  },
  dimension: 'role-clarity',
  names: {
    nb: 'Forventninger og avgrensning av rollen',
    nn: 'Forventningar og avgrensing av rolla',
    en: 'Expectations and limits of the role explained',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen sier hva rollen ikke er, hvordan den skiller seg fra andres, eller at forventningene avklares sammen.',
      nn: 'Annonsen seier kva rolla ikkje er, korleis ho skil seg frå andre, eller at forventningane blir avklarte saman.',
      en: 'The ad says what the role is not, how it differs from others, or that expectations are settled together.',
    },
    partly: {
      nb: 'Annonsen sier noe om rollens plass mellom brukere og fagfolk, men ikke hva som hører til den og ikke.',
      nn: 'Annonsen seier noko om plassen rolla har mellom brukarar og fagfolk, men ikkje kva som høyrer til ho og ikkje.',
      en: 'The ad says something about the role’s place between users and professionals, but not what belongs to it and what does not.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke forventninger til rollen eller grenser for den.',
      nn: 'Annonsen nemner ikkje forventningar til rolla eller grenser for ho.',
      en: 'The ad does not mention expectations or limits of the role.',
    },
    contradicted: {
      nb: 'Annonsen sier at du gjør det samme som andre yrkesgrupper, eller at du skal være litt av alt.',
      nn: 'Annonsen seier at du gjer det same som andre yrkesgrupper, eller at du skal vere litt av alt.',
      en: 'The ad says that you do the same as other occupations, or are to be a bit of everything.',
    },
    unclear: {
      nb: 'Annonsen nevner forventninger, men det er uklart om de gjelder rollen.',
      nn: 'Annonsen nemner forventningar, men det er uklart om dei gjeld rolla.',
      en: 'The ad mentions expectations, but it is unclear whether they are about the role.',
    },
  },
  coding: {
    met: 'What the role is not or how it differs from the professionals’ (“not a therapist”, “does not hand out medication”), or that expectations are settled with colleagues and users at the start. That the limit is stated counts, not which.',
    partly:
      'One side only: a bridge or link, “complements”, “non-clinical”, works closely with; or a general “we clarify expectations”.',
    'not-stated': 'Nothing beyond tasks. Expectations of the applicant’s character are not expectations of the role.',
    contradicted: 'The same tasks as the clinical staff under a peer worker’s title, or unbounded expectations.',
  },
  why: {
    nb: 'Ulike forventninger fra leder, kollegaer og brukere kan rive i rollen. Flere av dokumentene råder til å si tydelig hva den er og ikke er.',
    nn: 'Ulike forventningar frå leiar, kollegaer og brukarar kan rive i rolla. Fleire av dokumenta rår til å seie tydeleg kva ho er og ikkje er.',
    en: 'Different expectations from leader, colleagues and users can pull the role apart. Several documents advise saying clearly what it is and is not.',
  },
  helps: ['job-seeker', 'colleagues', 'service-users'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [311, 311],
      strength: 'recommendation',
      says: 'When hiring: make expectations clear.',
    },
    {
      document: 'role-presentation',
      section: 'Likeperson, venn eller hjelper?',
      lines: [233, 235],
      strength: 'recommendation',
      says: 'Limits of the role should be made clear early in the contact with a service user.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Teori: Roller',
      lines: [486, 490],
      strength: 'recommendation',
      says: 'Be open about the functions, duties and obligations each expects.',
    },
    {
      document: 'consultation-statement',
      section: 'Hva gjør en erfaringskonsulent?',
      lines: [51, 53],
      strength: 'definition',
      says: 'A peer worker is not a therapist but someone to talk with.',
    },
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulentenes inntreden i norske tjenester',
      lines: [119, 132],
      strength: 'definition',
      says: 'On the other side: former users take part in follow-up and treatment.',
    },
    {
      document: 'book-chapter',
      section: 'Betingelser for erfaringskonsulenters medvirkning',
      lines: [336, 339],
      strength: 'argument',
      says: 'Make clear what taking part shall mean, how, and with whom.',
    },
  ],
  ask: {
    nb: 'Hva forventer leder, kollegaer og brukere av rollen, og hva hører ikke til den?',
    nn: 'Kva ventar leiar, kollegaer og brukarar av rolla, og kva høyrer ikkje til ho?',
    en: 'What do the leader, colleagues and users expect of the role, and what is not part of it?',
  },
  paragraph: {
    nb: 'Du er ikke behandler og har ikke ansvar for ___. Rollen utfyller fagfolkene, og de første ukene avklarer vi forventningene sammen med teamet.',
    nn: 'Du er ikkje behandlar og har ikkje ansvar for ___. Rolla utfyller fagfolka, og dei første vekene avklarar vi forventningane saman med teamet.',
    en: 'You are not a therapist and are not responsible for ___. The role complements the professionals, and in the first weeks we settle expectations together with the team.',
  },
  examples: {
    met: {
      nb: [
        'Du er ikke terapeut, og du deler ikke ut medisiner.',
        'Sammen med teamet blir vi enige om hva rollen skal være og ikke være.',
      ],
      nn: [
        'Du skal ikkje behandle nokon; det gjer psykologen.',
        'Dei første vekene avklarar vi saman kva vi ventar av rolla.',
      ],
      en: [
        'You are not a clinician and do not carry out assessments.',
        'In your first month we agree with the team what the role is and is not.',
      ],
    },
    partly: {
      nb: ['Du er bindeleddet mellom beboerne og personalet.', 'Rollen utfyller fagfolkene.'],
      nn: ['Du er brubyggjar mellom brukarane og tenesta.'],
      en: ['You are the link between guests and clinicians.', 'This is a non-clinical role.'],
    },
    'not-stated': {
      nb: ['Vi forventer at du er blid og møter presis.', 'Behandlingen her er gratis.'],
      nn: ['Vi ventar at du er til å stole på.', 'Saksbehandlaren ringjer deg.'],
      en: ['We expect good timekeeping.', 'Treatment is free of charge.'],
    },
    contradicted: {
      nb: [
        'Du har de samme oppgavene og det samme ansvaret som sykepleierne.',
        'Du må være venn, vakt og behandler på samme tid.',
      ],
      nn: ['Du gjer alt det dei andre i miljøet gjer, og er likeperson i tillegg.'],
      en: ['You do exactly what the nurses do.', 'You are counsellor, guard, driver and friend in one.'],
    },
  },
  decide: ({ roleLimits }) =>
    byKind(roleLimits, {
      met: ['limit', 'expectations-settled'],
      // "Complements" and "link" tell where the role stands, not what is outside it.
      partly: ['complement', 'relation'],
      contradicted: ['unbounded', 'same-as-clinical'],
      offers: ['limit', 'expectations-settled', 'complement'],
    }),
});

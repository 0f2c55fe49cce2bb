import type { DutyId, InfluenceKind } from '#src/analysis/facts/facts';
import { defineCriterion } from '#src/rubric/criterion';
import { byKind, firmly } from '#src/rubric/verdict';

export const serviceDevelopment = defineCriterion({
  id: 'service-development',
  number: 'C12',
  weight: 6,
  weightReasons: {
    advice: 2,
    problem: 0,
    breadth: 3,
    shown: 2,
    minus: 1,
    minusBecause: 'A text does not prove a practice.',
  },
  dimension: 'influence',
  names: {
    nb: 'Reell medvirkning i tjenesteutvikling',
    nn: 'Reell medverknad i tenesteutvikling',
    en: 'Real part in developing the service',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen nevner hvor eller når du er med og utvikler tjenesten, for eksempel i et utvalg eller i planlegging.',
      nn: 'Annonsen nemner kvar eller når du er med og utviklar tenesta, til dømes i eit utval eller i planlegging.',
      en: 'The ad names where or when you take part in developing the service, such as a committee or the planning.',
    },
    partly: {
      nb: 'Annonsen nevner utvikling eller brukerperspektiv, men ikke hvor du er med.',
      nn: 'Annonsen nemner utvikling eller brukarperspektiv, men ikkje kvar du er med.',
      en: 'The ad mentions development or the users’ perspective, but not where you take part.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke tjenesteutvikling som en del av jobben.',
      nn: 'Annonsen nemner ikkje tenesteutvikling som ein del av jobben.',
      en: 'The ad does not mention developing the service as part of the job.',
    },
    contradicted: {
      nb: 'Annonsen sier at du ikke er med i utviklingsarbeid, eller at stillingen er der for å oppfylle et krav.',
      nn: 'Annonsen seier at du ikkje er med i utviklingsarbeid, eller at stillinga er der for å oppfylle eit krav.',
      en: 'The ad says you take no part in development, or that the post exists to meet a requirement.',
    },
    unclear: {
      nb: 'Annonsen nevner utvikling, men det er uklart om det er tjenesten eller din egen.',
      nn: 'Annonsen nemner utvikling, men det er uklart om det er tenesta eller di eiga.',
      en: 'The ad mentions development, but it is unclear whether it is the service’s or your own.',
    },
  },
  coding: {
    met: 'A named arena (committee, board, leader meeting, project or quality group) or phase (planning, testing, evaluating) with the employee in it.',
    partly: '“Contribute to development”, “strengthen user involvement”, “bring the user perspective”.',
    'not-stated': 'No system level; user involvement as a value of the employer; own development.',
    contradicted: 'Individual work only, excluded from decisions, or hired in words to satisfy a requirement.',
  },
  why: {
    nb: 'Dokumentene sier at erfaringskonsulenter skal styrke brukernes stemme både i den enkeltes sak og i tjenesten, og at medvirkningen må være reell. En stilling med bare individuelt arbeid er også helt i orden.',
    nn: 'Dokumenta seier at erfaringskonsulentar skal styrkje stemma til brukarane både i saka til den enkelte og i tenesta, og at medverknaden må vere reell. Ei stilling med berre individuelt arbeid er òg heilt i orden.',
    en: 'The documents say that peer workers are to strengthen the users’ voice both in each case and in the service, and that their part must be real. A post with individual work only is perfectly legitimate too.',
  },
  helps: ['job-seeker', 'service-users', 'researcher'],
  sources: [
    {
      document: 'book-chapter',
      section: 'Erfaringskonsulentenes inntreden i norske tjenester',
      lines: [130, 132],
      strength: 'finding',
      says: 'The aims are two: for the individual and for the service.',
    },
    {
      document: 'book-chapter',
      section: 'Sammenhengen mellom metodene vi benytter, og målene vi kan oppnå',
      lines: [714, 718],
      strength: 'argument',
      says: 'Peer workers must be equal partners in defining, designing and evaluating.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Forskning på feltet: Systemnivå',
      lines: [744, 753],
      strength: 'finding',
      says: 'Hiring only to meet a requirement is a risk; use must be active so that influence is real.',
    },
    {
      document: 'consultation-statement',
      section: 'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      lines: [133, 134],
      strength: 'practice-example',
      says: 'In Ålesund they take an active part in developing the service.',
    },
    {
      document: 'district-report',
      section: 'Bidragsytere for bedre tjenester?',
      lines: [103, 111],
      strength: 'finding',
      says: 'Seven of eight work directly with users, one at system level.',
    },
    {
      document: 'role-presentation',
      section: 'Forskning viser at bruk av erfaringskonsulenter kan',
      lines: [114, 114],
      strength: 'finding',
      says: 'Peer workers can contribute to more user participation.',
    },
  ],
  ask: {
    nb: 'Hvilke møter og utvalg er erfaringskonsulenten med i, og hva har blitt endret på grunn av det?',
    nn: 'Kva møte og utval er erfaringskonsulenten med i, og kva har blitt endra på grunn av det?',
    en: 'Which meetings and committees does the peer worker join, and what has changed because of it?',
  },
  paragraph: {
    nb: 'Du er med i ___ (møte eller utvalg) hver ___, og du deltar når vi planlegger, prøver ut og evaluerer ___.',
    nn: 'Du er med i ___ (møte eller utval) kvar ___, og du deltek når vi planlegg, prøver ut og evaluerer ___.',
    en: 'You take part in ___ (meeting or committee) every ___, and when we plan, test and evaluate ___.',
  },
  examples: {
    met: {
      nb: ['Du sitter i brukerrådet og i kvalitetsutvalget.', 'Du er med på å planlegge og evaluere nye tilbud.'],
      nn: ['Du er med i arbeidsgruppa som planlegg det nye huset.'],
      en: ['You will sit on our quality committee.', 'You help to plan and evaluate new services.'],
    },
    partly: {
      nb: ['Du bidrar til å utvikle tjenesten.', 'Du fremmer brukerperspektivet.'],
      nn: ['Du medverkar til tenesteutvikling.'],
      en: ['Contribute ideas to the development of our service.', 'You bring the service user perspective.'],
    },
    'not-stated': {
      nb: ['Brukermedvirkning er en av våre verdier.', 'Gode muligheter for egen utvikling.'],
      nn: ['Brukarane sit i brukarrådet.', 'Vi utviklar barn og unge.'],
      en: ['User involvement is one of our values.', 'Service users chair the user council.'],
    },
    contradicted: {
      nb: ['Stillingen har ingen oppgaver i utviklingsarbeidet.'],
      nn: ['Du er ikkje med i planlegging av tenesta.'],
      en: ['The post takes no part in service planning.', 'We need a peer worker to meet our funding requirement.'],
    },
  },
  decide: ({ influence, duties }) =>
    byKind<InfluenceKind | DutyId>([...influence, ...firmly(duties.duties)], {
      met: ['arena', 'phase'],
      // These duties are system work by name; where or when it happens is what `met` asks for.
      partly: ['general', 'service-development', 'user-participation'],
      contradicted: ['excluded', 'window-dressing'],
      offers: ['arena', 'phase'],
    }),
});

import type { Localized } from '#src/rubric/localized';

/** How strongly a passage speaks for a criterion. */
export type Strength = 'recommendation' | 'finding' | 'practice-example' | 'argument' | 'definition' | 'open-question';

/**
 * The five documents the rubric was derived from. None of them says what an ad must contain: they speak of positions,
 * and the rubric asks whether an ad says what they find good in a position. None of their authors has rated an ad,
 * an employer or this tool.
 *
 * `sections` are the headings a reference may name, in the document's own words.
 */
export const sourceDocuments = [
  {
    id: 'role-presentation',
    title: 'Erfaringskonsulentrollen',
    by: 'Inger Marie Berg Thune, erfaringskonsulent',
    year: null,
    names: {
      nb: 'presentasjonen «Erfaringskonsulentrollen»',
      nn: 'presentasjonen «Erfaringskonsulentrollen»',
      en: 'the presentation “Erfaringskonsulentrollen”',
    },
    about: 'Slides by a peer worker; holds a list of what is important when hiring, and figures from a 2021 survey.',
    sections: [
      'Styrker og utfordringer med rollen',
      'Erfaringskonsulentundersøkelsen 2021',
      'Hvordan sikre at brukeransettelsen kommer tjenestemottaker til gode?',
      'Hva er kompetansen?',
      'Utdanning for erfaringskonsulenter',
      'Forskning viser at bruk av erfaringskonsulenter kan',
      'Relasjonens betydning',
      'Hvordan ivareta verdien av rollen?',
      'Grensene mellom jobb og fritid utfordres',
      'Hvor skal lojaliteten ligge?',
      'Likeperson, venn eller hjelper?',
      'Tilbakefall',
      'Krevende arbeidshverdag',
      'Viktig ved ansettelse',
    ],
  },
  {
    id: 'bachelor-thesis',
    title: 'Hvilke bidrag gir erfaringskonsulenten til kommunale rustjenester?',
    by: 'bachelor thesis in social work, Høgskulen i Volda',
    year: 2023,
    names: {
      nb: 'bacheloroppgaven om erfaringskonsulenter i kommunale rustjenester',
      nn: 'bacheloroppgåva om erfaringskonsulentar i kommunale rustenester',
      en: 'the bachelor thesis on peer workers in municipal substance-use services',
    },
    about: 'Interviews with four social workers about their peer-worker colleagues; no peer worker was interviewed.',
    sections: [
      'Sammendrag',
      'Innledning',
      'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
      'Teori: Roller',
      'Teori: Brukermedvirkning',
      'Forskning på feltet: Individnivå',
      'Forskning på feltet: Systemnivå',
      'Forskning på feltet: Utfordringer',
      'Metode: Utvalg',
      'Funn: Erfaringskonsulenten i møte med brukere',
      'Funn: Erfaringskonsulenten i møte med fagutøvere',
      'Funn: Utfordringer',
      'Diskusjon: Erfaringskonsulenten i møte med brukere',
      'Diskusjon: Erfaringskonsulenten i møte med fagutøvere',
      'Diskusjon: Utfordringer',
      'Konklusjon',
    ],
  },
  {
    id: 'consultation-statement',
    title: 'Om høringsnotatet',
    by: 'Erfaringssentrum',
    year: null,
    names: {
      nb: 'høringssvaret fra Erfaringssentrum',
      nn: 'høyringssvaret frå Erfaringssentrum',
      en: 'the consultation statement by Erfaringssentrum',
    },
    about:
      'The peer workers’ association to the health authorities, 2022 or later; its Ålesund example is one municipality.',
    sections: [
      'Hva er en erfaringskonsulent?',
      'Hva gjør en erfaringskonsulent?',
      'En faglig veileder for ledere i tjenestene',
      'Praksiseksempel 1: Erfaringskonsulenter i Ålesund kommune',
      'Fortsatte incentiver til ansettelser av erfaringskonsulenter',
      'Praksiseksempel 2: Recoveryhjelpa i Sandnes',
    ],
  },
  {
    id: 'book-chapter',
    title: 'Medvirkning og samskaping med erfaringskonsulenter (kapittel 8)',
    by: 'chapter 8 of an edited book, pages 191–216',
    year: null,
    names: {
      nb: 'bokkapittelet «Medvirkning og samskaping med erfaringskonsulenter»',
      nn: 'bokkapittelet «Medvirkning og samskaping med erfaringskonsulenter»',
      en: 'the book chapter “Medvirkning og samskaping med erfaringskonsulenter”',
    },
    about: 'A scholarly chapter, 2022 or later; rests mainly on international research.',
    sections: [
      'Abstract',
      'Introduksjon',
      'Erfaringskonsulentenes inntreden i norske tjenester',
      'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
      'Betingelser for erfaringskonsulenters medvirkning',
      'Erfaringskonsulentenes medvirkning til tjenesteutvikling',
      'Tilpasning til norske velferds- og sosialtjenester',
      'Kjente utfordringer som presenteres i internasjonal forskning',
      'Behovet for et mer brukersentrert kunnskapsgrunnlag',
      'Sammenhengen mellom metodene vi benytter, og målene vi kan oppnå',
      'Innføring av erfaringskonsulenter – en sosial innovasjon',
      'Erfaringskonsulenters inntreden forstått som en kollektiv mobilisering',
      'Avslutning',
    ],
  },
  {
    id: 'district-report',
    title: 'Erfaringskonsulentene i Bydel Gamle Oslo som bidragsytere for bedre tjenester? (UPR-rapport 1:2017)',
    by: 'Lokalt utviklingssenter for psykisk helse- og rusarbeid, Bydel Gamle Oslo',
    year: 2017,
    names: {
      nb: 'rapporten om erfaringskonsulentene i Bydel Gamle Oslo',
      nn: 'rapporten om erfaringskonsulentane i Bydel Gamle Oslo',
      en: 'the report on the peer workers of the Gamle Oslo district',
    },
    about: 'Surveys of nine peer workers and four or five leaders and a focus group of six, in one city district.',
    sections: [
      'Innledning',
      'Kort historikk',
      'Bidragsytere for bedre tjenester?',
      'Kvantitativ undersøkelse: Utdanning',
      'Kvantitativ undersøkelse: Arbeidsforhold',
      'Kvalitativ undersøkelse',
      'Opplærings- og veiledningsbehov',
      'Utfordringer og usikkerheter',
      'Lederundersøkelsen',
      'Veien videre',
      'Vedlegg: spørsmål til erfaringskonsulentene',
      'Vedlegg: fokusgruppeintervju',
    ],
  },
] as const satisfies readonly SourceDocument[];

export interface SourceDocument {
  id: string;
  title: string;
  by: string;
  /** Year of the document; null where it carries none. */
  year: number | null;
  /** How a sentence refers to it. */
  names: Localized;
  about: string;
  sections: readonly string[];
}

export type SourceDocumentId = (typeof sourceDocuments)[number]['id'];

/** A passage of one of the documents, found again by its heading and lines. */
export interface SourceReference {
  document: SourceDocumentId;
  section: string;
  /** First and last line of the passage in a plain-text copy of the document; another copy may break lines elsewhere. */
  lines: readonly [number, number];
  strength: Strength;
  /** What the passage says, in our words. */
  says: string;
}

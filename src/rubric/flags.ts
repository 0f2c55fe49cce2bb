import type { FlagId } from '#src/analysis/facts/facts';
import type { Localized } from '#src/rubric/localized';
import type { SourceReference } from '#src/rubric/sources';

/** Something worth a talk before saying yes. Never points, never a warning colour. */
export interface Flag {
  id: FlagId;
  /** Second half of the label in labelled ads ("F1 control-tasks"). */
  slug: string;
  names: Localized;
  /** What the ad says and why people talk about it; takes no side. */
  text: Localized;
  question: Localized;
  sources: readonly SourceReference[];
}

export const flags: readonly Flag[] = [
  {
    id: 'F1',
    slug: 'control-tasks',
    names: { nb: 'Kontrolloppgaver', nn: 'Kontrolloppgåver', en: 'Control tasks' },
    text: {
      nb: 'Annonsen nevner oppgaver som prøvetaking, medisiner eller husregler. Dokumentene spør hva slike oppgaver gjør med tilliten, og hva det gjør med fellesskapet å slippe dem.',
      nn: 'Annonsen nemner oppgåver som prøvetaking, medisinar eller husreglar. Dokumenta spør kva slike oppgåver gjer med tilliten, og kva det gjer med fellesskapet å sleppe dei.',
      en: 'The ad mentions tasks such as tests, medication or house rules. The documents ask what such tasks do to trust, and what being excused from them does to the team.',
    },
    question: {
      nb: 'Hvordan er kontrolloppgavene fordelt, og hvordan forklarer dere dem for brukerne?',
      nn: 'Korleis er kontrolloppgåvene fordelte, og korleis forklarer de dei for brukarane?',
      en: 'How are the control tasks shared, and how do you explain them to the people you serve?',
    },
    sources: [
      {
        document: 'role-presentation',
        section: 'Hvordan ivareta verdien av rollen?',
        lines: [173, 175],
        strength: 'open-question',
        says: 'Asks whether a peer worker should take urine samples and hand out medicines.',
      },
      {
        document: 'role-presentation',
        section: 'Grensene mellom jobb og fritid utfordres',
        lines: [197, 199],
        strength: 'open-question',
        says: 'Being excused from control tasks may also keep a divide between “us” and “them”.',
      },
    ],
  },
  {
    id: 'F2',
    slug: 'loyalty-and-confidentiality',
    names: { nb: 'Lojalitet og taushetsplikt', nn: 'Lojalitet og teieplikt', en: 'Loyalty and confidentiality' },
    text: {
      nb: 'Annonsen nevner lojalitet eller taushetsplikt. Erfaringskonsulenter kan få fortrolig kunnskap fra brukerne og er samtidig ansatt i tjenesten.',
      nn: 'Annonsen nemner lojalitet eller teieplikt. Erfaringskonsulentar kan få fortruleg kunnskap frå brukarane og er samstundes tilsette i tenesta.',
      en: 'The ad mentions loyalty or confidentiality. Peer workers may be told things in confidence and are at the same time employed by the service.',
    },
    question: {
      nb: 'Hva gjør vi når hensynet til brukeren og hensynet til tjenesten trekker hver sin vei?',
      nn: 'Kva gjer vi når omsynet til brukaren og omsynet til tenesta dreg kvar sin veg?',
      en: 'What do we do when regard for the service user and regard for the service pull apart?',
    },
    sources: [
      {
        document: 'role-presentation',
        section: 'Hvor skal lojaliteten ligge?',
        lines: [205, 211],
        strength: 'open-question',
        says: 'Asks whom a peer worker should be loyal to when employer and service user disagree.',
      },
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulentenes medvirkning til tjenesteutvikling',
        lines: [435, 436],
        strength: 'argument',
        says: 'Those inside a service risk being steered by loyalty to the workplace.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Konklusjon',
        lines: [1645, 1649],
        strength: 'argument',
        says: 'As an employee the peer worker has to play on the service’s team.',
      },
    ],
  },
  {
    id: 'F3',
    slug: 'health-and-relapse',
    names: { nb: 'Helse og rusfrihet', nn: 'Helse og rusfridom', en: 'Health and sobriety' },
    text: {
      nb: 'Annonsen nevner søkerens helse, stabilitet eller rusfrihet. Hva som ligger i det, og hva som skjer om noe endrer seg, er greit å snakke om på forhånd.',
      nn: 'Annonsen nemner helsa, stabiliteten eller rusfridommen til søkjaren. Kva som ligg i det, og kva som skjer om noko endrar seg, er greitt å snakke om på førehand.',
      en: 'The ad mentions the applicant’s health, stability or sobriety. What that means, and what happens if something changes, is good to talk about beforehand.',
    },
    question: {
      nb: 'Hva mener dere konkret med dette, og hvordan følger dere opp ansatte som får en tung periode?',
      nn: 'Kva meiner de konkret med dette, og korleis følgjer de opp tilsette som får ein tung periode?',
      en: 'What exactly do you mean by this, and how do you support employees who go through a hard time?',
    },
    sources: [
      {
        document: 'role-presentation',
        section: 'Tilbakefall',
        lines: [243, 245],
        strength: 'open-question',
        says: 'Asks whether the view that setbacks are a normal part of recovery holds for employees too.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Funn: Utfordringer',
        lines: [1276, 1284],
        strength: 'finding',
        says: 'Overtime and giving everything wear people out.',
      },
    ],
  },
  {
    id: 'F4',
    slug: 'suitability-and-vetting',
    names: { nb: 'Egnethet og attester', nn: 'Skikkaheit og attestar', en: 'Suitability and vetting' },
    text: {
      nb: 'Annonsen nevner politiattest, vandel, prøver av søkeren eller et avklart forhold til egen historie. Attester er vanlige i disse tjenestene.',
      nn: 'Annonsen nemner politiattest, vandel, prøver av søkjaren eller eit avklart forhold til eiga historie. Attestar er vanlege i desse tenestene.',
      en: 'The ad mentions a police certificate, a background check, tests of the applicant or having come to terms with one’s own story. Checks are routine in these services.',
    },
    question: {
      nb: 'Hvordan vurderer dere dette, og kan jeg ta opp noe i min egen historie med dere før jeg søker?',
      nn: 'Korleis vurderer de dette, og kan eg ta opp noko i mi eiga historie med dykk før eg søkjer?',
      en: 'How do you judge this, and may I bring up something in my own history with you before I apply?',
    },
    sources: [
      {
        document: 'role-presentation',
        section: 'Hva er kompetansen?',
        lines: [81, 81],
        strength: 'open-question',
        says: 'Asks whether a settled relation to one’s own history is part of the competence.',
      },
      {
        document: 'role-presentation',
        section: 'Hvordan sikre at brukeransettelsen kommer tjenestemottaker til gode?',
        lines: [68, 75],
        strength: 'open-question',
        says: 'Asks how suitability is made sure of, and at whose cost.',
      },
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
        lines: [284, 286],
        strength: 'finding',
        says: 'The line between the matter and the person is hard to draw in this role.',
      },
    ],
  },
  {
    id: 'F5',
    slug: 'ethics-guidelines',
    names: { nb: 'Etiske retningslinjer', nn: 'Etiske retningslinjer', en: 'Ethics guidelines' },
    text: {
      nb: 'Annonsen nevner etiske retningslinjer. Det finnes egne retningslinjer for erfaringskonsulenter.',
      nn: 'Annonsen nemner etiske retningslinjer. Det finst eigne retningslinjer for erfaringskonsulentar.',
      en: 'The ad mentions ethics guidelines. There are guidelines written for peer workers.',
    },
    question: {
      nb: 'Hvilke retningslinjer gjelder, og hvordan bruker dere dem i hverdagen?',
      nn: 'Kva retningslinjer gjeld, og korleis bruker de dei i kvardagen?',
      en: 'Which guidelines apply, and how do you use them from day to day?',
    },
    sources: [
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulentenes inntreden i norske tjenester',
        lines: [175, 182],
        strength: 'definition',
        says: 'Ethics guidelines for peer workers exist since 2021; the association wishes for a form of authorisation.',
      },
    ],
  },
  {
    id: 'F6',
    slug: 'user-organisation-ties',
    names: {
      nb: 'Tilknytning til brukerorganisasjon',
      nn: 'Tilknyting til brukarorganisasjon',
      en: 'Ties to a user organisation',
    },
    text: {
      nb: 'Annonsen nevner brukerorganisasjoner. Mange erfaringskonsulenter har verv eller nettverk der, men en ansatt er ikke det samme som en brukerrepresentant.',
      nn: 'Annonsen nemner brukarorganisasjonar. Mange erfaringskonsulentar har verv eller nettverk der, men ein tilsett er ikkje det same som ein brukarrepresentant.',
      en: 'The ad mentions user organisations. Many peer workers hold offices or have a network there, but an employee is not the same as a user representative.',
    },
    question: {
      nb: 'Hvordan samarbeider dere med brukerorganisasjonene, og kan jeg ha verv der ved siden av?',
      nn: 'Korleis samarbeider de med brukarorganisasjonane, og kan eg ha verv der ved sida av?',
      en: 'How do you work with user organisations, and may I hold an office there besides the job?',
    },
    sources: [
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulenter befinner seg i en «liminal posisjon»',
        lines: [247, 256],
        strength: 'finding',
        says: 'Peer workers often have strong ties to user organisations.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Diskusjon: Erfaringskonsulenten i møte med fagutøvere',
        lines: [1526, 1532],
        strength: 'argument',
        says: 'Employees owe the service loyalty and cannot replace user representatives.',
      },
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulentenes medvirkning til tjenesteutvikling',
        lines: [429, 442],
        strength: 'argument',
        says: 'Peer workers and user representatives do best as equal partners.',
      },
    ],
  },
  {
    id: 'F7',
    slug: 'loose-role-as-asset',
    names: { nb: 'Frihet i rollen', nn: 'Fridom i rolla', en: 'Freedom in the role' },
    text: {
      nb: 'Annonsen framhever frihet og fleksibilitet i rollen. Dokumentene ser to sider: løse rammer kan gi tillit og gode møter, og de kan slite på den som står i dem.',
      nn: 'Annonsen legg vekt på fridom og fleksibilitet i rolla. Dokumenta ser to sider: lause rammer kan gje tillit og gode møte, og dei kan slite på den som står i dei.',
      en: 'The ad stresses freedom and flexibility in the role. The documents see two sides: loose frames can build trust, and they can wear people out.',
    },
    question: {
      nb: 'Hva bestemmer jeg selv, og hvem hjelper meg å sette rammer når det trengs?',
      nn: 'Kva bestemmer eg sjølv, og kven hjelper meg å setje rammer når det trengst?',
      en: 'What do I decide myself, and who helps me set limits when I need it?',
    },
    sources: [
      {
        document: 'bachelor-thesis',
        section: 'Diskusjon: Erfaringskonsulenten i møte med brukere',
        lines: [1417, 1421],
        strength: 'argument',
        says: 'Loose frames can give better relations.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Diskusjon: Utfordringer',
        lines: [1632, 1636],
        strength: 'recommendation',
        says: 'A balance between limits and freedom is needed.',
      },
      {
        document: 'book-chapter',
        section: 'Kjente utfordringer som presenteres i internasjonal forskning',
        lines: [535, 538],
        strength: 'finding',
        says: 'Tasks fixed in advance leave little influence over one’s own work.',
      },
    ],
  },
  {
    id: 'F8',
    slug: 'task-overlap',
    names: { nb: 'Oppgaver som overlapper', nn: 'Oppgåver som overlappar', en: 'Overlapping tasks' },
    text: {
      nb: 'Annonsen nevner oppgaver som også ligger til andre yrkesgrupper. Det kan gjøre samarbeidet tett, og det kan gjøre rollen mindre tydelig.',
      nn: 'Annonsen nemner oppgåver som òg ligg til andre yrkesgrupper. Det kan gjere samarbeidet tett, og det kan gjere rolla mindre tydeleg.',
      en: 'The ad mentions tasks that other occupations have too. That can bring the team close, and it can make the role less distinct.',
    },
    question: {
      nb: 'Hva gjør jeg som de andre ikke gjør, og hva gjør vi likt?',
      nn: 'Kva gjer eg som dei andre ikkje gjer, og kva gjer vi likt?',
      en: 'What do I do that the others do not, and what do we do alike?',
    },
    sources: [
      {
        document: 'book-chapter',
        section: 'Innføring av erfaringskonsulenter – en sosial innovasjon',
        lines: [749, 756],
        strength: 'argument',
        says: 'Large overlap with nurses’ tasks, and a risk that the same tasks are done for less pay.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Bakgrunn: Erfaringskonsulentens og sosialarbeiderens rolle',
        lines: [399, 405],
        strength: 'finding',
        says: 'Ads for social workers list milieu therapy and follow-up of housing and money.',
      },
    ],
  },
  {
    id: 'F9',
    slug: 'grant-funding',
    names: { nb: 'Tilskudd', nn: 'Tilskot', en: 'Grant funding' },
    text: {
      nb: 'Annonsen nevner at stillingen er finansiert med tilskudd. Tilskudd har gjort mange slike stillinger mulige, og de gjelder gjerne for en periode.',
      nn: 'Annonsen nemner at stillinga er finansiert med tilskot. Tilskot har gjort mange slike stillingar moglege, og dei gjeld gjerne for ein periode.',
      en: 'The ad mentions that the post is paid for by a grant. Grants have made many such posts possible, and they usually run for a period.',
    },
    question: {
      nb: 'Hvor lenge varer tilskuddet, og hva er planen når det tar slutt?',
      nn: 'Kor lenge varer tilskotet, og kva er planen når det tek slutt?',
      en: 'How long does the grant last, and what is the plan when it ends?',
    },
    sources: [
      {
        document: 'consultation-statement',
        section: 'Fortsatte incentiver til ansettelser av erfaringskonsulenter',
        lines: [171, 176],
        strength: 'recommendation',
        says: 'Grants for hiring peer workers should go on.',
      },
      {
        document: 'district-report',
        section: 'Kort historikk',
        lines: [75, 81],
        strength: 'finding',
        says: 'The district’s first peer worker was hired for a time on grant money.',
      },
      {
        document: 'book-chapter',
        section: 'Erfaringskonsulentenes inntreden i norske tjenester',
        lines: [150, 158],
        strength: 'definition',
        says: 'A grant scheme has supported such posts since 2010.',
      },
    ],
  },
  {
    id: 'F10',
    slug: 'friend-or-peer-position',
    names: { nb: 'Venn, likeperson eller hjelper', nn: 'Venn, likeperson eller hjelpar', en: 'Friend, peer or helper' },
    text: {
      nb: 'Annonsen bruker ord som venn eller medmenneske om rollen. Dokumentene ser nærheten som en styrke og spør samtidig hvor vennskapelig en ansatt kan være.',
      nn: 'Annonsen bruker ord som venn eller medmenneske om rolla. Dokumenta ser nærleiken som ein styrke og spør samstundes kor venskapleg ein tilsett kan vere.',
      en: 'The ad uses words such as friend or fellow human being about the role. The documents see closeness as a strength and ask how much of a friend an employee can be.',
    },
    question: {
      nb: 'Hvor går grensen mellom å være nær og å være ansatt, slik dere ser det?',
      nn: 'Kvar går grensa mellom å vere nær og å vere tilsett, slik de ser det?',
      en: 'As you see it, where is the line between being close and being an employee?',
    },
    sources: [
      {
        document: 'role-presentation',
        section: 'Likeperson, venn eller hjelper?',
        lines: [223, 239],
        strength: 'open-question',
        says: 'Asks whether a peer worker is a peer, a friend or a helper.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Sammendrag',
        lines: [54, 56],
        strength: 'finding',
        says: 'Peer workers get a more friend-like role than social workers.',
      },
      {
        document: 'bachelor-thesis',
        section: 'Diskusjon: Erfaringskonsulenten i møte med brukere',
        lines: [1339, 1345],
        strength: 'argument',
        says: 'Being a peer evens out power.',
      },
    ],
  },
];

import type { DutyId, Finding, RoleKind } from '#src/analysis/facts/facts';
import { defineCriterion } from '#src/rubric/criterion';
import { addingUp, claim, jointClaim, notStated, ofKind } from '#src/rubric/verdict';

/** Three are enough and more give nothing: roles fixed in every detail leave little influence over one's own work. */
const enoughTasks = 3;

export const roleDescription = defineCriterion({
  id: 'role-description',
  number: 'C04',
  weight: 12,
  weightReasons: { advice: 4, problem: 3, breadth: 2, shown: 3, minus: 0 },
  dimension: 'role-clarity',
  names: {
    nb: 'Tydelig rolle og arbeidsoppgaver',
    nn: 'Tydeleg rolle og arbeidsoppgåver',
    en: 'Clear role and duties',
  },
  levelTexts: {
    met: {
      nb: 'Annonsen nevner minst tre konkrete oppgaver, eller oppgaver og en skriftlig stillingsbeskrivelse.',
      nn: 'Annonsen nemner minst tre konkrete oppgåver, eller oppgåver og ein skriftleg stillingsomtale.',
      en: 'The ad names at least three concrete tasks, or tasks and a written job description.',
    },
    partly: {
      nb: 'Annonsen nevner én eller to oppgaver, bare mål for rollen, eller at oppgavene blir beskrevet senere.',
      nn: 'Annonsen nemner éi eller to oppgåver, berre mål for rolla, eller at oppgåvene blir skildra seinare.',
      en: 'The ad names one or two tasks, only aims, or says that the tasks will be described later.',
    },
    'not-stated': {
      nb: 'Annonsen nevner ikke hva du skal gjøre.',
      nn: 'Annonsen nemner ikkje kva du skal gjere.',
      en: 'The ad does not mention what you will do.',
    },
    contradicted: {
      nb: 'Annonsen sier at rollen ikke er bestemt, eller at oppgavene er det som måtte dukke opp.',
      nn: 'Annonsen seier at rolla ikkje er fastsett, eller at oppgåvene er det som måtte dukke opp.',
      en: 'The ad says that the role is not defined, or that the tasks are whatever turns up.',
    },
    unclear: {
      nb: 'Annonsen nevner oppgaver, men det er uklart om de er dine.',
      nn: 'Annonsen nemner oppgåver, men det er uklart om dei er dine.',
      en: 'The ad mentions tasks, but it is unclear whether they are yours.',
    },
  },
  coding: {
    met: 'Three or more concrete tasks of this post (a verb and what it is done to, with or for), writing notes too; or tasks and an existing written job description.',
    partly:
      'One or two concrete tasks; only aims; a job description to be written; or only what the service or “its peer workers” contribute to.',
    'not-stated': 'No tasks and no aims attached to the post.',
    contradicted: 'The role is undefined and left to the person, or anything may be asked, as the only content.',
  },
  why: {
    nb: 'Nesten alle dokumentene nevner uklare roller som et problem, og en tydelig stillingsbeskrivelse står på lista over det som er viktig ved ansettelse.',
    nn: 'Nesten alle dokumenta nemner uklare roller som eit problem, og ein tydeleg stillingsomtale står på lista over det som er viktig ved tilsetjing.',
    en: 'Nearly all the documents name unclear roles as a problem, and a clear job description is on the list of what matters when hiring.',
  },
  helps: ['job-seeker', 'employer', 'colleagues', 'service-users'],
  sources: [
    {
      document: 'role-presentation',
      section: 'Viktig ved ansettelse',
      lines: [309, 309],
      strength: 'recommendation',
      says: 'When hiring: a clear job description.',
    },
    {
      document: 'role-presentation',
      section: 'Erfaringskonsulentundersøkelsen 2021',
      lines: [54, 54],
      strength: 'finding',
      says: '46 % of those asked had no job description.',
    },
    {
      document: 'bachelor-thesis',
      section: 'Forskning på feltet: Systemnivå',
      lines: [716, 718],
      strength: 'finding',
      says: 'Roles and proper descriptions of the work are needed to succeed.',
    },
    {
      document: 'book-chapter',
      section: 'Betingelser for erfaringskonsulenters medvirkning',
      lines: [307, 310],
      strength: 'finding',
      says: 'A national plan asks employers to make roles and working conditions clear.',
    },
    {
      document: 'book-chapter',
      section: 'Kjente utfordringer som presenteres i internasjonal forskning',
      lines: [535, 538],
      strength: 'finding',
      says: 'On the other side: tasks fixed in advance leave little influence over one’s own work.',
    },
    {
      document: 'district-report',
      section: 'Lederundersøkelsen',
      lines: [340, 341],
      strength: 'finding',
      says: 'Leaders name unclear job descriptions as a challenge.',
    },
  ],
  ask: {
    nb: 'Hva er de tre viktigste oppgavene en vanlig uke? Finnes det en skriftlig stillingsbeskrivelse jeg kan få lese?',
    nn: 'Kva er dei tre viktigaste oppgåvene ei vanleg veke? Finst det ein skriftleg stillingsomtale eg kan få lese?',
    en: 'What are the three most important tasks in an ordinary week? Is there a written job description I may read?',
  },
  paragraph: {
    nb: 'Dine viktigste oppgaver er å ___, å ___ og å ___. Vi sender deg gjerne stillingsbeskrivelsen, og vi går gjennom den sammen hver ___ måned.',
    nn: 'Dei viktigaste oppgåvene dine er å ___, å ___ og å ___. Vi sender deg gjerne stillingsomtalen, og vi går gjennom han saman kvar ___ månad.',
    en: 'Your main tasks are to ___, to ___ and to ___. We will gladly send you the job description, and we go through it together every ___ months.',
  },
  examples: {
    met: {
      nb: ['Du har samtaler med beboerne, blir med dem på avtaler og leder en ukentlig gruppe.'],
      nn: ['Oppgåvene dine er å ha likepersonssamtalar, reise på heimebesøk og halde kurs.'],
      en: ['You will meet people one to one, go with them to appointments and run a weekly group.'],
    },
    partly: {
      nb: ['Du skal bidra til at folk får det bedre.', 'Stillingsbeskrivelsen lager vi sammen med deg.'],
      nn: ['Du skal vere samtalepartnar for dei som kjem.', 'Oppgåvene blir avtalte nærare.'],
      en: ['You will support people in their recovery.', 'We will write the job description together with you.'],
    },
    'not-stated': {
      nb: ['Tjenesten gir råd, behandling og oppfølging.', 'Deltakerne får oppgaver på verkstedet.'],
      nn: ['Avdelinga har tolv tilsette og god utsikt.', 'Brukarane får meiningsfulle oppgåver.'],
      en: ['Our clinic offers assessment and treatment.', 'Come and join a warm team.'],
    },
    contradicted: {
      nb: ['Det finnes ingen oppgaveliste, du finner ut av rollen selv.', 'Du må regne med alt forefallende arbeid.'],
      nn: ['Rolla er ikkje fastsett, ho formar du heilt på eiga hand.'],
      en: ['Nobody has decided what the job is, so you make of it what you like.'],
    },
  },
  decide: ({ duties }) =>
    addingUp<RoleKind | DutyId>([...duties.role, ...duties.duties], (given) => {
      const undefinedRole = ofKind(given, ['undefined-role']);
      const aims = ofKind(given, ['aim']);
      // "You shape the role yourself" is no task, and an aim stays one whatever it is aimed at.
      const tasks = separateTasks(given).filter(
        (task) => ![...undefinedRole, ...aims].some((one) => overlap(task, one)),
      );
      const written = ofKind(given, ['written-description']);
      const general = [...aims, ...ofKind(given, ['description-to-be-made'])];

      if (tasks.length >= enoughTasks) return claim('met', tasks, { needed: enoughTasks });
      if (tasks.length > 0 && written.length > 0) {
        return jointClaim('met', [tasks, written], 'Tasks and a written job description.');
      }
      // "Anything may be asked" beside a full list of tasks is boilerplate; beside a task or none it is the content.
      if (undefinedRole.length > 0) return claim('contradicted', undefinedRole);
      const some = [...tasks, ...written, ...general];
      return some.length > 0 ? claim('partly', some) : notStated();
    }),
});

/** Tasks that stand in words of their own: one clause may be found both as a task and under several duty ids. */
function separateTasks(given: readonly Finding<RoleKind | DutyId>[]): Finding<RoleKind | DutyId>[] {
  const notDuties: readonly string[] = [
    'aim',
    'written-description',
    'description-to-be-made',
    'undefined-role',
  ] satisfies RoleKind[];
  return given
    .filter(({ kind }) => !notDuties.includes(kind))
    .reduce<Finding<RoleKind | DutyId>[]>(
      (kept, task) => (kept.some((other) => overlap(task, other)) ? kept : [...kept, task]),
      [],
    );
}

const overlap = ({ evidence: a }: Finding<string>, { evidence: b }: Finding<string>): boolean =>
  a.field === b.field && a.start < b.end && b.start < a.end;

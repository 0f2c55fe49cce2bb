import type { RoleKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const description =
  '(stillingsbeskrivelse|stillingsomtale|stillingsskildring|funksjonsbeskrivelse|stillingsinstruks|arbeidsbeskrivelse|job description|role description|position description|stillingsbeskrivelse|funktionsbeskrivelse|uppdragsbeskrivning|befattningsbeskrivning|arbetsbeskrivning|rollebeskrivelse|rolleomtale)(n|en|a|ar|er|s)?';

const settled =
  '(avklart|avklara|definert|bestemt|bestämt|bestämd|definierad\\p{L}*|defineret|afklaret|fastställ\\p{L}*|fastlagt|fastlagd|fastsatt|fastsett)';
const ofTheRole =
  '(rolle\\p{L}*|rolla|roll|rollen|oppgav\\p{L}*|oppgåv\\p{L}*|opgave\\p{L}*|uppgift\\p{L}*|arbeidsoppg\\p{L}*|innhald\\p{L}*|innhold\\p{L}*|indhold\\p{L}*|innehåll\\p{L}*|du skal (gjøre|gjere)|jobben)';

/** What an ad says of the role's description, or of its having none. */
export const rolePatterns = defineRules<RoleKind>('role', [
  {
    id: 'role.description-to-be-made',
    kind: 'description-to-be-made',
    match: `${description} ..6 (utarbeides|utformes|lages|skrives|utvikles|utarbeidast|utformast|lagast|skriv vi|will be (developed|written|agreed|made)|be developed|under utarbeid\\p{L}*|tas fram|udarbejdes|udformes)|(utarbeid\\p{L}*|utform\\p{L}*|lage|lager|skriv\\p{L}*|develop|write|agree) ..8 ${description}|\\p{L}*(oppgåv|oppgav|opgav|arbetsuppgift|tasks|duties)\\p{L}* (\\p{L}+ ){0,3}(avtales|avtalast|avtalte|utformes|bestemmes|agreed|shaped) (\\p{L}+ ){0,4}(med deg|with you|nærmere|nærare|sammen|saman|together)`,
    why: 'The description is to be made with the employee: more than none, less than tasks.',
    yes: {
      nb: ['Stillingsbeskrivelse utarbeides sammen med den som ansettes.'],
      nn: ['Arbeidsoppgåvene vert avtalte nærare.', 'Vi skriv saman med deg ei stillingsomtale.'],
      en: ['The job description will be developed together with you.'],
    },
    no: ['Stillingsbeskrivelsen sendes på forespørsel.', 'You will write reports.'],
  },
  {
    id: 'role.written-description',
    kind: 'written-description',
    match: description,
    unless: `({not}|no set|ingen|inga) ..4 ${description}|${description} ..6 (utarbeides|utformes|lages|will be (developed|written)|under utarb\\p{L}*|skrives|be developed)|(utarbeid\\p{L}*|utform\\p{L}*|lage|skriv\\p{L}*|develop|write) ..8 ${description}`,
    why: 'A written description exists.',
    yes: {
      nb: ['Stillingsbeskrivelse finnes.', 'Oppgavene står i en stillingsbeskrivelse.'],
      en: ['A job description is attached.'],
      sv: ['Uppdragsbeskrivning finns.'],
    },
    no: ['There is no set job description.', 'Stillingsbeskrivelse utarbeides sammen med deg.'],
  },
  {
    id: 'role.undefined-role',
    kind: 'undefined-role',
    match: `(no|ingen|inga|inget) (set|fixed|fast\\p{L}*|faste|avklarte) (jobs|tasks|duties|oppg\\p{L}*|uppgifter|opgaver)|(duties|tasks|oppg\\p{L}*|arbeidsoppg\\p{L}*)\\P{L}+(as|det|what|whatever|hva|kva) ..1 (the |som )?(\\p{L}+ )?(requires?|needs?|trenger|treng|krever|krev|behøver|behöver)|(nothing|ingenting|noe|noko|inget|intet) (further |mer |meir |else )?(skriftlig|skriftleg|written|skrevet|skrive|is written) ..2 ({not}|down|finnes|finst)|(ingen|inga|ikke|ikkje|no|nu|not|inte|ingen fast|ikke noen|ikke noen fast|inget|there is no) (\\p{L}+ ){0,3}(oppgaveliste|${description}|fastlagt\\p{L}*|fastsatte?|fastsette|fastsett|set tasks|fixed tasks|defined (role|tasks))|(ingen|inga|ikke|ikkje|not|inte|inget) (\\p{L}+ ){0,2}${settled} (\\p{L}+ ){0,4}${ofTheRole}|${ofTheRole} (\\p{L}+ ){0,4}(ikke|ikkje|not|inte) (\\p{L}+ ){0,2}${settled}|(former|forme|formar|lager|lagar|lage|definerer|skaper|finner|finn|hittar|make|shape|define|create|carve|udformer) (du )?(\\p{L}+ ){0,3}(rollen|rolla|role|din roll|veien|oppgavene)(?! ..4 (sammen|tillsammans|saman|together|med oss|with us)) ..3 (selv|sjølv|själv|your own|own|egen hånd|eiga hand|undervegs|underveis|etter hvert)?|(nobody|no one|ingen) ..3 (decided|bestemt|avgjort|avklart|sagt) ..5 (job|role|rollen|rolla|jobben|oppg\\p{L}*)|(hva|kva|hvad|vad|what) (\\p{L}+ ){0,2}(du|you) (skal |ska |will )?(gjøre|gjere|gøre|göra|do|gjør) ..4 (finne ut av|finn ut av|up to you|opp til deg|finde ud af|ta reda på)|(forefallende|førefallande|forefaldende|allt förekommande|anything (that |else )?(the|needs?|is needed|comes|asked|required)|(do|with) anything|whatever needs doing|whatever is needed|tasks as required|other duties as (assigned|required)|rycker in)|(rollen|rolla|role) (er|is|är) (\\p{L}+ )?(ikke|ikkje|not|inte|yet to be) (\\p{L}+ )?(avklart|avklara|afklaret|defined|bestemt|bestämt|bestämd|definierad|fastställd|fastlagd|fastlagt)|(vet|veit|know) (\\p{L}+ ){0,3}(ikke|ikkje|not) ..5 (rollen|rolla|role)`,
    unless: 'nærmeste leder|next of kin|line manager|anything (from|between|else you|about)',
    within: 'sentence',
    quote: 'sentence',
    notSections: ['contact', 'application', 'offer'],
    why: 'The role is left undefined, or anything may be asked.',
    yes: {
      nb: [
        'Du former rollen helt selv, vi har ingen fastlagte oppgaver.',
        'Må påregne alt forefallende arbeid i avdelingen.',
      ],
      nn: ['Rolla er ikkje avklara, du finn ut av det undervegs.'],
      en: ['There is no set job description, you make the role your own.', 'Tasks as required by the ward.'],
      da: ['Opgaverne er ikke fastlagt på forhånd; du former selv rollen.'],
      sv: ['Det finns ingen uppdragsbeskrivning, du hittar själv din roll.'],
    },
    no: [
      'Løpetid: ikke bestemt.',
      'Hvem som blir leder for gruppa, er ikke bestemt ennå.',
      'I cannot promise anything after that.',
      'Du møter mennesker i alle aldre.',
      'Ask us anything about the job.',
    ],
  },
]);

import type { RoleLimitKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const clinician =
  '(behandler\\p{L}*|behandlar\\p{L}*|terapeut\\p{L}*|terapi|psykolog|saksbehandler|sakshandsamar|fagperson|casemanager|case manager|sykepleier|therapist|clinician|counsel(l)?or|nurse|assessor|doctor|key worker|caseworker|medical|clinical|behandlare|kurator|vakt|støttekontakt|social worker)';
const clinicalWork =
  '(medisin\\p{L}*|medication|urin\\p{L}*|tvang\\p{L}*|restrain\\p{L}*|restraint|behandl\\p{L}*|treat|diagnos\\p{L}*|assess\\p{L}*|vurder\\p{L}*|utred\\p{L}*|utgrei\\p{L}*|vedtak|risk|risiko|journalf\\p{L}*|therapy|terapi|nøkler|nyckl\\p{L}*|keys|visiter\\p{L}*|ernæringsplan|decide|prescri\\p{L}*|hold risk|notes|kontroll\\p{L}*|medicin\\p{L}*|myndighetsutövning|vakt\\p{L}*|hjemmebesøk alene|casemanager|control)';

/** What the role is and is not, beside the other professions. */
export const roleLimitPatterns = defineRules<RoleLimitKind>('role-limits', [
  {
    id: 'role-limits.not-a-clinician',
    kind: 'limit',
    match: `({you}|erfaringskonsulent\\p{L}*|{peer}|rollen|rolla|role|post|the role|stillingen) (\\p{L}+ ){0,3}(er|is|are|är|re|skal vere|skal være)? ?(\\p{L}+ ){0,2}{not} (\\p{L}+ ){0,3}${clinician}|{not} (en |ein |a |an |noen |nokon |som )${clinician}`,
    unless:
      '(diskriminer\\p{L}*|trenger|treng|need|må|must) ..3 (være|vere|be) (a |en |ein )?(registered )?(nurse|sykepleier)|{not} (\\p{L}+ ){0,2}(utdannet|trained|qualified|autorisert) ',
    why: 'The role is told from a professional’s.',
    yes: {
      nb: ['Du er ikke behandler.', 'Erfaringskonsulenten er ikke terapeut.'],
      nn: ['Du er ikkje behandlar.'],
      en: ['You are not a clinician.', "You're not a counsellor or a case manager."],
    },
    no: ['Behandlingstilbudet er gratis.', 'Saksbehandler tar kontakt.'],
  },
  {
    id: 'role-limits.not-these-tasks',
    kind: 'limit',
    match: `({you}|erfaringskonsulent\\p{L}*|{peer}|rollen|rolla|role|vi|ansvar) (\\p{L}+ ){0,4}({not}|won't|verken|aldri|never) (\\p{L}+ ){0,5}${clinicalWork}|{not} (\\p{L}+ ){0,2}(ansvar|responsib\\p{L}*|ansvarlig|ansvarleg) (\\p{L}+ ){0,2}(for|to) ..6|(gjer|gjør|do|does|tar|takes|deler|driver|skriv|skriver) (\\p{L}+ )?{not} (\\p{L}+ ){0,3}${clinicalWork}|(behandling|tvang|medisin\\p{L}*|medication|treatment|therapy|vedtak) (\\p{L}+ ){0,5}(ligg|ligger|høyrer|hører|tek|tar|er|is|are|lies|belongs) (\\p{L}+ )?(hjå|hos|til|av|med|with|to) ..3|(what|hva|kva|korleis|hvordan) (the role|rollen|rolla|this role) (is not|ikke er|ikkje er|skiller seg|skil seg|differs)|skiller rollen seg|differs from (that of )?(the )?(clinic|nurs|profession)\\p{L}*|(what|hva|kva) (du|you) (\\p{L}+ ){0,2}(ikke|ikkje|not|won't) skal|hva du ikke skal|kva du ikkje skal|part in (restraint|restrictive)`,
    unless: `(trenger|treng|need|have to|do not have to|må|skal) {not} ..3 (oppgi|state|disclose|fortelle|dele|share)|({you}|need|trenger|treng|må|krav|søker) (\\p{L}+ ){0,3}{not} (\\p{L}+ ){0,3}(journal|utdanning|education|vurderes|considered|assessed)|(søknad\\p{L}*|application\\p{L}*|applicants?|cv) ..6 ${clinicalWork}|{user} ..3 {not}`,
    notSections: ['application', 'contact', 'qualifications', 'offer'],
    why: 'Tasks the role is free of, or that belong to others.',
    yes: {
      nb: ['Du deler ikke ut medisin.', 'Du har ikke ansvar for ernæringsplan.'],
      nn: ['Erfaringskonsulenten gjer ikkje utgreiing.'],
      en: ['You do not give medication or take part in restraint.', "You won't write risk assessments."],
    },
    no: ['Du trenger ikke oppgi diagnose.', 'Applications without a CV are not assessed.'],
  },
  {
    id: 'role-limits.expectations-settled',
    kind: 'expectations-settled',
    match:
      '(avklar\\p{L}*|går (vi )?(i)?gjennom|gå gjennom|drøft\\p{L}*|diskuter\\p{L}*|snakk\\p{L}* (vi )?om|sett\\p{L}* (vi )?ord på|bruk\\p{L}* (vi )?tid på|blir (vi )?enige|vert (vi )?samde|bli enige|sort out|agree|settle|clarif\\p{L}*|discuss|talk through|work out|decide together|spell out|klargör\\p{L}*|kommer överens|afklar\\p{L}*|afstem\\p{L}*|definerer|tydeliggj\\p{L}*|enas om) ..10 (forvent\\p{L}*|ventar|förvänt\\p{L}*|expect\\p{L}*|grens\\p{L}*|gränser\\p{L}*|grænser\\p{L}*|limits|boundaries of|rolle\\p{L}*|rolla|your role|the role|roll|rollen)|(forvent\\p{L}*|förvänt\\p{L}*|expectations|grensa|grensen|gränsen|rollen|rolla) ..8 (avklar\\p{L}*|drøft\\p{L}*|går vi gjennom|gjennomgås|are agreed|is agreed|are settled|klargör\\p{L}*|afklares|afstemmes)',
    with: 'sammen|saman|i lag|together|with|med (deg|teamet|kolleg\\p{L}*|personal\\p{L}*|brukere)|tillsammans|uke\\p{L}*|vek[ae]\\p{L}*|week\\p{L}*|måned\\p{L}*|månad\\p{L}*|month|oppstart\\p{L}*|opstart|start|teamet|team|kolleg\\p{L}*|colleagues|everyone|personalgruppen',
    unless:
      '(lønn|løn|arbeidstid|salary|hours|holiday) ..3 (avklar\\p{L}*|agree\\p{L}*)|{user} ..2 (avklar\\p{L}*|forvent\\p{L}*)',
    within: 'sentence',
    notSections: ['application', 'contact', 'qualifications', 'personal'],
    why: 'Expectations of the role are settled with those around it.',
    yes: {
      nb: ['De første ukene bruker vi tid på å avklare forventninger til rollen med kolleger og brukere.'],
      nn: ['Korleis grensa skal gå, drøftar vi i lag med deg: grensa drøftar vi saman med teamet.'],
      en: ['We agree expectations and limits of the role with the team at start.'],
    },
    no: ['Vi forventer at du er utadvendt.', 'Lønn avklares sammen med leder.'],
  },
  {
    id: 'role-limits.complement',
    kind: 'complement',
    match: '(utfyll\\p{L}*|komplement\\p{L}*|complement\\p{L}*|supplement\\p{L}*|kompletter\\p{L}*|supplerer)',
    unless:
      'supplement(ary|al)? (pay|income|question|information)|utfylle(r)? skjema|fylle ut|utfyllende (opplysninger|informasjon|stillings\\p{L}*)|food supplement|nutritional',
    notSections: ['application', 'contact', 'offer'],
    why: 'The role complements the professionals: one side of the limit.',
    yes: {
      nb: ['Rollen utfyller fagfolkene.'],
      nn: ['Du er eit supplement til helsepersonellet.'],
      en: ['The role complements the clinical team.'],
      sv: ['Rollen kompletterar behandlarna.'],
    },
    no: ['Utfyllende opplysninger om stillingen gis av leder.', 'Nutritional supplements are served.'],
  },
  {
    id: 'role-limits.relation',
    kind: 'relation',
    match:
      '(bro|bru)-?bygg\\p{L}*|bygge bro\\p{L}*|\\p{L}*binde?le(dd|d)\\p{L}*|bro mellan|bro mellem|(a |the |as |be )?(bridge|link|liaison|go-between) (between|for)|liaison between|serve as a liaison|acts? as (a )?liaison|the bridge|non-?clinical|brobygger\\p{L}*|avklarer forventninger|avklarar forventningar|role clarity|hører til \\p{L}+, ikke til deg|høyrer til|(tett|close|closely|nära|tæt) (\\p{L}+ ){0,2}(med|with|sammen med) (behandl\\p{L}*|clinicians?|terapeut\\p{L}*|nurses)|(rollen|rolla) (er|is) under utvikling|different from (the|that of)|likeverdig.*annen rolle|en annen rolle|ei anna rolle',
    unless: 'Bridge (House|Street|Road)|(har vært|was) brobygger',
    why: 'Where the role stands, without what is outside it.',
    yes: {
      nb: ['Rollen er et bindeledd mellom bruker og fagfolk.', 'Du er brobygger mellom gjest og tjeneste.'],
      nn: ['Du er bindeledd mellom brukar og teneste.'],
      en: ['You are a bridge between users and staff.', 'This is a non-clinical role.'],
      da: ['Du er brobygger mellem borger og team.'],
      sv: ['Du är en bro mellan patient och vård.'],
    },
    no: ['Vi holder til i Bridge Street.', 'Du lager kaffe.'],
  },
  {
    id: 'role-limits.same-as-clinical',
    kind: 'same-as-clinical',
    match:
      '(samme|same|dei same|de samme|samma|det samme|det same) (\\p{L}+ ){0,3}(oppgaver|oppgavene|oppgåver|oppgåvene|ansvar|tasks|duties|responsibilities|rota|arbeid\\p{L}*|uppgifter|arbetsuppgifter|opgaver|vaktliste|turnus) ..6 (som|as|like)|(same|samme) (\\p{L}+ ){0,3}(tasks|responsibilities|duties|oppgaver)|(gjør|gjer|do|gör|laver) (\\p{L}+ )?(alt|everything|exactly|akkurat|nøyaktig|precis) ..6 ({profession}|{colleague}|andre|others?|øvrige)|(gjør|gjer|do|does|gör) (\\p{L}+ ){0,3}(det samme|det same|the same|alt det|everything|detsamma) (\\p{L}+ ){0,2}(som|as|that) ..4|(på lik linje|on a par|på linje|på lika villkor|like) (med|with|som) (øvrige?|other|andre|resten|våre) ..3 (i|on|in) (\\p{L}+ )?(turnus\\p{L}*|rota|vakt\\p{L}*|drift\\p{L}*)|same rota as|(carry|carries) the same|(without|uten|utan) (en |a |ei )?(særlig|special|egen|eigen|særskilt) (rolle|role|funksjon)|{not} eigen funksjon',
    unless:
      '(pay|lønn|løn|terms|vilkår|rights|rettigheter|benefits|{not}) ..4 (same|samme)|same (kind|time|place|team)|vært i (samme|same)',
    within: 'sentence',
    notSections: ['offer', 'about', 'contact', 'qualifications'],
    why: 'The same work as the other staff under a peer title (ruling on role expectations).',
    yes: {
      nb: ['Du har samme oppgaver og ansvar som behandlerne.'],
      nn: ['Du gjer det same som dei andre tilsette.'],
      en: ['You carry the same clinical responsibilities as nurses.', 'The same tasks as the healthcare assistants.'],
      da: ['Du har de samme opgaver som assistenterne.'],
    },
    no: ['Du får samme lønn som andre.', 'Noen som har vært i samme situasjon.'],
  },
  {
    id: 'role-limits.unbounded',
    kind: 'unbounded',
    match:
      "(du|you) (\\p{L}+ ){0,4}(er|skal være|are|be|må være|må vere|skal vere) (\\p{L}+ ){0,3}(venn|vakt\\p{L}*|dørvakt|hjelper|sjåfør|friend|guard|driver|behandler),? ?(du er )?(\\p{L}+)?,? .{0,60}(og|and|du er) (\\p{L}+ )?(behandl\\p{L}*|medmenneske|miljøarbeid\\p{L}*|vakt|sjåfør|therapist|friend|cleaner|driver|alt)|(alle|all) (roller|the roles)|everything (our|the) (users|clients|guests|residents) need|(det|what) (andre|ingen andre|others|nobody else) (ikke|ikkje|can't|vil|will) (\\p{L}+ )?(får til|do|ha)|på (én|en|ein) gang|heile døgnet og samstundes",
    within: 'sentence',
    notSections: ['about', 'contact', 'offer'],
    why: 'Everything at once is no limit at all.',
    yes: {
      nb: ['Du skal være vakt, hjelper, behandler og medmenneske på én gang.'],
      en: ['Be everything our users need.'],
    },
    no: ['Du er en god venn av friluftsliv.', 'All the staff are welcome.'],
  },
]);

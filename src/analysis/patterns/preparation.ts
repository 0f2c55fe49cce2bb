import type { PreparationKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const aboutRole =
  '({peer}|erfaringskonsulent\\p{L}*|erfaringskompetanse|rollen|rolla|the role|role|peers?|peer (work|staff|support)|lived experience|erfaringsmedarbeid\\p{L}*|egenerfaring\\p{L}*|eigenerfaring\\p{L}*|egen erfarenhet|erfarenhetskompetens|med egne erfaringer|brukererfaring\\p{L}*)';

/** What has been done so that the workplace is ready for the role. */
export const preparationPatterns = defineRules<PreparationKind>('preparation', [
  {
    id: 'preparation.history',
    kind: 'history',
    match: `(har hatt|har haft|har hatt|have had|had|has had|hatt|hadde|employed|have employed|har ansatt|har tilsett|worked with|jobbet med|arbeidet med|we've had|been|vært|vore|varit) (\\p{L}+ ){0,4}${aboutRole} ..8 (siden|sidan|since|i (\\p{L}+|\\p{N}+) år|for (\\p{L}+|\\p{N}+) years|fra første dag|frå fyrste dag|i mange år|sedan|i årevis|years|år|\\p{N}{4}|doors opened)|${aboutRole} ..5 (siden|sidan|since|sedan|i|for) (\\p{N}{4}|(\\p{L}+|\\p{N}+) (år|years))|(siden|sidan|since|sedan) \\p{N}{4} ..8 ${aboutRole}|(klinikken|teamet|vi|we|kommunen) (har|have|has) (\\p{L}+ ){0,3}(til no|til nå|already|allerede|frå før|fra før) (\\p{L}+ )?(hatt|had) ..3 ${aboutRole}|(lang|long|god|good|mange års|years of) (erfaring|experience|røynsle|tradisjon) (med|with|i|in|of) (\\p{L}+ ){0,3}(ansette |employing |å ha |å ansette |å bruke |having )?${aboutRole}|(our|våre) peers? (since|siden)`,
    unless:
      '(etablert|established|opened|oppretta|grunnlagt|startet|founded|started) (\\p{L}+ )?(i|in)? ?\\p{N}{4}|(år|years) (i|in|of|with) recovery|rusfri|{you} (har|have)|experience of (working )?(with|in)|minst|at least|erfaring fra|required|lived experience of',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'The place has had peer workers before.',
    yes: {
      nb: ['Vi har hatt erfaringskonsulenter i ti år.'],
      nn: ['Vi har hatt erfaringskonsulentar sidan 2014.'],
      en: ['We have employed peer workers for eight years.'],
      sv: ['Vi har haft peer supportrar sedan 2015.'],
    },
    no: ['Tjenesten ble etablert i 2014.', 'Established in 2014.', 'At least two years in recovery.'],
  },
  {
    id: 'preparation.staff-prepared',
    kind: 'staff-prepared',
    match: `({colleague}|personalgruppa|personalgruppen|hele personalgruppa|alle|all|every|everyone|clinicians?|staff|nurses|tilsette|ansatte|teamet|the team|husets ansatte|personalet) (\\p{L}+ ){0,6}(kurs\\p{L}*|opplæring|fagdag\\p{L}*|training|trained|learn|been through|gått gjennom|vært gjennom|vore på|hatt|half-day|a morning|a day|workshop\\p{L}*|informert|informed|forberedt|førebudd|prepared|utbild\\p{L}*|utbildning|undervisning|oplæring|kursrekke) ..14 (${aboutRole}|sharing power|samarbeid|working (with|alongside))|(forberedt|førebudd|prepared|forberedte|gjort klar|klargjort|förberett|forberedt) (\\p{L}+ ){0,5}(${aboutRole}|personal\\p{L}*|kolleger|kollegaene|staff|teamet|the team|på|for you)|(personal\\p{L}*|kolleg\\p{L}*|staff|team\\p{L}*|colleagues) (\\p{L}+ ){0,4}(er|is|are|har blitt|have been|har vært) (\\p{L}+ )?(forberedt|førebudd|prepared|trained in|informert)`,
    unless: '({not}|be|du|you) (\\p{L}+ ){0,2}(prepared|forberedt) (for|på)|{user} (\\p{L}+ ){0,3}(forberedt|prepared)',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'Colleagues have been trained or informed about the role.',
    yes: {
      nb: [
        'Hele personalgruppa har hatt fagdag om rollen.',
        'Teamet er forberedt og har kurs om samarbeid med erfaringskonsulenter.',
      ],
      nn: ['Alle tilsette har vore på kurs om samarbeid med erfaringskonsulentar.'],
      en: ['All staff are trained in working with peer workers.'],
    },
    no: ['Godt arbeidsmiljø.', 'Be prepared for some scepticism.', 'Alle ansatte får kurs i brannvern.'],
  },
  {
    id: 'preparation.plan',
    kind: 'plan',
    match: `(plan|strategi|strategy|plans|handlingsplan|workforce plan|ledelsen|leiinga|leadership|executive|styret|board|direktøren|ledningen|ledelsen har) (\\p{L}+ ){0,8}(for hvordan|for korleis|for how|besluttet|vedtatt|vedteke|bestemt|decided|signed off|backs?|støtter|står bak|står bakom|laget|laga|made|forankret|forankra|beslutat) ..10 ${aboutRole}|${aboutRole} ..6 (plan|strategy|strategi|framework)\\p{L}* (was|is|er|var|has been) ..4|lived experience (workforce )?(plan|strategy|framework)|plan for (bruk|inkludering|innføring) av erfarings\\p{L}*`,
    unless: '(recovery|wellness|treatment|care|individual) plans?|{not} ..3 (plan|decided)',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'There is a plan or a decision about how the role is used.',
    yes: {
      nb: ['Ledelsen har laget en plan for hvordan erfaringskompetanse skal brukes.'],
      en: ['Our lived experience workforce plan was signed off in 2022.'],
    },
    no: ['You help people write their recovery plans.', 'Vi planlegger en tur.'],
  },
  {
    id: 'preparation.unprepared',
    kind: 'unprepared',
    match: `(vet|veit|know|sure|certain|vi vet|säkra|ved) (\\p{L}+ ){0,4}({not}) (\\p{L}+ ){0,4}(hvordan|korleis|how|hva|kva|what|helt|heilt|yet)|({not}) (\\p{L}+ ){0,3}(sure|certain|sikre|klare|avklart|avklara|bestemt|decided|säkra) (\\p{L}+ ){0,4}(how|hvordan|korleis|hva|kva|what|yet|enda|ennå|enno|rollen|rolla|role)|(ingen|nobody|no one) (\\p{L}+ )?(har|has) (\\p{L}+ )?(avklart|bestemt|avklara|decided)|(må|must|need to|skal|have to) (\\p{L}+ ){0,2}(få|ha|have|fill|get|få på plass) (\\p{L}+ ){0,5}(på plass|the slot|in post|innen|before|by|raskt|quickly)|(beholde|keep|miste|lose|behalde|behålla) (\\p{L}+ ){0,3}(tilskudd\\p{L}*|funding|tilskot\\p{L}*|midlene|grant|pengene)|{peer} in post by`,
    with: `${aboutRole}|rollen|rolla|post|stilling\\p{L}*|slot|tilskudd\\p{L}*|funding|tilskot\\p{L}*|money|fit|passer`,
    unless:
      '(er du|are you|if you|usikker|unsure|hvis du|om du|dersom du) ..4|(søker|applicants?|du) (\\p{L}+ ){0,3}(må|must|skal) (ha|have)|politiattest|førerkort',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'offer'],
    why: 'The place says that it does not know what to do with the role, or has it for a grant.',
    yes: {
      nb: [
        'Vi må få på plass en erfaringskonsulent raskt for å beholde tilskuddet.',
        'Rollen er ny, og ingen har avklart hvordan rollen passer inn.',
      ],
      nn: ['Vi veit ikkje heilt korleis rolla skal nyttast.'],
      en: ['We are not sure yet how the role fits in.'],
    },
    no: ['Er du usikker på om rollen passer for deg? Ring oss.', 'Du må ha førerkort.'],
  },
  {
    id: 'preparation.sceptical',
    kind: 'sceptical',
    match:
      '(tåle|tole|tola|tåler|handle|prepared for|forberedt på|cope with|expect|regne med|rekne med|få høyre|få høre|møte|meet|deal with|tåla|tåle) (\\p{L}+ ){0,6}(skepsis|motstand|skeptisk\\p{L}*|scepticism|skepticism|resistance|motstånd|modstand|uenig\\p{L}*|at noen|doubt)|(noen|nokre|some|nokon|enkelte|gamle|some of) (\\p{L}+ ){0,4}({colleague}|på huset|på rådhuset|sliterar|sliterne|slitere|sliteringar|staff) (\\p{L}+ ){0,5}(skeptisk\\p{L}*|sceptical|skeptical|mener|meiner|think|doubt|tvil\\p{L}*|not convinced|ikke overbevist)|skeptiske blikk|not everyone (\\p{L}+ )?(is|agrees|on board)|ikke alle (\\p{L}+ ){0,3}(enige|begeistret|overbevist)',
    unless:
      '{user} ..5 (motstand|skepsis|resistance)|motstandsdyktig\\p{L}*|resistance to (treatment|change in clients)|motstand mot behandling',
    within: 'sentence',
    notSections: ['contact', 'application', 'about'],
    why: 'Scepticism among colleagues is announced.',
    yes: {
      nb: ['Du må tåle skepsis fra kolleger.'],
      nn: ['Du må tole motstand i personalgruppa.'],
      en: ['Be prepared for some scepticism from colleagues.'],
    },
    no: ['Du møter pasienter med motstand mot behandling.', 'Du er motstandsdyktig.'],
  },
  {
    id: 'preparation.commitment',
    kind: 'commitment',
    match: `(satser|satsar|satsning|satsing|committed|commitment|commit|opptatt av|oppteken av|dedicated|stolt\\p{L}*|proud|tror på|trur på|believe in|values?|verdset\\p{L}*|satsar på|engagerade|prioriter\\p{L}*|vektlegger) (\\p{L}+ ){0,5}(erfaringskompetanse\\p{L}*|erfaringskunnskap\\p{L}*|peer (support|work|staff|workforce|workers)|lived experience|erfaringskonsulent\\p{L}*|egenerfaring\\p{L}*|carer peer support|peers|recovery\\p{L}*|brukererfaring|erfarenhetskompetens)|recovery-?(orientert\\p{L}*|orienterte|oriented|focused|based|inspirert|basert|orienteret|inrikta\\p{L}*|orienterad\\p{L}*)|återhämtnings(inrikta|orientera|fokus)\\p{L}*|recovery (runs through|is at the heart|er grunnlaget|philosophy|approach|model)|(strong|sterk) (lived experience|peer|erfarings\\p{L}*) (culture|kultur|workforce)|(ha|have) (\\p{L}+ ){0,3}(minst én|at least one) ..8 (sko|shoes|egenerfaring|lived experience)`,
    unless:
      '({not}) ..4|{you} (\\p{L}+ ){0,2}(er|are|har|have) (\\p{L}+ )?(recovery\\p{L}*|opptatt|committed)|recovery (college|mentor|coach|worker|plan)|disaster recovery',
    notSections: ['contact', 'application', 'qualifications', 'personal'],
    confidence: 'medium',
    why: 'General commitment to the role or to recovery.',
    yes: {
      nb: ['Vi satser på erfaringskompetanse.', 'Vi jobber recoveryorientert.'],
      nn: ['Tenesta er recoveryorientert.'],
      en: ['We are committed to peer support.', 'A recovery-oriented team.'],
      sv: ['Vi arbetar återhämtningsinriktat och recoveryinriktat.'],
    },
    no: ['Godt arbeidsmiljø.', 'We value diversity.', 'Du er recoveryorientert.'],
  },
  {
    id: 'preparation.openness',
    kind: 'openness',
    match:
      '(åpenhet|openheit|openness|öppenhet|åbenhed) (\\p{L}+ ){0,3}(om|about|rundt|kring|omkring) ({livedNoun}|egen\\p{L}*|eigen\\p{L}*|own|rus|psykisk|mental) ..6 (velkommen|velkomen|welcome|ønsk\\p{L}*|valued|verdset\\p{L}*)|(many|flere|several|mange|alle|all) (\\p{L}+ ){0,4}(staff|ansatte|som jobber|kolleger|of us|tilsette|av oss) (\\p{L}+ ){0,3}(har|have) (\\p{L}+ )?{livedNoun}',
    why: 'Openness about own experience is said to be welcome.',
    yes: { nb: ['Vi ønsker åpenhet om egenerfaring velkommen.'], en: ['Openness about lived experience is welcome.'] },
    no: ['Åpenhet er en verdi for oss.', 'Vi har åpent hus.'],
  },
]);

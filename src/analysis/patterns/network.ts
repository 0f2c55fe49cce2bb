import type { NetworkKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const gathering =
  '(\\p{L}*nettverk\\p{L}*|network\\p{L}*|nätverk\\p{L}*|netværk\\p{L}*|\\p{L}*samling(er|ar|a|ane|ene|en)?|gatherings?|forum|fagforum|community of practice|conference\\p{L}*|konferans\\p{L}*|away days?|fellesskap|medlemskap\\p{L}*|membership\\p{L}*|Erfaringssentrum|refleksjonsgruppe|peer meetings?|co-reflection|erfagruppe\\p{L}*|temadage|peer-?møder|gruppeveiledning|group supervision|grupphandledning|forbund)';
const withPeers =
  '({peer}|erfaringskonsulent\\p{L}*|erfaringskompetanse|egenerfaring|lived experience|peers?|peer-\\p{L}+|likesinnede kollegaer|i samme rolle|in the same role|rollen)';
const secured =
  '(arbeidstid\\p{L}*|arbeidstida|working (hours|time)|work time|paid time|in hours|arbetstid\\p{L}*|arbejdstid\\p{L}*|betal\\p{L}*|dekk\\p{L}*|cover\\p{L}*|fund\\p{L}*|paid|pay|pays|avsatt|sett av|set aside|tid til|time to|time for|protected|fast|faste|hver|kvar|every|each|monthly|quarterly|weekly|annually|fortnightly|månedlig\\p{L}*|månadleg\\p{L}*|kvartal\\p{L}*|ganger i|gonger i|times a|once a|regelmessig\\p{L}*|regular\\p{L}*|jevnlig\\p{L}*|jamleg\\p{L}*|årlig\\p{L}*|årleg\\p{L}*|plass i|medlem\\p{L}* (av|i)|member of|avtale om|varje|varannan|regelbund\\p{L}*|hver måned|{offer}|får delta|du deltar|you join|you will join|attend|vi er med i|del av|part of|meets|møtes|møtast|reise|fridagar|travel)';

/** Contact with peer workers of other places. */
export const networkPatterns = defineRules<NetworkKind>('network', [
  {
    id: 'network.own-time',
    kind: 'own-time',
    match: `(${gathering}|(treff\\p{L}*|møt\\p{L}*|meet\\p{L}*|contact with|kontakt med|træffe|connect) ..4 {peer}|nettverk) ..14 (fritid\\p{L}*|friveka|etter jobb|after work|own time|eget initiativ|for egen regning|koste sjølv|koste selv|own expense|egen kostnad|dekkes ikke|dekkjast ikkje|not covered|own expense|på fritiden|fritiden)|(not|ikke|ikkje|inte) (\\p{L}+ ){0,4}(send\\p{L}*|dekk\\p{L}*|cover|pay|betal\\p{L}*|substantive) ..6 ${gathering}|${gathering} ..6 (are for|er for|gjelder) (substantive|faste|permanent)`,
    within: 'sentence',
    with: '{peer}|nettverk\\p{L}*|network\\p{L}*|peers?|away days?|samling\\p{L}*',
    why: 'Contact only in one’s own time and at one’s own cost, or for others.',
    yes: {
      nb: ['Kontakt med andre erfaringskonsulenter må skje i fritiden.'],
      nn: ['Nettverk må du ordne sjølv på fritida.'],
      en: ['Networking is in your own time.'],
    },
    no: ['Du får delta i nettverk i arbeidstiden.'],
  },
  {
    id: 'network.none',
    kind: 'none',
    match: `({not}|no|ingen|inga) (\\p{L}+ ){0,3}(${gathering}|andre erfaringskonsulent\\p{L}*|other peer \\p{L}+|andre peer \\p{L}+|andra peer \\p{L}+|contact with other) ..12|(some|few|några) andra peer`,
    with: '{peer}|erfaringskonsulent\\p{L}*|peers?',
    unless:
      '(trenger|need|krav|required|ha) ..3 nettverk|{not} (bare|only)|eneste|alene|only peer worker|first peer|vil ikkje kommunen',
    within: 'sentence',
    why: 'There is nobody to have contact with.',
    yes: {
      nb: ['Det er ingen andre erfaringskonsulenter i regionen å samarbeide med.'],
      nn: ['Det finst ikkje noko nettverk for erfaringskonsulentar her.'],
      en: ['No contact with other peer workers is available.'],
    },
    no: ['Ingen nettverksproblemer.', 'No experience needed.'],
  },
  {
    id: 'network.secured',
    kind: 'secured',
    match: `${gathering} ..8 ${withPeers}|${withPeers} ..6 ${gathering}|(møte|møter|møtes|meet|meets|treffe|treffer|møtast|contact with|kontakt med|together with|sammen med|saman med|tillsammans med|träffa|møder) (\\p{L}+ ){0,3}(andre|dei andre|de andre|other|alle|erfaringskonsulentene|peers|övriga|the other|dei|øvrige) (\\p{L}+ ){0,3}${withPeers} ..8|(møte\\p{L}*|meet\\p{L}*|treff\\p{L}*|träffa\\p{L}*|mødes?|møder) ..5 {peer} ..6 (andre|nabo\\p{L}*|other|neighbouring|elsewhere|region\\p{L}*|fylke\\p{L}*|kommun\\p{L}*|across)|erfaringskonsulentene i (tre|to|fire|nabo\\p{L}*|andre) ..3`,
    with: secured,
    unless: `({not}|own time|fritid\\p{L}*|friveka|selv finne tid|sjølv finne tid|etter jobb)|(bygge|build|building|lage|drive|lede|leie|develop|establish|utvikle) (\\p{L}+ ){0,2}(nettverk|network)|(oppfordr\\p{L}*|encourage\\p{L}*|invited to|velkom\\p{L}*|mulig\\p{L}*|possible|kan delta|can join) ..8|{user} ..3 (nettverk|network)`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    why: 'Contact with peer workers of other places, with time, money or regularity.',
    yes: {
      nb: [
        'Du får delta i kommunens nettverk for erfaringskonsulenter i arbeidstiden.',
        'Vi dekker medlemskap og samlinger for erfaringskonsulenter.',
      ],
      nn: ['Du får tid til å møte andre erfaringskonsulentar kvar månad.'],
      en: [
        'Monthly peer-worker network in working hours for peer workers.',
        'We fund your membership and conferences for peer workers.',
      ],
      da: ['Vi dækker din deltagelse i netværk for peer-medarbejdere hver måned.'],
      sv: ['Nätverk för peer supportrar varje månad på arbetstid.'],
    },
    no: [
      'Du bygger nettverk rundt brukeren.',
      'Vi samarbeider med brukerorganisasjoner.',
      'You are encouraged to connect with other peer workers in a network.',
    ],
  },
  {
    id: 'network.mentioned',
    kind: 'mentioned',
    match: `${gathering} ..8 ${withPeers}|${withPeers} ..6 ${gathering}|(kontakt|contact|connect|in touch|søke kontakt|ta kontakt|slå på tråden) ..4 (andre|other|dei|{peer}) ..2 (${withPeers}|når)|(finnes|finst|exists?|det er|there is) (\\p{L}+ ){0,3}(nettverk|network|nätverk|netværk)`,
    unless: `(bygge|build|building|drive|lede|leie) (\\p{L}+ ){0,2}(nettverk|network)|{user} ..3 (nettverk|network)|({not}|ingen|no) ..3 ${gathering}|nettverksmøte\\p{L}*|sosialt nettverk|social network|sikkerhetsnett`,
    within: 'sentence',
    notSections: ['duties', 'contact', 'qualifications', 'application'],
    confidence: 'medium',
    why: 'A network or contact is mentioned, without time or form.',
    yes: {
      nb: ['Det finnes et nettverk for erfaringskonsulenter i fylket.'],
      nn: ['Det er nettverk i regionen.'],
      en: ['A regional network exists: there is a network of peer workers.'],
    },
    no: ['Du hjelper brukaren med sosialt nettverk.', 'Du leder nettverksmøter.'],
  },
]);

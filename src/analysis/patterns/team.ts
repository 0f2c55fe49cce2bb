import type { TeamKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const many =
  '(to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|flere|fleire|two|three|four|five|six|seven|eight|nine|ten|twelve|several|many|två|fyra|sex|flera|adskillige|\\p{N}{1,2}|begge|both|båda|alle (to|tre|fire|fem)|våre|våra|vores|our|de andre|dei andre|the other|our other|andre|other|andra|øvrige|övriga|team of|group of|team med|gruppe med)';
const peers =
  '(erfaringskonsulent(er|ar|ene|ane)|erfaringsmedarbeid(ere|erne|arar|arane)|brukerspesialist(er|ene)|likeperson(er|ar|ene|ane)|peer (support )?(workers|specialists|practitioners|mentors|staff|coaches|advocates|colleagues|tutors|supporters|educators|navigators)|peers|peer-?medarbejdere|peermedarbejdere(ne)?|peer ?supportrar|peer support(ers|rar)|recovery-?mentorer|medarbeidere med (egenerfaring|brukererfaring)|medarbejdere med (brugererfaring|egne erfaringer)|lived experience (workers|practitioners|colleagues|staff)|recovery coaches|youth peers|carer peer (support )?workers|erfarenhetskonsulter|brukeransatte|erfaringsansatte|peerkonsulenter|consumer (consultants|workers))';
const elsewhere =
  '(andre (enheter|avdelinger|tjenester|steder|einingar|avdelingar|tenester|kommuner|team)|(øvrige|other|another|neighbouring|different) (units?|teams?|sites?|wards?|services?|offices?|localit\\p{L}*|boroughs?|districts?)|across the (trust|organi[sz]ation|region|county|city|service)|i (kommunen|bydelen|byen|fylket|regionen|foretaket|føretaket|sykehuset|konsernet|ungdomsteamet|boligtjenesten|\\p{L}{3,}-?avdelingen|\\p{L}{3,}-?teamet)|elsewhere|in (two|three|four|several) (of the )?other|in our (\\p{L}+ )?(offices|teams|sites) (in|at)|på (andre|\\p{L}{3,}-?avdelingen|\\p{L}{3,}-?avdelinga)|andra (enheter|verksamheter)|i samma hus|vuxenpsykiatrin|andre tilbud|andre steder|resten av)';

/** Whether the peer worker is one of several. */
export const teamPatterns = defineRules<TeamKind>('team', [
  {
    id: 'team.several-elsewhere',
    kind: 'several-elsewhere',
    match:
      `({peer}|${peers}) ..8 ${elsewhere}|${elsewhere} ..6 ({peer}|${peers})|(kommunen|bydelen|fylket|foretaket|regionen|the trust|the organisation|the county|regionen) (har|has|employs|hadde) (\\p{L}+ ){0,3}${peers}|(lead peer|peer lead|senior peer|peer forum|peer workforce|peer support team|fagforum for)|{peer} (i|in|på|ved|at|from|fra|frå) (\\p{L}+ ){0,2}(\\p{L}+-?teamet|\\p{L}*avdelingen|dagsenter\\p{L}*|day centre|gatearbeidet|another|en annen)|({have}|har|have) (\\p{L}+ )?${peers} (i|in|på|at) ..3`.replace(
        '({have}|har|have)',
        '(har|have)',
      ),
    unless:
      '(nettverk|network|samling\\p{L}*|nätverk|netværk|møtes?|meets?)|tidligere|former|{not} ..4 ({peer}|finnes)|ingen andre|no other',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'Peer workers in the organisation, but not here.',
    yes: {
      nb: [
        'Kommunen har erfaringskonsulenter også i andre enheter.',
        'Du samarbeider med erfaringskonsulenten i FACT-teamet.',
      ],
      nn: ['Det er erfaringskonsulentar i andre einingar i kommunen.'],
      en: ['There are peer workers in neighbouring teams and other services.'],
    },
    no: ['Du blir del av et tverrfaglig team.', 'Det finnes et nettverk for erfaringskonsulenter i fylket.'],
  },
  {
    id: 'team.planned',
    kind: 'planned',
    match: `(planlegg\\p{L}*|planer om|vurder\\p{L}*|ønsker å|ønskjer å|håper å|vonar|plan to|plans to|hope to|intend to|considering|planerar|vil) (\\p{L}+ )?(å |to )?(ansette|tilsetje|tilsette|hire|recruit|appoint|employ|anställa|ansætte) (\\p{L}+ ){0,3}(flere|fleire|more|another|second|en til|ein til|fler|flere erfaringskonsulenter|{peer})`,
    why: 'More peer workers are meant to come.',
    yes: {
      nb: ['Vi planlegger å ansette flere erfaringskonsulenter.'],
      nn: ['Vi ønskjer å tilsetje fleire.'],
      en: ['We plan to hire a second peer worker.'],
    },
    no: ['Vi planlegger flere kurs.', 'We plan to move.'],
  },
  {
    id: 'team.only-one',
    kind: 'only-one',
    match: `(første|fyrste|eneste|einaste|den eneste|den første|only|first|sole|first and only|första|enda|ensam|eneste) (\\p{L}+ ){0,3}{peer}|(only|sole) (\\p{L}+ )?(peer|one in the role)|(alene|åleine|aleine|alone|ensam|på egen hånd) (\\p{L}+ ){0,2}(som|as|i|in|om) (\\p{L}+ ){0,2}(rollen|rolla|role|{peer}|erfaringskonsulent\\p{L}*|peer)|(eneste|einaste|only one|enda|fyrste|første|first) ..5 (i (en )?slik rolle|i rollen|i rolla|in (this|the) role|med denne rollen|of (its|our) kind here)|({peer}|role|rollen) ..5 (is|er|var) (\\p{L}+ )?(the only|eneste|alene|alone|ny hos oss|new to us|new for us)|andre {peer} (\\p{L}+ ){0,3}(vil|har|finst|finnes|er) ..4 {not}|{not} ..2 (andre|other|flere|fleire|any other) {peer}|vår første|our first peer`,
    unless:
      "(ikke|ikkje|not|inte|aldri|never) (\\p{L}+ ){0,3}(alene|åleine|aleine|alone|eneste|the only|ensam)|landets|countrys|country's|{user} ..3 (alene|alone)|(nettverk|network|møte|meet|contact|samarbeide|treffe|træffe) ..3|fra første dag|from the first day|(første|first|fyrste) (dag|day|året|year|uke|week|gang|time|tid\\p{L}*|måned\\p{L}*)",
    within: 'sentence',
    notSections: ['contact', 'application'],
    why: 'The only one, or the first.',
    yes: {
      nb: ['Du blir vår første erfaringskonsulent.', 'Du arbeider alene som erfaringskonsulent i kommunen.'],
      nn: ['Du blir den einaste erfaringskonsulenten i tenesta.'],
      en: ['You will be the only peer worker in the service.', 'This is our first and only peer post.'],
      da: ['Du bliver vores første og eneste peer-medarbejder.'],
      sv: ['Du blir ensam i rollen som peer supporter.'],
    },
    no: [
      'Brukerne våre bor alene.',
      'Vi er ikke alene om å tro på recovery.',
      'Landets eneste tilbud med erfaringskonsulenter.',
    ],
  },
  {
    id: 'team.several-here',
    kind: 'several-here',
    match: `${many} (\\p{L}+ ){0,3}${peers}|${peers} (\\p{L}+ ){0,2}(våre|hos oss|i teamet|fra før|frå før|her|on the team|in the team|here|on the ward|i avdelingen|i avdelinga)|(en|ein|one|én) (av|of) (\\p{L}+ ){0,2}${peers}|(blir|become|be|bli|vert) (\\p{L}+ ){0,2}(den|the|nummer|number) (andre|tredje|fjerde|femte|second|third|fourth|fifth|sjette|to|tre|fire|two|three|four)(?! (avdeling|uke|week|month))|(sammen med|saman med|alongside|together with|join|next to|beside|tillsammans med|sammen med|i lag med) (\\p{L}+ ){0,3}(andre|other|våre|our|second|vår andre|${peers})( {peer})?|(kollega|kolleg\\p{L}*|colleague\\p{L}*|makker) (i|in) (\\p{L}+ )?(samme|same) (rolle|role|stilling)|supervis\\p{L}* (\\p{L}+ ){0,2}(two|three|four|five|six) (\\p{L}+ )?peer|vår andre erfaringskonsulent|our other peer|(de|dere|dei|they) (to|tre|two) (begynner|starter|jobber|start)|blir (de|dei) to|${peers} (are|er|is|jobber|arbeider|works?) (\\p{L}+ )?(always|alltid|i par|together|i lag|sammen)|{peer} (i|for) (to|tre|fire|fem) år og|arbejder i forvejen|(kollegaer|kollegaar|kolleger|colleagues|kollegor|medarbeidere) (\\p{L}+ ){0,3}(med|with) (\\p{L}+ ){0,2}(egenerfaring|eigenerfaring|lived experience|brukererfaring|brukarerfaring|samme (bakgrunn|rolle)|same (bakgrunn|rolle)|the same (background|role))|har (allerede|allereie|redan|i forvejen) (\\p{L}+ ){0,2}{peer}|we already (have|employ) (\\p{L}+ ){0,2}{peer}`,
    unless: `(nettverk|network|nätverk|netværk|samling\\p{L}*|gathering|konferanse|conference)|${elsewhere}|(har hatt|had|hadde|have had|former|tidligere|tidlegare|har haft|siden \\p{N}{4}|since \\p{N}{4})|(nabokommun\\p{L}*|neighbouring|andre kommuner|region\\p{L}*|fylket|trust-wide|statewide)|(planlegg\\p{L}*|planer om|vurder\\p{L}*|ønsker|håper|vonar|plan to|hope to|planerar) ..6|{not} (\\p{L}+ ){0,2}(andre|other|any)|{user} ..2 ${peers}|encouraged|oppfordres`,
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications'],
    why: 'Two or more peer workers in the unit.',
    yes: {
      nb: [
        'Du blir en del av et team med tre erfaringskonsulenter.',
        'Våre erfaringskonsulenter jobber i par.',
        'Du og vår andre erfaringskonsulent er der for dem.',
      ],
      nn: ['Vi har to erfaringskonsulentar frå før.'],
      en: ['You will join four other peer support workers.', 'Our peer workers are always on together.'],
      da: ['Du bliver en del af et team med tre peer-medarbejdere: tre peermedarbejdere.'],
      sv: ['Vi har två peer supportrar i teamet.'],
    },
    no: [
      'Du blir del av et tverrfaglig team med psykolog og sosionom.',
      'Teamet har ti tilsette.',
      'Vi har hatt erfaringskonsulenter siden 2014.',
    ],
  },
]);

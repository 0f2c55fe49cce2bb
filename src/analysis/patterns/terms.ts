import type { TermsKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const money = String.raw`(?:kr\.?|nok|sek|dkk|£|\$|€|usd|gbp|aud|eur)`;
const amount = String.raw`\p{N}{2,3}(?:[ .,]?\p{N}{3})+`;

/** What is paid: nouns, and compounds that begin with them. */
const pay =
  '((av|af|års|månads|måneds|grunn|minste|begynner|time|tim|fast|start|garanti|regulativ)?(lønn|løn|lön)\\p{L}*|salary|salaries|pay|wages?|remuneration|compensation|earnings)';
/** That pay goes by something, whatever it is. */
const goesBy =
  '(i enlighet med|i overensstemmelse med|på grundlag af|utefter|jf|etter|efter|enligt|according to|i henhold til|in accordance with|in line with|per|i tråd med|i samsvar med|ut fra|ut frå|ut ifra|utifra|utifrån|på bakgrunn av|commensurate|based on|baser\\p{L}* på|avhengig av|afhængig af|beroende på|depend\\p{L}*|following|follows?|følger|følgjer|följer|linked to|knyttet til)';
/** That pay is still to be talked of. */
const toBeSettled =
  '(överenskomm\\p{L}*|aftale|forhandles|förhandlas|avtal(es?|er|ar?|ast|t)|aftales?|avtalas|agreed?|enige|einige|samde|överens|forhandl\\p{L}*|förhandl\\p{L}*|negotia\\p{L}*|discuss\\p{L}*|talk|diskut\\p{L}*|drøft\\p{L}*|fastset\\p{L}*|fastsatt|fastsätt\\p{L}*|fastställ\\p{L}*|bestem(mes|mast|t)|is set|will be set|set by|determined|settled|tbd|tbc)';
/** A place on somebody's ladder of pay. */
const step =
  '(lönespann|løngruppe|lønramme|løntrin|lönegrad|scales?|grid|grade|band|spine|pay ?point|points?|steps?|ladder|schedule|classification|lønnstabell\\p{L}*|\\p{L}*trinn|\\p{L}*trin|\\p{L}*stige\\p{L}*|\\p{L}*ramme\\p{L}*|\\p{L}*klasse|\\p{L}*plassering)';

/** What is the same or is not, of a person employed. */
const terms = `(${pay}|(arbeids|ansettelses|ansættelses|anställnings|lønns|løns|löne|tilsetjings|tilsettings)?(vilkår|villkor|betingels)\\p{L}*|(rettighet|rettigheit|rettar|rettane|plikt|rättighet|skyldighet|pensjon|pension)\\p{L}*|terms|conditions|rights|entitlements?|benefits|contract|package|paid|employed|ansatt|ansettes|tilsett|tilsatt|tilsetjast|anställd|ansat|ansættes|avlønnes|tjener|tener|earns?|personalpolitikk|((arbeids|tariff|lønns|løns|kollektiv)?avtale|kollektivavtal|semester|tjänstepension|försäkring|barsel|overenskomst|avtal|aftale|ferie|overtid)\\p{L}*|holidays?|leave|rates?|insured|forsikret|forsikra)`;
const same =
  '(på lika villkor|likvärdig\\p{L}*|detsamma|ligestillet|samme|same|like|lik|likt|lika|lige|samma|equals?|equally|identical|identisk\\p{L}*|parity|(exactly|nøyaktig|akkurat|præcis|precis|just) (as|som)|on a par|equivalent|(på|på lik|på lige|i) (linje|line|linie|nivå|fod|fot)|{not} ..2 (differ|differs|different|annerledes|annleis|dårligere|dårlegare|særordning\\p{L}*)|{not} (mer|meir|bedre|betre) (eller|or) ..3|verken|korkje|ordinær\\p{L}*|vanlige|vanlege)';
const others =
  '(øvrig|every other (member|employee|colleague)|kollegor|kolleger|medarbejdere|medarbetare|personal\\p{L}*|\\p{L}*(medhjælper|medhjälpare|skötare|sköterska|plejerske|stödjare|sekreterare|vejleder|pædagog)\\p{L}*|{colleague}|andre|resten|others?|rest of|everyone|everybody|alle|alla|andra|all|øvrige|övriga|other|any|employees?|ansatt|ansat|anställd|tilsett|anställda|{profession}|\\p{L}*(terapeut|arbeider|arbeidar|pleier|pleiar|worker|assistent|assistant|konsulent|sekretær|kokk|cook)\\p{L}*)';
const unpaid =
  '(oavlönade|ulønnet|ubetalt|obetald|obetalt|ulønn?[ae]?t|ulønna|ulønte|unpaid|oavlönad|oavlönat|ulønnede)';
/** Equal treatment of those one works for, or of whoever applies. */
const ofOthers =
  'service users?|clients?|patients?|residents?|guests?|people who|mennesker|menneske|pårørende|families|applicants?|søkere|kjønn|kön|gender|diversity|mangfold\\p{L}*|opportunit\\p{L}*|regardless|meets?';
/** Of pay, pension and insurance that the employee helps others with. */
const helpsWith =
  '{you} (\\p{L}+ ){0,2}(hjelp|hjælp|støtt|støtte|stött|help|support|bistå|assist|advis|veiled|rettlei|råd|guide|accompan|inform|følg|teach|work with)\\p{L}* ..10|(hjelp|hjælp|støtt|stött|help|support|assist|guid|advis)\\p{L}* (\\p{L}+ ){0,2}(bruker|brukar|borger|people|folk|personer|members?|clients?|deltaker|deltakar|dem|them|participants?)\\p{L}*|(lever|live|living|levande|går) (på|on|of)|(søke|søker|apply|applying|ansøge|søkjer) (om|for)';

/** The post and whoever fills it. */
const ours =
  '{peer}|{peers}|peers?|casuals?|(this|the|these) (peer )?(role|post|position)s?|stillingen|stillinga|tjänsten';

/** Pay and terms of the post. Which post they belong to is weighed in src/analysis/facts/terms.ts. */
export const termsPatterns = defineRules<TermsKind>('terms', [
  {
    id: 'terms.same-terms',
    kind: 'same-terms',
    match: `${same} ..6 ${terms}|${terms} ..8 ${same}|(${pay}|paid|lønnes|lønnet|insured) ((og|and|och) \\p{L}+ )?(exactly |nøyaktig |akkurat |precis )?(som|as|like) (for )?(a |the |de |dei )?(?!(avtalt|agreed|nevnt|fag|assist|foreb|appropr|assist)\\p{L}*)(\\p{L}+ )?${others}|${terms} ..3 (precisely|exactly|nøyaktig|akkurat|præcis|precis) (those|that|de|dei|dem)`,
    with: `${others}|arbeid|arbete|arbejde|work`,
    unless: `samling\\p{L}*|\\p{L}*nettverk|yrke|${ofOthers}|${same} (oppdrag|uppdrag|rolle|roll|role|tittel|title|team|hus|house|oppgaver|oppgåver|tasks|duties|responsibilities|uppgifter|opgaver)|erfaringskompetanse\\p{L}*`,
    why: 'Equal terms with other staff, said of the employee.',
    yes: {
      nb: [
        'Du ansettes på samme vilkår som andre ansatte i virksomheten.',
        'Lønn og pensjon på lik linje med øvrige ansatte.',
        'Erfaringskonsulenten har ordinære arbeidsvilkår, slik resten av staben har.',
        'Vilkårene er ikke annerledes enn for resten av personalet.',
      ],
      nn: ['Du har dei same rettane og pliktene som kollegaene dine.', 'Du blir løna likt med dei andre på huset.'],
      en: [
        'Same terms and rights as all other employees.',
        'You are on the same pay scale and the same terms as the rest of the staff.',
        'Peers and clinicians have equal pay and the same rights and duties as everyone here.',
        'Your contract is identical to that of any colleague.',
      ],
      da: ['Du ansættes på lige vilkår med det øvrige personale: på lige fod med andre ansatte.'],
      sv: ['Du har samma villkor som övriga medarbetare.', 'Anställningsvillkoren är samma som för alla andra.'],
    },
    no: [
      'Brukerne skal møtes på like vilkår.',
      'You have the same duties as other staff.',
      'You are part of the team on the same footing as the others.',
      'We give equal opportunities in pay and promotion to all.',
      'We meet everyone on equal terms.',
    ],
  },
  {
    id: 'terms.same-as-us',
    kind: 'same-terms',
    match: `${pay} ((og|and|och) \\p{L}+ )?((som|as|like) (oss|os|us)|som vi (andre|har)|as we (do|have|get))`,
    unless: `${ofOthers}|{not}`,
    why: 'Paid as those are who write the ad.',
    yes: {
      nb: ['Lønn og pensjon som oss på huset.'],
      nn: ['Løn som oss på kontoret.'],
      en: ['The same pay and pension as us.', 'You get pay as we do.'],
      sv: ['Lön som oss som redan är här.'],
    },
    no: ['Lønn som vi avtaler nærmere.', 'We pay the same rate at weekends.'],
  },
  {
    id: 'terms.collective-agreement',
    kind: 'collective-agreement',
    match:
      '(hoved|hovud|minste|lønns|løns)?(tariff|regulativ)\\p{L}*|(lønns|løns|löne)avtal\\p{L}*|HTA|B-del\\p{L}*|{post} ..6 (according to|in accordance with|under|i henhold til|etter|efter|enligt|jf) ..3 (agreement between|avtalen? mellom|avtalen? mellan|overenskomst\\p{L}*|aftale mellem)|(overenskomst|overeinskomst|hovedavtale|kollektivavtal|avtaleverk)\\p{L}*|(KS|Spekter|Virke|NHO|HUK|Fremia|Almega|Sobona)-?(avtal|overenskomst)\\p{L}*|(union (position|job|role|represented)|SEIU|AFSCME|unioni[sz]ed)|(agenda for change|collective (agreement|bargaining|convention)|enterprise agreement|schads|award (rate|conditions)|union (contract|agreement|scale)|negotiated agreement|NJC|bargaining unit|modern award|MECA|PSA)',
    unless: '({not}|utenfor|outside) ..5 (tariff|overenskomst|agreement|agenda for change)\\p{L}*',
    why: 'Pay by collective agreement.',
    yes: {
      nb: ['Lønn etter tariff.', 'Lønn i henhold til hovedtariffavtalen.'],
      nn: ['Løn etter tariffavtale.'],
      en: ['Agenda for Change terms apply.', 'Pay by collective agreement.'],
      da: ['Løn efter gældende overenskomst.'],
      sv: ['Vi har kollektivavtal.'],
    },
    no: ['Lønn etter avtale.', 'We reached an agreement.'],
  },
  {
    id: 'terms.pay-scale',
    kind: 'pay-scale',
    match: `${pay} ..6 ${step} ?\\p{N}{1,3}|(${pay}|paid) (\\p{L}+ ){0,6}(scale|grid|spine)|(trinn|trin|ltr|ltr\\.) \\p{N}{2}|lønn?s?(stige|tabell|trinn)\\p{L}*|(consolidated|departmental|public sector|government) (\\p{L}+ )?scales?|scale (for|of) (the|this|that) (grade|post|role)|wage grid|code \\p{N}{4}|garantil[øö]nn\\p{L}*|(stillingskode|stillings-?kode|lønnskode|lønskode|kode|lønnsramme|lønnstrinn|lønstrinn|(lønns|løns)?tabell|lønnsspenn|lønnsstige|lønnsplassering|løntrin|lønklasse|lønramme)\\p{L}* (\\p{L}+ )?\\p{N}{2,4}|(band|grade|scale point|scp|spine point|spinal column|level|pay scale|pay grade|salary scale|class|range) (\\p{L}{0,3})?\\p{N}{1,2}\\p{L}?|gs[- ]?\\p{N}{1,2}|(agreed|national|salary|pay|union|county|civil service) (pay |salary )?scales?|lønnsramme|lønnstrinn|stillingskode|lönegrad|pay scale|salary scale|(lønn|løn)\\p{L}* (\\p{L}+ ){0,2}(lønns|løns)?tabell\\p{L}*|(lønn|løn|lønnes|løna|lønnet) som (fag|assist|miljø|konsulent|rådg)\\p{L}+|lønn?splassering`,
    sections: ['none', 'offer', 'post', 'field', 'application', 'title', 'about', 'contact'],
    unless:
      '({not}|utenfor|utanfor|outside) ..3 (scale|lønnsramme|tariff\\p{L}*)|(nvq|btec|level (2|3|4|two|three|four)) (\\p{L}+ )?(qualification|diploma|certificate|in)|diploma|certificate|safeguarding',
    why: 'A named scale, band or job code is a pay scale (ruling on equal terms).',
    yes: {
      nb: ['Stillingskode 1434 rådgiver.', 'Lønnsramme etter ansiennitet.'],
      nn: ['Stillingskode 7517.', 'Løna er lagd til trinn 41.'],
      en: ['Band 3, Agenda for Change.', 'Pay scale 4.', 'SCHADS Level 3', 'You are paid on our own salary scale.'],
    },
    no: ['Vi liker musikk fra et band.', 'NVQ level 2 qualification is desirable.'],
  },
  {
    id: 'terms.stated-pay',
    kind: 'stated-pay',
    match:
      `${money} ?${amount}|${amount} ?(?:${money}|kroner|kronor|,-|a year|per year|per annum|pa|p\\.a\\.|annually|i året|årlig)|${money} ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2}|k)? ?(?:-|–|to|til)? ?(?:${money} ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2}|k)?)? ?(?:a year|per year|per annum|k)|(?:lønn|løn|lön|salary|pay|wage)\\p{L}*:? (?:\\\\p{L}+ ){0,3}(?:${money} )?${amount}`.replaceAll(
        '\\\\p',
        '\\p',
      ),
    unless:
      '(budsjett|budget|turnover|omsetning|grants? of|tilskudd|donat|raised|bonus|referral|relocation|mill|innbygger\\p{L}*|per møte|per meeting|per session|per oppdrag|per besøk)',
    why: 'A sum, or a range, for a year’s or month’s work.',
    yes: {
      nb: ['Lønn kr 430 000-480 000 etter ansiennitet.'],
      nn: ['Løn frå kr 420 000.'],
      en: ['Salary £25,147 to £27,596 a year.', 'We offer $45,000 per year.'],
      sv: ['Lön 29 000 kronor.'],
    },
    no: ['Kommunen har 42 000 innbyggere.', 'Budget of $500,000 for the service.'],
  },
  {
    id: 'terms.hourly-wage',
    kind: 'hourly-wage',
    match:
      `(?:${money} ?\\p{N}{2,4}(?:[.,]\\p{N}{1,2})?|\\p{N}{2,3}(?:[.,]\\p{N}{1,2})? ?(?:kr|kroner|kronor|${money})) ?(?:-|–|to|til)? ?(?:${money}? ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2})?)? ?(?:an hour|per hour|/ ?h(?:(?:ou)?r)?|hourly|ph|p/h|per time|pr\\.? time|i timen|per timme|i timmen|timen)|(?:time?l[øö]n|l[øö]n)n?\\p{L}*:? (?:\\p{L}+\\.? ){0,3}\\p{N}{2,3} ?(?:kr|kroner|kronor|timen|,-)|timel[øö]nn?\\p{L}*:? (?:på |kr\\.? )*\\p{N}{2,3}|(?:hourly (?:rate|pay|wage)|wage):? ?${money}? ?\\p{N}{2}`.replaceAll(
        '\\\\p',
        '\\p',
      ),
    why: 'A wage by the hour, with its sum.',
    yes: {
      nb: ['Timelønn kr 215 pluss nattillegg.'],
      en: ['$17.00 an hour.', '£12.60 per hour.'],
      sv: ['145 kronor per timme.'],
    },
    no: ['Fee of £85 per session.', 'Vi har åpent 24 timer.'],
  },
  {
    id: 'terms.by-agreement',
    kind: 'by-agreement',
    match: `${pay} (og \\p{L}+ |and \\p{L}+ )?(\\p{L}+ ){0,3}${goesBy} \\p{L}+|${pay} ..5 ${toBeSettled}|(konkurransedyktig|konkurrensmässig|konkurrencedygtig|konkurransedyktige|competitive|god|gode|individuell|individuel|individual|avtalt|attractive|marknadsmässig|fair|ordnede|ordna) (\\p{L}+ og |\\p{L}+ and )?(${pay}|betingelser)|individuell lönesättning`,
    unless: `${helpsWith}|{not} ..2 ${pay}|${pay} (etter|efter|after) (skatt|skat|tax)`,
    why: 'Pay left to be agreed.',
    yes: {
      nb: ['Lønn etter avtale.', 'Konkurransedyktig lønn.', 'Lønnen fastsettes ut fra kompetanse.'],
      nn: ['Løn etter avtale.', 'Løna vert fastsett etter ansiennitet.', 'Løna snakkar og drøftar vi i intervjuet.'],
      en: ['Competitive salary.', 'Salary commensurate with experience.', 'Pay will depend on skills.'],
      da: ['Løn efter aftale.', 'Lønnen aftales individuelt.'],
      sv: ['Lön enligt överenskommelse.', 'Individuell lön.', 'Individuell lönesättning tillämpas.'],
    },
    no: [
      'Arbeidstid etter avtale.',
      'Start date by agreement.',
      'Hva du har i lønn etter skatt.',
      'Du hjelper folk å forhandle om lønn etter tariff.',
    ],
  },
  {
    id: 'terms.pension',
    kind: 'pension',
    match:
      '\\p{L}*(pensjon|pension|superannuation|401\\(?k\\)?|403\\(?b\\)?|retirement)\\p{L}*|KLP|SPK|pensjonskasse\\p{L}*|KiwiSaver|RRSP|PRSA|tjänstepension|AFP|OTP|(plus|\\+|and|inc|including|with|%|\\p{N} ?%) super(?! \\p{L}*(bra|fin|god|kul))|super (at |of )?\\p{N}',
    unless: `${helpsWith}|({not}|null|zero|uten|uden|utan|without|no) ..4 (pensjon|pension|superannuation|retirement)\\p{L}*|{not} ..1 (receive|get|have|attract|får) ..6 (pensjon|pension|superannuation)|(pensjon|pension|superannuation)\\p{L}* ..6 {not} (\\p{L}+ )?(extend|apply|cover|gjelde|omfatte|gälla)|(alders|uføre|ung ufør)pensjon\\p{L}*|pensjonert\\p{L}*|pensioneret|pensionerad|retired|KLP-bygget`,
    why: 'An occupational pension.',
    yes: {
      nb: ['God pensjonsordning i KLP.'],
      nn: ['Gode pensjonsvilkår.'],
      en: ['Pension scheme.', '401(k) with match.'],
      da: ['Pension efter overenskomst.'],
      sv: ['Tjänstepension ingår.'],
    },
    no: ['Vi hjelper folk med uførepensjon.', 'There is no pension.', 'Du hjelper dem med å søke om pensjon.'],
  },
  {
    id: 'terms.insurance',
    kind: 'insurance',
    match:
      '\\p{L}*(forsikring|försäkring)\\p{L}*|forsikra|försäkrad|extended health|forsikret|gruppeliv\\p{L}*|(health|life|dental|medical|disability|vision) (\\p{L}+ ){0,3}(insurance|coverage|cover|plan|benefits)|medical,? dental|health benefits|paid (time off|leave|vacation)|PTO|insured',
    unless: `${helpsWith}|trygde|försäkringskassan`,
    why: 'Insurance or the paid leave that goes with employment.',
    yes: {
      nb: ['Gode forsikringsordninger.'],
      nn: ['Løn, pensjon og forsikring.'],
      en: ['Health insurance and paid leave.'],
      da: ['Forsikringer.'],
      sv: ['Försäkringar ingår.'],
    },
    no: ['Proof of car insurance required.', 'You help people with insurance forms.'],
  },
  {
    id: 'terms.fee',
    kind: 'fee',
    match:
      '(honorar|honoreres|honorert|honoreras|arvode|stipend|godtgjør|godtgjersle|godtgjør|kompensasjon|arvoder)\\p{L}* ..8 (per|pr\\.?|for|of|på|kr|£|\\$|a|each|i stedet|ikke|ikkje|rather|instead|istället)|(fees?|gift cards?) ..8 (per|for|of|£|\\$|a|each|rather|instead)|(ersättning\\p{L}*|betal\\p{L}*|payment|paid) ..8 (per|pr\\.?) (pass|møte|möta|möte|møde|session|oppdrag|uppdrag|meeting|tillfälle|besøk)|(mot|på|against|on) (faktura|invoice)|(a|en|et|eit|mot) (\\p{L}+ )?(fee|stipend|honorar|honorarium)|(betales|paid|betalt|betalast) ..4 (honorar|fee|stipend|per (session|møte|møde|möta|möte|oppdrag|meeting))|self-employed|(fakturer|invoice)\\p{L}*',
    unless:
      '(certif\\p{L}*|class|course|supervis\\p{L}*) ..8 fees?|fees? ..6 (supervis\\p{L}*|own pocket)|membership fee|(wellness|training|travel|education|phone|internet|relocation|course|exam) (\\p{L}+ )?(stipend|fees?)|fees? for (the |your |any )?(\\p{L}+ )?(course|training|conference|gathering|membership|certification|exam)|(pays?|covers?|refunds?|dekker|dekkjer|betaler|betalar) (the|your|all|any|alle|eventuelle) (\\p{L}+ )?(fees?|avgift\\p{L}*)|{not} (a |en |et |eit |ett )?(fee|stipend|honorar\\p{L}*|arvode)(?!\\p{L})(?! (per|for))',
    why: 'A fee instead of pay.',
    yes: {
      nb: ['Oppdraget honoreres med kr 500 per møte.'],
      nn: ['Du får eit honorar, ikkje løn.'],
      en: ['A stipend is paid per session.', 'You are paid a fee of £85 for a half day.'],
      sv: ['Arvode utgår per tillfälle.'],
    },
    no: [
      'It is regular employment, not a stipend.',
      'The clinic enrolls you in the academy, pays the fee and pays you for the hours.',
      'We pay your membership fee.',
      'Vi dekker kursavgift.',
      'You feel ready to speak of a difficulty of your own.',
    ],
  },
  {
    id: 'terms.unpaid',
    kind: 'unpaid',
    match: `${unpaid} ..2 ({post}|placement|verv|volunteer\\p{L}*|frivillig\\p{L}*|praksis\\p{L}*|praktik|practicum|internship|basis)|({post}|placement|dette|this|det|it|vervet|arbejdet|arbeidet|arbetet|work) ({modal} )?({is}) (\\p{L}+ ){0,2}${unpaid}|^\\P{L}*${unpaid}|without pay|({not}|without) ((any|noe|noko|nogen|någon|fast|egen|ordinær\\p{L}*|vanlig|regular) )?(lønn|løn|lön|salary|wages?|remuneration)|({post}|dette|this|det|arbejdet|arbeidet) (\\p{L}+ )?({is}) (\\p{L}+ ){0,2}(frivillig|frivilligt|friviljug|voluntary|volunteer|ideelt|ideellt)|({post}|dette|det|this|du|you|plassen) (\\p{L}+ ){0,3}(arbeidstrening|tiltaksplass|praksisplass|lønnstilskudd|virksomhedspraktik|arbetsträning)|^\\P{L}*(arbeidstrening|tiltaksplass|praksisplass|lønnstilskudd|virksomhedspraktik|arbetsträning)`,
    sections: ['none', 'offer', 'post', 'field', 'title', 'about', 'application'],
    unless:
      'not[- ]for[- ]profit|praksisplass for|\\p{L}*nettverk|network|netværk\\p{L}*|nätverk\\p{L}*|fritid\\p{L}*|own time|(egen|eiga|eigen) tid|\\p{L}*kurs|courses?|samling\\p{L}*|{not} (\\p{L}+ ){0,1}(arbeidstrening|praksisplass|arbetsträning)|{user} ..5 (arbeidstrening|praksis|unpaid)|(tilbyr|hjelp\\p{L}*|offer|støtte\\p{L}*|support\\p{L}*|arrange\\p{L}*) ..6 (arbeidstrening|tiltaksplass|praksisplass|lønnstilskudd|løntilskud)|{not} (en |ein |ei |et |a )?(del|part) (av|af|of)|permisjon uten lønn',
    why: 'Unpaid, or kept on benefits instead of a wage.',
    yes: {
      nb: ['Tiltaksplass / arbeidstrening uten lønn.'],
      nn: ['Rolla er ulønt.'],
      en: ['This placement is unpaid.'],
    },
    no: [
      'Support for unpaid carers.',
      'Staff may go to the network in unpaid time.',
      'Noen ganger blir man igjen ulønnet etter fest.',
      'Vi tilbyr brukerne arbeidstrening.',
      'Permisjon uten lønn kan søkes om.',
      'Fast stilling uten sluttdato, lønn etter tariff.',
      'Treffet er ulønnet og går på fritida.',
    ],
  },
  {
    id: 'terms.lower-terms',
    kind: 'lower-terms',
    match: `(a|et|eit|ett) (step|grade|band|trinn|steg|trin) (below|under) (that|what|den|det|de|dei|${others})|{not} ..1 (receive|get|gets|have|attract|attracts|come with|carry|carries|får|mottar|motta) ..3 (sick pay|pension|increments?|superannuation|enhancements?|health plan|holiday pay|sykelønn|sjukeløn|sygeløn|pensjon\\p{L}*)|(ordning\\p{L}*|pensjon\\p{L}*|pension|scale|benefits?|sick pay|rights|tariff\\p{L}*|overenskomst\\p{L}*) ..8 {not} (\\p{L}+ )?(extend|apply|cover|gjelde|omfatte|gälla) (to|for|till|til|this|these|denne|denna)|(one|two|three|en|ett|et|to|tre|två|eitt|ein) (band|grade|step|trinn|trin|steg|lønnstrinn|lønstrinn)s? (below|under|lower than|lavere enn|lågare enn) ..4 ${others}|(lønnes|løna|lønnet|avlønnes|aflønnes|avlönas) (lavere|lågare|lägre|lavere)|${terms} ..10 (i motsetning til|i motsetnad til|unlike|till skillnad från|i modsætning til|in contrast to) ..4 ${others}|(paid|lønnes|løna|lønnet|avlønnes|aflønnes) ..3 (step|steps|trinn|trin|steg|grade|band) (below|under|lavere|lågare) ..4 ${others}|(pensjon|pension|ferie|holiday|sick pay|sykelønn)\\p{L}* ..6 (følger|följer|følgjer|inngår|indgår|ingår|opparbeides|included) {not}|(lavere|lågare|lower|lägre|less|under|below|ned|ligger under|trinn under) (\\p{L}+ ){0,4}(enn|than|än|under|end) ..6 (${others}|rest|fagansatte|ordinær\\p{L}*|våra|våre|vores)|(paid|earn|lønnet|lønnes|løna|avlønnes) ..5 (below|under|less than|lavere enn|lågare enn) ..4 ({colleague}|andre|andra|others?|other|resten|øvrige)|(timesats|timelønn|timlön|lønn|løn|lön|pay|wage|rate)\\p{L}* ..4 (er|is|ligg|ligger|är) (\\p{L}+ ){0,4}(lavere|lågare|lower|lägre|(under|below) (\\p{L}+ ){0,3}${others})|(ordning\\p{L}*|pensjon\\p{L}*|pension|benefits?|sick pay|tillegg|rights|rettigheter|goder) ..6 (gjelder|gjeld|apply|applies|gäller|gælder|extend) (ikke|ikkje|not|inte)|{not} ..4 (eligible|entitled|berettiget|rett til|omfattet av|omfatta av|inkludert i|rätt till) ..6 (benefits|pension|pensjon\\p{L}*|sick pay|feriepenger|holiday pay|sjukelønn|sykepenger|PTO)|(no|nu|ingen|inga|ikke|ikkje) (sick pay|pension|pensjon\\p{L}*|benefits|holiday pay|sykelønn|sjukeløn|feriepenger|paid leave|PTO)`,
    unless:
      '{served} ..8 {not}|(who|som|der) ..3 {not}|(no|not|{not}) ..6 (før|until|før du|yet|beyond|enda|ennå|enno|endnu|ännu|utover|ut over|outover|until)',
    why: 'Expressly less than colleagues have.',
    yes: {
      nb: ['Timelønnen er lavere enn for de andre ansatte.', 'Ordningene gjelder ikke for oppdragstakere.'],
      nn: ['Løna ligg under dei andre i huset.'],
      en: [
        'There is no sick pay or pension.',
        'Not eligible for benefits.',
        'Holiday pay is not part of it, unlike for the other staff.',
        'You do not get the sick pay or the increments that the nurses have.',
        'The staff scale and the pension do not extend to this post.',
      ],
      sv: ['Lönen är lägre än för våra ordinarie.'],
    },
    no: [
      'No pension yet, but we are working on it.',
      'Lavterskeltilbud for alle.',
      'We value others.',
      'Terskelen er lavere enn før.',
    ],
  },
  {
    id: 'terms.left-out',
    kind: 'lower-terms',
    match: `(${ours}) (\\p{L}+ ){0,3}(aren['’]t|isn['’]t|don['’]t|doesn['’]t|won['’]t|{not}) (\\p{L}+ ){0,3}(in|part of|covered by|entitled to|eligible for|receive|receives|get|have|has|med i|omfattet av|omfatta av|omfattes av|omfattas av|del av) ..3 (pension\\p{L}*|pensjon\\p{L}*|superannuation|retirement plan|sick pay|health plan|insurance|(collective |union |pay )?agreement|tariff\\p{L}*|overenskomst\\p{L}*|kollektivavtal\\p{L}*|benefits|paid leave|increments)|(starts?|begins?|starter|byrjar|börjar|begynder) (\\p{L}+ ){0,3}(one|two|three|a|en|ett|eitt|et|to|tre|två|\\p{N}) (pay |salary |lønns?)?(points?|steps?|grades?|bands?|trinn|steg|lønnstrinn|lønstrinn) (below|lower|under|lavere|lågare|lägre)|(litt|noe|noko|lidt|lite|a (bit|little|touch)|slightly|somewhat) (under|below|less than|mindre enn|mindre end|mindre än) (det|den|dei|de|that of|what) (\\p{L}+ )?(${others}|\\p{L}{4,}(ene|ane|erne|arna|orna|ers))|(uten|utan|uden|without) (den |det |dei |de |the )?(pensjon\\p{L}*|pension\\p{L}*|tillegg\\p{L}*|tillæg\\p{L}*) ..8 (som|that|which|der) ..3 (${others}|øvrige|øvrege|övriga|andre|andra)`,
    within: 'sentence',
    unless: '{served}|(pay|agreement|pension|tariff\\p{L}*) (is|are|er) {not} (the|why|det)|bare|only|yet|ennå|enno',
    sections: ['none', 'offer', 'post', 'field', 'about', 'application'],
    why: 'What others have on the same site does not hold for this post.',
    yes: {
      nb: ['Erfaringskonsulenten er ikke omfattet av tariffavtalen.'],
      en: [
        'Peers aren’t in the pension scheme.',
        'The peer post starts two points below the support workers.',
        'Peer specialists do not receive the retirement plan.',
      ],
      da: ['Timeløn uden den pension, som de øvrige ansatte får.'],
    },
    no: [
      'You do not have to be in the pension scheme.',
      'The pay is covered by the collective agreement.',
      'Lønna følger tariffavtalen.',
      'You get two days off a month.',
    ],
  },
]);

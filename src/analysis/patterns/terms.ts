import type { TermsKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const money = String.raw`(?:kr\.?|nok|sek|dkk|£|\$|€|usd|gbp|aud|eur)`;
const amount = String.raw`\p{N}{2,3}(?:[ .,]?\p{N}{3})+`;

/** What is paid: nouns, and compounds that begin with them. */
const pay =
  '((av|års|månads|måneds|grunn|minste|begynner)?(lønn|løn|lön)\\p{L}*|salary|salaries|pay|wages?|remuneration|compensation|earnings)';
/** What is the same or is not, of a person employed. */
const terms = `(${pay}|(arbeids|ansettelses|ansættelses|anställnings|lønns|løns|löne|tilsetjings|tilsettings)?(vilkår|villkor|betingels)\\p{L}*|(rettighet|rettigheit|rettar|rettane|plikt|rättighet|skyldighet|pensjon|pension)\\p{L}*|terms|conditions|rights|entitlements?|benefits|contract|package|paid|employed|ansatt|ansettes|tilsett|tilsatt|tilsetjast|anställd|ansat|ansættes|avlønnes|tjener|tener|earns?|personalpolitikk)`;
const same =
  '(samme|same|like|lik|likt|lika|lige|samma|equals?|equally|identical|identisk\\p{L}*|parity|on a par|equivalent|(på|på lik|på lige|i) (linje|line|linie|nivå|fod|fot)|{not} ..2 (differ|differs|different|annerledes|annleis|dårligere|dårlegare|særordning\\p{L}*)|{not} (mer|meir|bedre|betre) (eller|or) ..3|verken|korkje|ordinær\\p{L}*|vanlige|vanlege)';
const others =
  '({colleague}|andre|resten|others?|rest of|everyone|everybody|alle|alla|andra|all|øvrige|övriga|other|any|employees?|ansatt|tilsett|anställda|\\p{L}*(terapeut|arbeider|arbeidar|pleier)\\p{L}*)';
/** Equal treatment of those one works for, or of whoever applies. */
const ofOthers =
  '(bruker|brukar|bruger|pasient|beboer|bebuar|deltaker|deltakar|klient|borger|innbygger)\\p{L}*|service users?|clients?|patients?|residents?|guests?|people who|mennesker|menneske|pårørende|families|applicants?|søkere|kjønn|kön|gender|ethnic\\p{L}*|etnisk\\p{L}*|diversity|mangfold\\p{L}*|opportunit\\p{L}*|discriminat\\p{L}*|without regard|regardless|(møt|möt|greet|respekt)\\p{L}*|meets?|treat(s|ed)?|behand(la|let|les|ler vi)|(rett|rettar|rettigheter|rettigheiter|rights) (til|to)|terms of (confidentiality|use|reference)';
/** Of pay, pension and insurance that the employee helps others with. */
const helpsWith =
  '{you} (\\p{L}+ ){0,2}(hjelp|hjælp|støtt|støtte|stött|help|support|bistå|assist|advis|veiled|rettlei|råd|guide|accompan|inform|følg|teach|work with)\\p{L}* ..10|(hjelp|hjælp|støtt|stött|help|support|assist|guid|advis)\\p{L}* (\\p{L}+ ){0,2}(bruker|brukar|borger|people|folk|personer|members?|clients?|deltaker|deltakar|dem|them|participants?)\\p{L}*|(lever|live|living|levande|går) (på|on|of)|(søke|søker|apply|applying|ansøge|søkjer) (om|for)';

/** Pay and terms of the post. Which post they belong to is weighed in src/analysis/facts/terms.ts. */
export const termsPatterns = defineRules<TermsKind>('terms', [
  {
    id: 'terms.same-terms',
    kind: 'same-terms',
    match: `(lik lønn|lik løn|equal pay|lika lön|lige løn) (for|för) (likt|lik|equal|lika|lige)|${same} ..6 ${terms}|${terms} ..8 ${same}|(lønn|løn|lön|pay|paid|lønnes|lønnet) (som|as|like) (for )?(a )?(?!(avtalt|agreed|nevnt|fag|assist|foreb|appropr|assist)\\p{L}*)(\\p{L}+ )?${others}`,
    with: `${others}|arbeid|arbete|arbejde|work`,
    unless: `${ofOthers}|{not} (samme|same|like|lik|equal)|${same} (oppgaver|oppgåver|tasks|duties|responsibilities|uppgifter|opgaver)|fag(kompetanse|kunnskap)\\p{L}*|erfaringskompetanse\\p{L}*|(lavere|lågare|lower|lägre|below|under|less) (\\p{L}+ ){0,4}(enn|than|än|end|other)`,
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
    id: 'terms.collective-agreement',
    kind: 'collective-agreement',
    match:
      '(hoved|hovud|minste|lønns|løns)?(tariff|regulativ)\\p{L}*|(overenskomst|overeinskomst|hovedavtale|kollektivavtal|avtaleverk)\\p{L}*|(KS|Spekter|Virke|NHO|HUK|Fremia|Almega|Sobona)-?(avtal|overenskomst)\\p{L}*|avtale\\p{L}* (med|mellom) (KS|Fagforbundet|FO|NSF|Delta|Kommunal|Vision)|(union (position|job|role|represented)|SEIU|AFSCME|unioni[sz]ed)|(agenda for change|collective (agreement|bargaining)|enterprise agreement|schads|award (rate|conditions)|union (contract|agreement|scale)|negotiated agreement|NJC|bargaining unit|modern award|MECA|PSA)',
    unless: '({not}|utenfor|outside) ..3 (tariff|overenskomst|agreement)\\p{L}*',
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
    match:
      '(stillingskode|stillings-?kode|kode|lønnsramme|lønnstrinn|lønstrinn|(lønns|løns)?tabell|lønnsspenn|lønnsstige|lønnsplassering|løntrin|lønklasse|lønramme)\\p{L}* (\\p{L}+ )?\\p{N}{2,4}|(band|grade|scale point|scp|spine point|spinal column|level|pay scale|pay grade|salary scale|class|range) (\\p{L}{0,3})?\\p{N}{1,2}\\p{L}?|gs[- ]?\\p{N}{1,2}|(agreed|national|salary|pay|union|county|civil service) (pay |salary )?scales?|lønnsramme|lønnstrinn|stillingskode|lönegrad|ansiennitetsstige|pay scale|salary scale|(lønn|løn)\\p{L}* (\\p{L}+ ){0,2}(lønns|løns)?tabell\\p{L}*|(lønn|løn|lønnes|løna|lønnet) som (fag|assist|miljø|konsulent|rådg)\\p{L}+|lønn?splassering',
    sections: ['none', 'offer', 'post', 'field', 'application', 'title', 'about', 'contact'],
    unless:
      '(nvq|btec|level (2|3|4|two|three|four)) (\\p{L}+ )?(qualification|diploma|certificate|in)|diploma|certificate|safeguarding|track and level|(ground|entry) level',
    why: 'A named scale, band or job code is a pay scale (ruling on equal terms).',
    yes: {
      nb: ['Stillingskode 1434 rådgiver.', 'Lønnsramme etter ansiennitet.'],
      nn: ['Stillingskode 7517.'],
      en: ['Band 3, Agenda for Change.', 'Pay scale 4.', 'SCHADS Level 3'],
    },
    no: ['Vi liker musikk fra et band.', 'NVQ level 2 qualification is desirable.'],
  },
  {
    id: 'terms.stated-pay',
    kind: 'stated-pay',
    match:
      `${money} ?${amount}|${amount} ?(?:${money}|kroner|kronor|,-|a year|per year|per annum|pa|p\\.a\\.|annually|i året|årlig)|${money} ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2}|k)? ?(?:-|–|to|til)? ?(?:${money} ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2}|k)?)? ?(?:a year|per year|per annum|k)|(?:lønn|løn|lön|salary|pay|wage)\\p{L}*:? (?:fra |from |range |mellom |between |på |of )?(?:${money} )?${amount}`.replaceAll(
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
      `(?:${money} ?\\p{N}{2,4}(?:[.,]\\p{N}{1,2})?|\\p{N}{2,3}(?:[.,]\\p{N}{1,2})? ?(?:kr|kroner|kronor|${money})) ?(?:-|–|to|til)? ?(?:${money}? ?\\p{N}{2,3}(?:[.,]\\p{N}{1,2})?)? ?(?:an hour|per hour|/ ?h(?:ou)?r|hourly|ph|p/h|per time|pr\\.? time|i timen|per timme|i timmen|timen)|timel[øö]nn?\\p{L}*:? (?:på |kr\\.? )*\\p{N}{2,3}|(?:hourly (?:rate|pay|wage)|wage):? ?${money}? ?\\p{N}{2}`.replaceAll(
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
    match: `${pay} (og \\p{L}+ )?(\\p{L}+ ){0,2}(etter|efter|by|enligt|according to|i henhold til|in accordance with|per|on|i tråd med|is|are|vil|will|commensurate|based on|depend\\p{L}*|following) (\\p{L}+ ){0,3}(avtal\\p{L}*|kvalifikasjon\\p{L}*|agreement|överenskommelse|aftale|kompetanse|erfaring|erfarenhet|utdanning|experience|qualifications|skills|gjeldende|gjeldande|lønnspolitikk|lønspolitikk|negotia\\p{L}*|ansiennitet|lov|regelverk|satser|retningslinjer)|(konkurransedyktig|konkurrensmässig|konkurrencedygtig|competitive|god|gode|individuell|avtalt|attractive|marknadsmässig|fair|ordnede|ordna) (\\p{L}+ og )?(${pay}|betingelser)|(individuell|månads)lön|${pay} (følger|følgjer|fastsettes|fastsettast|blir fastsatt|vert fastsett|avtales|avtalast|blir avtalt|drøftes|aftales|forhandles|förhandlas|is set|is determined|will be set|negotiable|tbd)|individuell lönesättning`,
    unless: `${helpsWith}|{not} ..2 ${pay}`,
    why: 'Pay left to be agreed.',
    yes: {
      nb: ['Lønn etter avtale.', 'Konkurransedyktig lønn.', 'Lønnen fastsettes ut fra kompetanse.'],
      nn: ['Løn etter avtale.', 'Løna vert fastsett etter ansiennitet.'],
      en: ['Competitive salary.', 'Salary commensurate with experience.', 'Pay will depend on skills.'],
      da: ['Løn efter aftale.', 'Lønnen aftales individuelt.'],
      sv: ['Lön enligt överenskommelse.', 'Individuell lön.', 'Individuell lönesättning tillämpas.'],
    },
    no: ['Arbeidstid etter avtale.', 'Start date by agreement.', 'Du hjelper folk å forhandle om lønn etter tariff.'],
  },
  {
    id: 'terms.pension',
    kind: 'pension',
    match:
      '\\p{L}*(pensjon|pension|superannuation|401\\(?k\\)?|403\\(?b\\)?|retirement)\\p{L}*|KLP|SPK|pensjonskasse\\p{L}*|KiwiSaver|tjänstepension|AFP|OTP|(plus|\\+|and|inc|including|with|%) super(?! \\p{L}*(bra|fin|god|kul))',
    unless: `${helpsWith}|({not}|uten|utan|without|no) ..4 (pensjon|pension|superannuation|retirement)\\p{L}*|(alders|uføre|ung ufør)pensjon\\p{L}*|pensjonist\\p{L}*|pensjonert\\p{L}*|pensioneret|pensionerad|retired|pensionärs?\\p{L}*|pensionat\\p{L}*|retirement (home|village)|(kontor\\p{L}*|office) (i|in) ..3 KLP|KLP-bygget`,
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
      '\\p{L}*(forsikring|försäkring)\\p{L}*|forsikra|forsikret|gruppeliv\\p{L}*|life assurance|(health|life|dental|medical|disability|vision) (\\p{L}+ ){0,3}(insurance|coverage|cover|plan|benefits)|medical,? dental|health benefits|paid (time off|leave|vacation)|PTO|benefits package|full benefits|insured',
    unless: `${helpsWith}|({not}|no|uten|utan|without) ..4 (forsikring|försäkring|insurance|benefits)\\p{L}*|bilforsikring|(auto|car|vehicle|motor|proof of) insurance|insurance (companies|forms|claims)|({user}|help) ..6 insurance|trygde|försäkringskassan|national insurance`,
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
      '(honorar|honoreres|honorert|honoreras|arvode|fee|stipend|gift card|godtgjør|godtgjersle|godtgjør|kompensasjon|arvoder)\\p{L}* ..8 (per|pr\\.?|for|of|på|kr|£|\\$|a|each|i stedet|ikke|ikkje|rather|instead|istället)|(a|en|et|eit|mot) (\\p{L}+ )?(fee|stipend|honorar|honorarium)|(betales|paid|betalt|betalast) ..4 (honorar|fee|stipend|per (session|møte|oppdrag|meeting))|self-employed|selvstendig næringsdrivende|(fakturer|invoice)\\p{L}*',
    unless:
      '(erfaring|tidligere|previous) ..5 honorar|membership fee|registration fee|fee[- ](free|paying)|fees? (covered|paid by us)|(course|certification|DBS|application|background check) (\\p{L}+ )?fee\\p{L}*|invoices from|fakturer kunder',
    why: 'A fee instead of pay.',
    yes: {
      nb: ['Oppdraget honoreres med kr 500 per møte.'],
      nn: ['Du får eit honorar, ikkje løn.'],
      en: ['A stipend is paid per session.', 'You are paid a fee of £85 for a half day.'],
      sv: ['Arvode utgår per tillfälle.'],
    },
    no: ['We pay your membership fee.', 'Vi dekker kursavgift.'],
  },
  {
    id: 'terms.unpaid',
    kind: 'unpaid',
    match:
      'ulønn?[ae]?t|ulønna|ulønt|unpaid|without pay|oavlönad|oavlönat|({not}|without) (\\p{L}+ )?(lønn|løn|lön|salary|wages?|remuneration)|({post}|dette|this|det|arbejdet|arbeidet) (\\p{L}+ )?({is}) (\\p{L}+ ){0,2}(frivillig|frivilligt|friviljug|voluntary|volunteer|ideelt|ideellt)|(arbeidstrening|tiltaksplass|praksisplass|lønnstilskudd|virksomhedspraktik|arbetsträning) ..12|(beholder|behelder|keep|behåller|behold) ..4 (ytelse|stønad|benefits|AAP|dagpenger|kontanthjelp)\\p{L}*',
    sections: ['none', 'offer', 'post', 'field', 'title', 'about', 'application'],
    unless:
      '{user} ..5 (arbeidstrening|praksis|unpaid)|(tilbyr|hjelp\\p{L}*|offer|støtte\\p{L}*|support\\p{L}*|arrange\\p{L}*) ..6 (arbeidstrening|tiltaksplass|praksisplass|lønnstilskudd|løntilskud)|unpaid (\\p{L}+ or )?(carer|leave|care|caring|break|lunch|work)\\p{L}*|(erfaring|experience|erfarenhet) ..8 (unpaid|ulønt|frivillig\\p{L}*|volunt\\p{L}*)|(styre|board|committee|verv i)\\p{L}*|{not} (lønn|løn|salary) (etter|by|trinn|increase)|family carer|permisjon uten lønn|ulønnet permisjon|brukere i arbeidstrening',
    why: 'Unpaid, or kept on benefits instead of a wage.',
    yes: {
      nb: ['Tiltaksplass / arbeidstrening uten lønn.'],
      nn: ['Rolla er ulønt.'],
      en: ['This placement is unpaid.'],
    },
    no: ['Support for unpaid carers.', 'Vi tilbyr brukerne arbeidstrening.', 'Permisjon uten lønn kan søkes om.'],
  },
  {
    id: 'terms.lower-terms',
    kind: 'lower-terms',
    match: `(lavere|lågare|lower|lägre|less|under|below|ned|ligger under|trinn under) (\\p{L}+ ){0,4}(enn|than|än|under|end) ..6 (${others}|rest|fagansatte|ordinær\\p{L}*|våra|våre)|(paid|earn|lønnet|lønnes|løna|avlønnes) ..5 (below|under|less than|lavere enn|lågare enn) ..4 ({colleague}|andre|others?|other|resten|øvrige)|(timesats|timelønn|timlön|lønn|løn|lön|pay|wage|rate)\\p{L}* ..4 (er|is|ligg|ligger|är) (\\p{L}+ ){0,4}(lavere|lågare|lower|lägre|under|below)|(ordning\\p{L}*|pensjon\\p{L}*|pension|benefits?|sick pay|tillegg|rights|rettigheter|goder) ..6 (gjelder|gjeld|apply|applies|gäller|gælder|extend) (ikke|ikkje|not|inte)|{not} ..4 (eligible|entitled|berettiget|rett til|omfattet av|omfatta av|inkludert i|rätt till) ..6 (benefits|pension|pensjon\\p{L}*|sick pay|feriepenger|holiday pay|sjukelønn|sykepenger|PTO)|(no|ingen|inga|ikke|ikkje) (sick pay|pension|pensjon\\p{L}*|benefits|holiday pay|sykelønn|sjukeløn|feriepenger|paid leave|PTO)|(does not|do not|not) (\\p{L}+ )?(come with|include|carry|offer) ..4 (benefits|pension|sick pay|PTO)`,
    why: 'Expressly less than colleagues have.',
    yes: {
      nb: ['Timelønnen er lavere enn for de andre ansatte.', 'Ordningene gjelder ikke for oppdragstakere.'],
      nn: ['Løna ligg under dei andre i huset.'],
      en: ['There is no sick pay or pension.', 'Not eligible for benefits.'],
      sv: ['Lönen är lägre än för våra ordinarie.'],
    },
    no: ['Lavterskeltilbud for alle.', 'We value others.', 'Terskelen er lavere enn før.'],
  },
]);

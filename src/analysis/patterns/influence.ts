import type { InfluenceKind } from '#src/analysis/facts/facts';
import { defineRules } from '#src/analysis/patterns/rule';

const arena =
  '(\\p{L}*utvalg(et|a|ene)?|\\p{L}*utval(et)?|\\p{L}*udvalg(et)?|(bruker|brukar|bruger|fag|kvalitets|ungdoms|medvirknings|klinikk)\\p{L}*råd(et|a)?|styringsgruppe\\p{L}*|styringsgruppa|prosjektgruppe\\p{L}*|prosjektgruppa|projektgrupp\\p{L}*|projektgruppe\\p{L}*|arbeidsgruppe\\p{L}*|arbeidsgruppa|arbetsgrupp\\p{L}*|arbejdsgruppe\\p{L}*|referansegruppe\\p{L}*|ressursgruppe\\p{L}*|leder(møte|gruppe)\\p{L}*|leiar(møte|gruppe|møtet|gruppa)\\p{L}*|ledermøde\\p{L}*|ledningsgrupp\\p{L}*|kvalitetsgruppe\\p{L}*|kvalitetsmøte\\p{L}*|kvalitetsråd\\p{L}*|styret|styremøte\\p{L}*|styregruppe\\p{L}*|høring\\p{L}*|committee\\p{L}*|board|boards|council\\p{L}*|steering group\\p{L}*|working (group|party|parties)\\p{L}*|improvement group\\p{L}*|governance (group|meeting|forum)\\p{L}*|quality (group|meeting|committee|forum)\\p{L}*|reference group\\p{L}*|(leadership|management) (team|meeting|group)\\p{L}*|management team|learning collaborative|response review|curriculum|taskforce|task force|advisory group|co-?production group|project (group|team)\\p{L}*|verksamhetsråd\\p{L}*|utvecklingsgrupp\\p{L}*|patientråd\\p{L}*|brukarråd\\p{L}*|leadership meeting|inflytanderåd\\p{L}*|lived experience (group|council|committee))';
const partIn =
  '(sitt|sitter|sitte|sit|sitje|sitja|sits|sitta|sidde|sidder|delta|deltar|deltek|deltager|deltage|deltakelse|medlem|member|part|take part|taking part|participat\\p{L}*|attend\\p{L}*|join|represent\\p{L}*|chair|lead|lede|leder|leie|leier|leda|være med|er med|vere med|vera med|med i|plass i|seat|fast plass|legge\\p{L}*|leggje\\p{L}*|presenter\\p{L}*|bring|take|tar|ta|have a vote|vote|vara med|ingår|contribute|bidra\\p{L}*|møter|input to|feed into|report to|repres\\p{L}*|of)';

/** The employee’s part in developing the service. */
export const influencePatterns = defineRules<InfluenceKind>('influence', [
  {
    id: 'influence.excluded',
    kind: 'excluded',
    match: `({not}|no|verken|utan|uten|without|inte) (\\p{L}+ ){0,6}(utviklingsarbeid\\p{L}*|tjenesteutvikling|tenesteutvikling|utvikling av (tjenest|tenest)\\p{L}*|involvement|planning|planlegging\\p{L}*|planering\\p{L}*|utvärdering\\p{L}*|evaluering\\p{L}*|${arena}|faglige beslutninger|decisions|systemnivå|system level|utviklingsoppg\\p{L}*|oppgaver knyttet til|oppgåver på|verksamhetsutveckling)|(utvikling|utviklingen|development|utviklinga) (\\p{L}+ ){0,4}(ligg|ligger|lies|hører til|høyrer til|tas av|is for|handled by) ..6|(omfatter|omfattar|includes|gjelder|limited to|covers) (\\p{L}+ )?(kun|berre|bare|only) (\\p{L}+ )?(individu\\p{L}*|one-to-one|direkte)|(kun|bare|berre|only) individuel\\p{L}* (oppfølging|arbeid)`,
    unless:
      '{not} (bare|only|just|berre|kun) ..6|(trenger|need|krav|experience|erfaring) ..4|behandlingsmøte\\p{L}*(?! eller)|{user} ..3 {not}',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'about'],
    why: 'Developing the service is expressly no part of the post.',
    yes: {
      nb: ['Stillingen omfatter kun individuell oppfølging.', 'Du skal ikke delta i utviklingsarbeid.'],
      nn: ['Stillinga har ikkje oppgåver på systemnivå.'],
      en: ['The post has no involvement in service planning.'],
    },
    no: ['Du trenger ikke erfaring fra utviklingsarbeid.', 'Vi har ingen ledige plasser.'],
  },
  {
    id: 'influence.window-dressing',
    kind: 'window-dressing',
    match:
      '(oppfylle|oppfylla|oppfyller|fulfil|fulfill|meet|satisfy|uppfylla|opfylde|in order to keep|beholde|behalde|keep|retain|behålla|show) (\\p{L}+ ){0,5}(krav\\p{L}*|kriterier|requirement\\p{L}*|standard\\p{L}*|fidelity|tilskudd\\p{L}*|tilskot\\p{L}*|funding|grant\\p{L}*|statsbidrag\\p{L}*|bidraget|midlene|commissioner)|(fidelity|funding|commissioner\\p{L}*|standards?|modellen|retningslinj\\p{L}*) ..8 (require\\p{L}*|krever|krev|asked us|forlanger|demand\\p{L}*) ..8 ({peer}|a peer|erfaringskonsulent\\p{L}*)|lose (our|the) (funding|grant)',
    with: '{peer}|erfaringskonsulent\\p{L}*|peers?|post|stilling\\p{L}*|slot|noen på plass|en på plass|this post',
    unless:
      '(du|you|søker\\p{L}*) (\\p{L}+ )?(oppfyll\\p{L}*|meet)|(you|applicants|søkere|du|kandidat\\p{L}*) (\\p{L}+ )?(must|må|skal|who|som) (meet|oppfylle|oppfyller|fulfil)|(meet|oppfyll\\p{L}*) (\\p{L}+ ){0,3}(kvalifikasjonskrav|the essential|criteria for the post|requirements of the (post|role|job))',
    within: 'sentence',
    notSections: ['contact', 'application', 'qualifications', 'personal', 'duties'],
    why: 'The post is there to satisfy a demand or keep a grant.',
    yes: {
      nb: ['Vi må ha en erfaringskonsulent for å oppfylle kravet til FACT-team.'],
      en: ['The post exists to meet the funding requirement.', 'Fidelity standards require a peer on every team.'],
    },
    no: ['Applicants must meet the essential criteria.', 'Du oppfyller kravene til stillingen.'],
  },
  {
    id: 'influence.arena',
    kind: 'arena',
    match: `${partIn} (\\p{L}+ ){0,6}${arena}|${arena} (\\p{L}+ ){0,5}(er du|du er|you (are|will|have)|with you|din plass)`,
    unless: `({not}|verken|never) ..8 ${arena}|{user} (\\p{L}+ )?(chair|chairs|sit|sits|sitter|lead|leder|deltar)|(brukerne|brukarane|pasientene|users|patients|clients|erfaringskonsulentene våre|de er|they are) (\\p{L}+ )?(sitter|sit|deltar|deltek|er med)|leader of the board|styret (er|har)|(reports?|accountable|søknad\\p{L}*) to the board|board (and lodging|member experience)|city council|kommunestyre\\p{L}*|health board|health council|county council|council (area|tax|housing|funded)|styremedlem|(councils?|boards?) (of|for) (nurses|nursing)|råd og veiledning`,
    within: 'sentence',
    sections: ['duties', 'none', 'post', 'offer'],
    why: 'A named place where the service is steered, with the employee in it.',
    yes: {
      nb: ['Du deltar i ledermøtet og i brukerutvalget.', 'Delta i klinikkens kvalitetsutvalg.'],
      nn: ['Du sit i brukarutvalet.', 'Vere med i prosjektgruppa som utviklar tenesta.'],
      en: ["Sit on the ward's improvement group.", 'You chair the user council.'],
      da: ['Du deltager i arbejdsgruppen om recovery.'],
      sv: ['Du deltar i ledningsgruppen.'],
    },
    no: ['Brukerne sitter i brukerrådet.', 'Vi følger vedtak i kommunestyret.', 'City council funded service.'],
  },
  {
    id: 'influence.phase',
    kind: 'phase',
    match:
      '(planlegg\\p{L}*|planleggje|planning|plan|planera\\p{L}*|planlægge|prøve ut|pilot\\p{L}*|test\\p{L}*|evaluer\\p{L}*|evaluat\\p{L}*|utvärder\\p{L}*|revider\\p{L}*|co-?design\\p{L}*|co-?produc\\p{L}*|samskap\\p{L}*|utforme|forme ut|design\\p{L}*) (\\p{L}+ ){0,6}(tilbud\\p{L}*|tilbod\\p{L}*|tjenest\\p{L}*|tenest\\p{L}*|service\\p{L}*|program\\p{L}*|verksamhet\\p{L}*|indsats\\p{L}*|rutin\\p{L}*|tiltak\\p{L}*|kurs\\p{L}*|course|prosjekt\\p{L}*|pathway\\p{L}*|policy|policies|material\\p{L}*|curriculum)|(evaluerer|evaluere|evaluating|utvärdera|evaluates?) (\\p{L}+ ){0,2}|fra (idé|ide|kartlegging|planlegging|tegning|teikning) til|frå (idé|kartlegging|teikning) til|from (idea|concept|design|blank page|start|planning) (\\p{L}+ )?to (evaluation|delivery|finish)|(med på|part in|involved in|delta i) ..3 (å )?(planlegg\\p{L}*|utforme|evaluer\\p{L}*|prøve ut|planning|evaluating|designing)',
    unless:
      '({not}|their|deres|individual|individuell\\p{L}*|recovery|treatment|care|aktivitets|behandlings|søknad\\p{L}*|applications?|kandidat\\p{L}*) ..3 (plan\\p{L}*|evaluer\\p{L}*|evaluat\\p{L}*)|(plan|planlegge) (for|with|sammen med|a|an|en|ein) (the )?({user}|\\p{L}+ recovery)|help\\p{L}* ({user}|them|someone) ..2 (plan|write)|evaluated (on|against)|(vi|we) evaluer\\p{L}* søk\\p{L}*',
    within: 'sentence',
    sections: ['duties', 'none', 'post'],
    why: 'A phase of the work on the service, with the employee in it.',
    yes: {
      nb: ['Du er med på å planlegge, prøve ut og evaluere nye tilbud.'],
      nn: ['Vere med å planleggje tenesta.'],
      en: ['You co-design, pilot and evaluate our services.'],
      sv: ['Planera och utvärdera verksamheten.'],
    },
    no: ['Skrive individuell plan sammen med bruker.', 'Help people plan their week.'],
  },
  {
    id: 'influence.general',
    kind: 'general',
    match:
      '(bidra|bidrar|medverk\\p{L}*|medvirk\\p{L}*|delta|deltar|contribute|contributing|help|styrke|styrkje|fremme|fremje|promote|komme med|kome med|gi|shape|input|främja|stärka|bidrage|være med|vere med|bring|innspill|forbedr\\p{L}*|improve) (\\p{L}+ ){0,6}(utvikl\\p{L}*|udvikl\\p{L}*|utveckl\\p{L}*|development|forbedring\\p{L}*|forbetring\\p{L}*|kvalitetsarbeid|improve\\p{L}*|brukermedvirkning\\p{L}*|brukarmedverknad\\p{L}*|brukerperspektiv\\p{L}*|brukarperspektiv\\p{L}*|brugerperspektiv\\p{L}*|brugerinddragelse\\p{L}*|delaktighet|user (perspective|involvement|voice)|family voice|innspill)|brukarperspektivet (må|skal)|tjenesteutvikling|tenesteutvikling|service (development|improvement)|utviklingsarbeid|systemnivå|voice into|lived experience (voice|perspective) (into|in)',
    unless:
      '(egen|eigen|din|your|own|personal|professional|faglig|fagleg|their|deres|{user}) (\\p{L}+ )?(utvikl\\p{L}*|development)|utvikling av (barn|unge|ferdigheter|deg)|mulighet\\p{L}* (for|til) (\\p{L}+ )?utvikling|by-?utvikling|utviklingshem\\p{L}*|({not}) ..5 (utvikl\\p{L}*|development)',
    within: 'sentence',
    sections: ['duties', 'none', 'post'],
    why: 'A part in development, without a place or a phase.',
    yes: {
      nb: ['Bidra til tjenesteutvikling.', 'Fremme brukerperspektivet i tjenesten.'],
      nn: ['Medverke til tenesteutvikling.'],
      en: ['Contribute to service development.'],
      sv: ['Bidra till utvecklingen av verksamheten.'],
    },
    no: ['Gode muligheter for egen utvikling.', 'Opportunities for personal growth.', 'Vi er opptatt av byutvikling.'],
  },
]);

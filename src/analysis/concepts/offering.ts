import { defineConcepts } from '#src/analysis/concepts/concept';

/** Verbs by which something is given, got, demanded or held possible. */
export const offering = defineConcepts({
  /** The employer gives: active forms. */
  offer: {
    nb: 'tilbyr | tilby | tilbys | kan tilby | gir | gi | gis | kan gi | byr på | kan by på | legger til rette for | legges til rette for | sørger for | sikrer | sikre | dekker | dekkes | betaler | betales | setter av | settes av | ordner | stiller med | bidrar med | har avtale om | garanterer | finansierer | prioriterer | lover',
    nn: 'tilbyr | tilby | tilbyd | blir tilbode | vert tilbode | kan tilby | gir | gi | gjev | gje | blir gitt | vert gitt | vert gjeve | byr på | kan by på | legg til rette for | sørgjer for | sikrar | sikre | dekkjer | dekker | betaler | set av | sett av | ordnar | stiller med | garanterer | finansierer | prioriterer | dekkjast | betalast | kan gje | bidreg med',
    en: 'offer | offers | offered | provide | provides | provided | give | gives | given | supply | supplies | ensure | ensures | arrange | arranges | cover | covers | fund | funds | funded | pay for | pays for | set aside | make sure | guarantee | guarantees | include | includes | available',
    da: 'tilbyder | tilbyde | tilbydes | kan tilbyde | giver | give | gives | sørger for | sikrer | sikre | dækker | betaler | betales | afsætter | finansierer | prioriterer | byder på | tilbød | kan give | står for | arrangerer | afholder | har aftale om | lægger op til | giver dig | udbyder | yder | sender dig på | bidrager med | stiller til rådighed',
    sv: 'erbjuder | erbjuda | erbjuds | kan erbjuda | ger | ge | ges | ser till | säkerställer | bekostar | betalar | betalas | står för | avsätter | finansierar | prioriterar | garanterar | kan ge | anordnar | arrangerar | håller med | håller i | lovar | lägger upp | tillhandahåller | satsar på | har avtal om | bjuder på | skickar dig på | anmäler dig till | sätter av | avsatt | avsätts | erbjuds du | tecknar | möjliggör',
  },
  /** The employee gets. */
  get: {
    nb: 'får | får du | få | mottar | motta | blir tilbudt | tilbys | blir fulgt opp | har tilgang til | tilgang til | har rett til | deltar i | delta i | deltar på | har krav på | blir gitt | nyter godt av | møter',
    nn: 'får | få | tek imot | mottek | blir tilbode | vert tilbode | har tilgang til | tilgang til | har rett til | deltek i | delta i | deltek på | har krav på | møter | nyt godt av | blir følgt opp | vert følgd opp | vert gjeve',
    en: 'receive | receives | received | get | gets | have access to | has access to | access to | benefit from | benefits from | entitled to | take part in | participate in | attend | be offered | are offered | is offered | will be given | are given | be provided with | are provided with | enjoy | undertake | undergo',
    da: 'får | få | modtager | modtage | bliver tilbudt | tilbydes | har adgang til | adgang til | har ret til | deltager i | deltage i | har krav på | møder | deltager på | nyder godt af | bliver fulgt | modtager du | kommer på | kommer igennem | gennemgår | indgår i',
    sv: 'får | få | erhåller | tar emot | blir erbjuden | erbjuds | har tillgång till | tillgång till | har rätt till | deltar i | delta i | ingår i | tar del av | deltar vid | genomgår | går på | går igenom | har del i | omfattas av | har du tillgång',
  },
  /** Demanded of the applicant. */
  require: {
    nb: 'krav | krever | kreves | påkrevd | må | må ha | skal ha | forutsetter | forutsettes | nødvendig | en forutsetning | absolutt krav | betingelse | vilkår for',
    nn: 'krav | krev | blir kravd | vert kravd | påkravd | må | lyt | må ha | skal ha | føreset | nødvendig | naudsynt | ein føresetnad | føresetnad | kravd',
    en: 'require | requires | required | requirement~ | must | must have | essential | mandatory | necessary | need to have | needs to have | prerequisite | minimum',
    da: 'krav | kræver | kræves | påkrævet | skal have | skal | forudsætter | forudsættes | forudsætning | nødvendig~ | betingelse | må have | et must | absolut krav | ufravigelig* | påkræves | krævet',
    sv: 'krav | kräver | krävs | kravet | måste | måste ha | ska ha | skall ha | förutsätter | förutsätts | förutsättning | nödvändig~ | ett måste | krävde | skallkrav | ska-krav | minst | förutsättningen | obligatorisk~',
  },
  /** Wished for, no must. */
  wish: {
    nb: 'fordel | en fordel | ønskelig | ønsker | ønskes | gjerne | fortrinnsvis | vektlegges | vektlagt | vektlegger | teller positivt | et pluss | verdsettes | bør | foretrekkes | kvalifiserende | er det fint | ser helst | ser gjerne | teller litt',
    nn: 'fordel | ein fordel | ønskjeleg | ønskeleg | ønskjer | gjerne | (?<!som )helst | vert vektlagt | blir vektlagt | vektlagt | eit pluss | tel positivt | bør | ynskj* | føremon | ein føremon | vektlagd | vektlegg | ser gjerne | foretrekt | kvalifiserande | tel med | styrke | føretrekkjer',
    en: 'desirable | desired | preferred | preferably | advantage | an advantage | advantageous | beneficial | a plus | asset | an asset | bonus | ideally | nice to have | helpful | welcome | considered favo(u)?rably | highly regarded | well regarded | an edge',
    da: 'fordel | en fordel | ønskeligt | ønskelig | ønsker | gerne | vægtes | vægter | et plus | (?<!som )helst | fortrinsvis | bør | er det fint | foretrækkes | en styrke | tæller positivt | vi ser gerne | lægger vægt på | fortrinsret | værdsætter | velkommen | ingen hindring | ønskværdigt | er fint | er godt | et ønske | vægt på',
    sv: 'meriterande | fördel | en fördel | önskvärt | önskvärd~ | gärna | ett plus | (?<!som )helst | bör | värdesätter | värderas | ser gärna | vi ser gärna | lägger vikt vid | önskas | önskar | önskemål | är en merit | en merit | merit | meriteras | ett önskemål | räknas | företräde | det är bra om | är bra | uppskattas | är en styrka | viktas',
  },
  offered: {
    nb: 'tilbys | gis | dekkes | finnes | foreligger | kan gis | er på plass | tilbudt | gitt',
    nn: 'vert gitt | blir gitt | finst | ligg føre | er på plass | tilbode | gjeve | gitt | gjevast | blir gjeve | vert tilbode | dekt',
    en: 'is provided | are provided | provided | is offered | are offered | offered | available | given | included',
    da: 'tilbydes | gives | findes | foreligger | dækkes | er på plads | kan gives | afholdes | arrangeres | givet | sikres | stilles til rådighed | indgår | er planlagt',
    sv: 'erbjuds | ges | finns | ingår | bekostas | anordnas | finns på plats | kan ges | tillhandahålls | ordnas | erbjudas | hålls | sker | är planerad~ | täcks | betalas',
  },
  is: {
    nb: 'er | blir | var | vil være | har vært',
    nn: 'er | blir | vert | var | vil vere | har vore | vere | verte',
    en: 'is | are | was | were | be | been | being | isn | aren | remains',
    da: 'er | bliver | var | vil være | har været | vil blive | er blevet',
    sv: 'är | blir | var | kommer att vara | har varit | vara | bli | blev',
  },
  modal: {
    nb: 'kan | skal | vil | må | bør | kunne | ville',
    nn: 'kan | skal | vil | må | bør | kunne',
    en: 'can | could | will | would | may | might | shall | should | must | cannot',
    da: 'kan | skal | vil | må | bør | kunne',
    sv: 'kan | ska | skall | vill | måste | bör | kunna',
  },
});

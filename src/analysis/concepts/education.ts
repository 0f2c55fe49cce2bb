import { defineConcepts } from '#src/analysis/concepts/concept';

/** Formal education and what stands for it. */
export const education = defineConcepts({
  /** A degree, a professional registration, or what can only be had with one. */
  degree: {
    nb: 'bachelor* | mastergrad* | master i | mastertittel* | (treårig|3-årig|tre-årig|fireårig) (\\p{L}+ )?\\p{L}*(utdanning|utdannelse)* | høyskole* | høgskole* | universitet* | høyskole- (og|eller) universitetsutdanning* | profesjonsutdanning* | autorisasjon* | autorisert | (helsefaglig|sosialfaglig|barnevernsfaglig|pedagogisk|helse- (og|eller|og/eller) sosialfaglig) (utdanning|utdannelse|bakgrunn)* | *pleierutdanning* | sosionomutdanning* | høyere utdanning | høyere utdannelse | grad i | studiepoeng | embetseksamen',
    nn: '(treårig|3-årig) (\\p{L}+ )?\\p{L}*utdanning* | høgskule* | (helsefagleg|sosialfagleg|helse- (og|eller|og/eller) sosialfagleg) (utdanning|bakgrunn)* | høgare utdanning | grad i | *pleiarutdanning* | høgskule- (og|eller) universitetsutdanning*',
    en: "bachelor* | master's | masters | master degree | degree~ | university | college (degree|education|diploma|graduate) | graduation from (\\p{L}+ ){0,2}\\p{L}+-year (college|university) | graduate (degree|level|studies|qualification) | licensed (clinician|counsel(l)?or|social worker|practitioner|professional|nurse|psychologist) | licensure | licence to practise | registered (nurse|social worker|practitioner|professional) | registration (with|as) | professional registration | AHPRA | NMC | HCPC | LCSW | LMSW | CADC* | undergraduate | postgraduate | tertiary (qualification|education|studies|degree)~ | post-secondary | associate('s)? degree | associate's | BSW | MSW | social work qualification | nursing qualification | professional qualification~ (in|as) | (NMBI|AASW|CORU|SWE|professional) (register|registration|eligibility|membership) | clinical licen(s|c)e",
    da: 'professionsbachelor* | kandidatgrad* | kandidateksamen | kandidatuddannelse* | cand. | mellemlang (videregående )?uddannelse | mellemlang videregående | videregående uddannelse | pædagoguddannelse* | sygeplejerskeuddannelse* | autorisation* | akademisk | social- og sundhedsassistent~ | (sundhedsfaglig|socialfaglig|pædagogisk|social- (og|eller) sundhedsfaglig) (uddannelse|baggrund) | (afsluttet|fuldført) uddannelse | kandidat | højere uddannelse | diplomuddannelse* | (sundheds|social|pædagog|terapeut|psykolog|socialrådgiver|ergoterapeut)-?uddannelse* | autoriseret | professionsuddannelse* | ECTS* | masteruddannelse* | akademiker* | lang videregående | kort videregående | relevant uddannelse',
    sv: 'högskole* | kandidatexamen | magister* | legitimation | legitimerad | legitimerade | akademisk examen | *examen | !gymnasieexamen | !*eksamen | eftergymnasial* | socionomutbildning* | (behandlingsassistent|drogterapeut|behandlings|terapeut)(utbildning)~ | YH-utbildning | kandidatnivå | master* | yrkeshögskole* | yrkeshögskola | akademisk utbildning | akademiska (meriter|poäng) | (sjuksköterske|arbetsterapeut|psykolog|socialpedagog|beteendevetar|beteendevetenskaplig|läkar|pedagog)-?(utbildning|examen)* | högre utbildning | yrkeslegitimation | relevant högskole* | treårig (utbildning|högskoleutbildning) | studerat | läst (socialt arbete|psykologi|beteendevetenskap)',
  },
  /** Professions one is let into by a degree; persons of them are no demand by themselves. */
  licensed: {
    nb: 'sykepleier | sosionom | vernepleier | barnevernspedagog | psykolog | ergoterapeut | fysioterapeut',
    nn: 'sjukepleiar | vernepleiar',
    en: '(qualified|registered) (mental health )?nurse | nurse | (qualified )?social worker | psychologist | occupational therapist',
    da: 'sygeplejerske | socialrådgiver | pædagog | ergoterapeut | jordemoder | læge',
    sv: 'sjuksköterska | arbetsterapeut | kurator | socialsekreterare | socionom | läkare | behandlingspedagog',
  },
  /** School or a trade certificate. */
  school: {
    nb: 'videregående | videregående skole | videregående opplæring | videregående utdanning | fagbrev | fagskole* | helsefagarbeider* | studiekompetanse | generell studiekompetanse | grunnskole | fagutdanning | yrkesutdanning | yrkesfag* | studiespesialisering* | fagarbeider~ | *fagarbeider | helsefag | ungdomsskole* | barne- og ungdomsarbeider*',
    nn: 'vidaregåande | vidaregåande skule | vidaregåande opplæring | vidaregåande utdanning | fagbrev | fagskule* | helsefagarbeidar* | studiekompetanse | grunnskule | fagutdanning | fagarbeidar~ | *fagarbeidar | ungdomsskule* | grunnskulen | barne- og ungdomsarbeidar*',
    en: 'high school | HS diploma | GED | general education | secondary (school|education) | upper secondary | GCSE~ | A-level~ | A level~ | NVQ~ | (?<!award )level (2|3|4|two|three|four) | diploma | leaving cert | leaving certificate | year 12 | QQI* | FETAC | vocational qualification~ | grade 12 | HND | BTEC | maths and english | SVQ~ | trade certificate | general study competence | study competence | functional skills',
    da: 'grunduddannelse | SOSU* | social- og sundhedsuddannelse* | social- og sundheds(hjælper|medhjælper)~ | folkeskole* | gymnasial* | ungdomsuddannelse | erhvervsuddannelse | faguddannelse | 9. klasse | HF | studentereksamen | HF-eksamen | erhvervsfaglig* | SSH | SSA | social- og sundhedsassistent(uddannelse)* | 10. klasse | EUD* | svendebrev',
    sv: 'gymnasie* | gymnasial* | vårdutbildning* | gymnasium | gymnasieexamen | gymnasieutbildning | undersköterske* | undersköterska | grundskola* | grundskole* | folkhögskola | yrkesutbildning | stödassistentutbildning* | skötarutbildning* | vård- och omsorgs(program|utbildning)* | komvux | yrkesbevis | yrkesprogram* | barn- och fritids(program|utbildning)* | folkhögskol*',
  },
  /** Training that peer workers take. */
  peerCourse: {
    nb: 'Erfaringsskolen | MB-skolen | MB-programmet | MB-program* | KBT* | KBT fagskole | erfaringskonsulentutdanning* | (kurs|utdanning|opplæring|skolering|studium) (for|som|i|til) (erfaringskonsulent|likeperson|erfaringsmedarbeider)* | erfaringskonsulentkurs* | peer-?utdanning* | likepersonskurs* | likepersonsutdanning*',
    nn: 'Erfaringsskulen | MB-programmet | (kurs|utdanning|opplæring|skulering) (for|som|i|til) (erfaringskonsulent|likeperson)* | erfaringskonsulentutdanning* | MB-skulen',
    en: '(certified |accredited |certificate iv in )?(mental health )?peer (support |work |worker |recovery |specialist )?(specialist )?(training|certification|certificate|qualification|course|credential)~ | peer certification | certified peer (support )?(specialist|worker|counsel(l)?or|recovery) * | cert(ificate)? IV* | certification as a peer* | recovery coach (certificate|certification|training) | CPS | CPSS | CRPA* | CPRS | NYCPS | peer worker apprenticeship | intentional peer support | peer-support course~ | WRAP',
    da: 'peer-?uddannelse* | peer-?kursus | peeruddannelse* | (uddannelse|kursus|forløb) (som|til|for) peer* | peerstøtte-?uddannelse* | recovery-?mentoruddannelse* | peer-?grunduddannelse* | peer-?certifi* | peerkursus* | uddannet peer | recovery-?guideuddannelse* | mentoruddannelse* | erfaringskonsulentuddannelse*',
    sv: 'peer support-?utbildning* | peer-?utbildning* | peersupportutbildning* | (utbildning|kurs) (till|som|för|i) peer* | NSPH* | peer support-?kurs* | peer-?kurs* | kamratstödjarutbildning* | mentorsutbildning* | erfarenhetsutbildning* | brukarspecialistutbildning* | certifierad peer | utbildad peer*',
  },
  /** Education named without its height. */
  education: {
    nb: 'utdanning* | utdannelse* | (helsefag|sosialfag|grunn)utdanning* | kompetansekrav |  formell kompetanse | formelle kvalifikasjoner | fagbakgrunn | vitnemål | eksamen | skolegang | papirer | karakterer | høyere utdanning | studier | formalkompetanse | formalkrav | studium | studie* | faglig bakgrunn',
    nn: 'utdanning* | utdanningskrav | formell kompetanse | formelle kvalifikasjonar | fagbakgrunn | vitnemål | eksamen | skulegang | papir | karakterar | studium | studie* | formalkompetanse | fagleg bakgrunn | høgare utdanning | vitnemåla | studiar',
    en: 'education* | qualification~ | formal qualification~ | academic | educational | certificate~ | certification~ | credential~ | schooling | coursework | diploma~ | exam~ | degrees? | GCSEs',
    da: 'uddannelse* | \\p{L}{4,}uddannelse | uddannelseskrav* | eksamen* | skolegang | kvalifikationer | papirer | faglig baggrund | uddannelsesbaggrund | uddannet | eksaminer | diplomer | beviser | faglige kvalifikationer | formel uddannelse | formelle kvalifikationer | formelle krav | kursusbeviser | fagbaggrund | fag på papiret',
    sv: 'utbildning* | utbildningskrav* | examen | betyg | skolgång | formell kompetens | formella (krav|meriter) | yrkesbakgrund | meriter | akademiska meriter | formell utbildning | formell behörighet | behörighet* | högskolepapper | papper | diplom | intyg | kursintyg | skolbetyg | *utbildning | !peer-?utbildning | !fortbildning',
  },
});

import { defineConcepts } from '#src/analysis/concepts/concept';

/** Formal education and what stands for it. */
export const education = defineConcepts({
  /** A degree, a professional registration, or what can only be had with one. */
  degree: {
    nb: 'bachelor* | bachelorgrad* | mastergrad* | master i | master* | (treårig|3-årig|tre-årig) * | høyskole* | høgskole* | høyskoleutdanning* | høgskoleutdanning* | universitet* | universitetsutdanning* | profesjonsutdanning* | autorisasjon* | autorisert | helsefaglig utdanning | sosialfaglig utdanning | helse- (og|eller|og/eller) sosialfaglig utdanning* | sykepleier~ | sosionom~ | vernepleier~ | barnevernspedagog~ | psykolog~ | ergoterapeut~ | høyere utdanning | grad i | studiepoeng | cand*',
    nn: 'bachelor* | bachelorgrad* | mastergrad* | master* | (treårig|3-årig) * | høgskule* | høgskuleutdanning* | universitet* | autorisasjon* | autorisert | helse- (og|eller|og/eller) sosialfagleg utdanning* | sjukepleiar~ | sosionom~ | vernepleiar~ | barnevernspedagog~ | høgare utdanning | grad i | studiepoeng',
    en: "bachelor* | master's | masters | degree~ | university | college (degree|education|diploma) | graduate | licensed | licensure | licence to practise | registered (nurse|social worker|practitioner|professional) | registration (with|as) | professional registration | NMC | HCPC | LCSW | LMSW | CADC* | undergraduate | postgraduate | tertiary qualification~ | post-secondary | associate's degree | associate's | BSW | MSW | social work qualification | nursing qualification | clinical licen(s|c)e",
    da: 'bachelor* | professionsbachelor* | kandidat* | videregående uddannelse | mellemlang* | mellemlang videregående | sygeplejerske~ | socialrådgiver~ | pædagog~ | pædagoguddannelse* | autorisation* | akademisk | universitet* | social- og sundhedsassistent~ | sundhedsfaglig uddannelse | socialfaglig uddannelse | (afsluttet|fuldført) uddannelse',
    sv: 'högskole* | högskoleexamen | universitet* | kandidatexamen | magister* | legitimation | legitimerad | socionom~ | sjuksköterska | sjuksköterskor | högskoleutbildning* | akademisk examen | examen | eftergymnasial* | behandlingsassistentutbildning | YH-utbildning',
  },
  /** School or a trade certificate. */
  school: {
    nb: 'videregående | videregående skole | videregående opplæring | videregående utdanning | fagbrev | fagskole | helsefagarbeider~ | studiekompetanse | generell studiekompetanse | grunnskole | fagutdanning | yrkesutdanning | helsefag | barne- og ungdomsarbeiderfag*',
    nn: 'vidaregåande | vidaregåande skule | vidaregåande opplæring | vidaregåande utdanning | fagbrev | fagskule | helsefagarbeidar~ | studiekompetanse | grunnskule | fagutdanning | yrkesutdanning | ungdomsskule',
    en: 'high school | HS diploma | GED | secondary (school|education) | upper secondary | GCSE~ | A-level~ | A level~ | NVQ~ | level (2|3|4|two|three|four) | diploma | leaving cert | leaving certificate | year 12 | QQI* | FETAC | vocational qualification~ | grade 12 | HND | BTEC | maths and english | functional skills',
    da: 'grunduddannelse | SOSU* | folkeskole* | gymnasial* | ungdomsuddannelse | erhvervsuddannelse | faguddannelse | 9. klasse | HF',
    sv: 'gymnasie* | gymnasial* | gymnasium | gymnasieexamen | gymnasieutbildning | undersköterske* | undersköterska | grundskola* | grundskole* | folkhögskola | yrkesutbildning',
  },
  /** Training that peer workers take. */
  peerCourse: {
    nb: 'Erfaringsskolen | MB-programmet | MB-program* | KBT* | KBT fagskole | erfaringskonsulentutdanning* | (kurs|utdanning|opplæring|skolering|studium) (for|som|i|til) (erfaringskonsulent|likeperson|erfaringsmedarbeider)* | erfaringskonsulentkurs* | peer-?utdanning* | likepersonskurs* | likepersonsutdanning*',
    nn: 'Erfaringsskulen | MB-programmet | (kurs|utdanning|opplæring|skulering) (for|som|i|til) (erfaringskonsulent|likeperson)* | erfaringskonsulentutdanning*',
    en: '(certified |accredited |certificate iv in )?(mental health )?peer (support|work|recovery|specialist) (specialist )?(training|certification|certificate|qualification|course|credential)~ | peer certification | certified peer (support )?(specialist|worker|counsel(l)?or|recovery) * | cert(ificate)? IV* | certification as a peer* | recovery coach (certificate|certification|training) | CPS | CPSS | CRPA* | CPRS | NYCPS | peer worker apprenticeship | intentional peer support | peer-support course~ | WRAP',
    da: 'peer-?uddannelse* | peer-?kursus | peeruddannelse* | (uddannelse|kursus|forløb) (som|til|for) peer* | peerstøtte-?uddannelse* | recovery-?mentoruddannelse*',
    sv: 'peer support-?utbildning* | peer-?utbildning* | peersupportutbildning* | (utbildning|kurs) (till|som|för|i) peer* | NSPH*',
  },
  /** Education named without its height. */
  education: {
    nb: 'utdanning* | utdannelse* | utdanningskrav | formell kompetanse | formelle kvalifikasjoner | fagbakgrunn | vitnemål | eksamen | skolegang | papirer | karakterer | høyere utdanning | studier | formalkompetanse | faglig bakgrunn',
    nn: 'utdanning* | utdanningskrav | formell kompetanse | formelle kvalifikasjonar | fagbakgrunn | vitnemål | eksamen | skulegang | papir | karakterar | studium | studie* | formalkompetanse',
    en: 'education* | qualification~ | formal qualification~ | academic | certificate~ | certification~ | credential~ | schooling | diploma~ | exam~ | degrees? | GCSEs',
    da: 'uddannelse* | uddannelseskrav* | eksamen* | skolegang | kvalifikationer | papirer | faglig baggrund | uddannelsesbaggrund',
    sv: 'utbildning* | utbildningskrav* | examen | betyg | skolgång | formell kompetens | formella (krav|meriter) | yrkesbakgrund',
  },
});

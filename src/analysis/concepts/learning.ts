import { defineConcepts } from '#src/analysis/concepts/concept';

/** Supervision, training, and what is close to them. */
export const learning = defineConcepts({
  /** Supervision and guidance as a thing. */
  supervisionNoun: {
    nb: 'veiledning | veiledningen | *veiledning | *veiledningen | veiledningsgruppe* | veiledningstid* | veiledningssamtale* | veiledningstime* | veiledningsmøte* | veiledningsordning* | !karriereveiledning* | !yrkesveiledning* | !veiledningssenter* | !foreldreveiledning* | !gjeldsveiledning* | !reiseveiledning* | !kostholdsveiledning* | !veiledningsplikt* | refleksjonsgruppe* | kollegaveiledning | (en|egen|ekstern|fast|erfaren|personlig|din) (ekstern |egen |fast |erfaren |personlig )?veileder | veilederen din | (faste )?refleksjonsmøte*',
    nn: 'rettleiing | rettleiinga | *rettleiing | *rettleiinga | rettleiingsgruppe* | rettleiingstid* | rettleiingssamtale* | !karriererettleiing* | (ein|eigen|ekstern|fast|erfaren|personleg|din) (ekstern |eigen |fast |erfaren |personleg )?rettleiar | rettleiaren din | refleksjonsgruppe*',
    en: 'supervision | unsupervised | group supervision | clinical supervision | co-reflection | reflective practice | reflective supervision | guidance | reflective group | peer supervision | supervision group | practice supervision | reflective space | reflection group',
    da: 'supervision | supervisionen | gruppesupervision | vejledning | vejledningen | *vejledning | !karrierevejledning* | !studievejledning* | (en|egen|ekstern|fast|din) (ekstern |fast |erfaren )?supervisor | supervisionsgruppe*',
    sv: 'handledning | handledningen | *handledning | grupphandledning | vägledning | (en|egen|extern|fast|din) (extern |fast |erfaren )?handledare | reflektionsgrupp* | handledningsgrupp* | !studievägledning* | !yrkesvägledning*',
  },
  /** To supervise, to guide: verbs. */
  superviseVerb: {
    nb: 'veilede | veileder | veiledes | veiledet | veilede og | veilederen for',
    nn: 'rettleie | rettleia | rettleier | rettleiast | rettleidd',
    en: 'supervise | supervises | supervising | supervised | mentor | mentors | mentoring | guide | guides | guiding | coach | coaching',
    da: 'vejlede | vejleder | supervisere | superviserer',
    sv: 'handleda | handleder | vägleda | vägleder',
  },
  /** Help in the job that is less than supervision. */
  support: {
    nb: 'debrief* | debrifing* | mentor | mentorordning* | fadder | fadderordning* | faddere | kollegastøtte* | følgevakt* | sparring* | sparringspartner* | (god|tett|jevnlig|nær|løpende|faglig) (oppfølging|støtte|oppfølgning) | oppfølging og støtte | noen å (snakke|prate) med | ettersamtale* | avlastningssamtale* | oppfølgingssamtale*',
    nn: 'debrief* | mentor | mentorordning* | fadder | fadderordning* | kollegastøtte* | sparring* | (god|tett|jamleg|nær|fagleg) (oppfølging|støtte) | nokon å snakke med | ettersamtale*',
    en: 'debrief | debriefs | debriefing | debriefing sessions | mentor | a mentor | buddy | buddy system | buddy shifts | shadowing | (ongoing|regular|peer|close|personal|emotional|plenty of|lots of|good|wraparound|wellbeing|on-the-job|day-to-day) support | supportive supervision | mentorship | mentoring | check-ins | check ins',
    da: 'debriefing | mentor | mentorordning* | sparring* | sparringspartner* | (god|tæt|kollegial|faglig) (støtte|opfølgning|sparring) | føl* ordning | makker*',
    sv: 'avlastningssamtal* | mentor | mentorskap* | fadder* | bollplank | (gott|nära|kollegialt) stöd | debriefing* | reflektionssamtal*',
  },
  /** Who supervises: from whom it is received. */
  supervisor: {
    nb: 'ekstern* | psykolog* | psykologspesialist* | psykiater | fagperson | fagutvikler* | erfaren | erfarne | terapeut* | familieterapeut* | veileder utenfra | utenfra | spesialist* | fengselsprest* | prest* | utdannet | godkjent | leder | teamleder | lederen | fagleder | sosionom | nabokommunen | kompetansesenter*',
    nn: 'ekstern* | psykolog* | psykologspesialist* | psykiater | fagperson | erfaren | erfarne | terapeut* | utanfrå | spesialist* | prest* | leiar | teamleiar | leiaren | fagleiar | nabokommunen',
    en: 'external | outside | senior | lead | psychologist | clinician | manager | supervisor | experienced | qualified | independent | consultant | leader | coordinator | director | nurse | specialist',
    da: 'ekstern* | psykolog* | erfaren | erfarne | supervisor | leder | lederen | koordinator | psykiater | udefra',
    sv: 'extern* | psykolog* | erfaren | handledare | chef | enhetschef | samordnare | kurator | utomstående | psykoterapeut',
  },
  /** How it is organised, other than by frequency. */
  organised: {
    nb: 'i gruppe | i grupper | veiledningsgruppe* | gruppe* | gruppeveiledning* | individuell* | individuelt | på tomannshånd | én-til-én | en-til-en | ekstern* | smågrupper | fast avtale | sammen med (\\p{L}+ )?(andre|øvrige) | satt av tid | avsatt tid | fastsatt | timeplan* | i arbeidstiden | i arbeidsplanen | fagveiledning* | kollegaveiledning*',
    nn: 'i gruppe | i grupper | rettleiingsgruppe* | gruppe* | individuell* | på tomannshand | ein-til-ein | ekstern* | åleine og i gruppe | saman med (dei )?andre | sett av tid | fast avtale | grupperettleiing*',
    en: 'in a group | in groups | supervision group | group | individual | individually | one-to-one | 1:1 | one to one | external | outside | clinical supervision | reflective | discipline-specific | built into | rostered | together with other | with other peer* | cultural supervision | hour | hours',
    da: 'i gruppe | gruppe* | supervisionsgruppe* | individuel* | ekstern* | enkeltvis | én-til-én',
    sv: 'i grupp | grupp* | handledningsgrupp* | enskild | individuell* | extern* | enskilt | tillsammans med',
  },
  /** Learning offered or held. */
  trainingNoun: {
    nb: 'opplæring | opplæringen | *opplæring | opplærings* | innføring | innføringen | innførings* | følgevakt* | sideopplæring | fadder | faddere | introduksjon | introduksjons* | intro(program|uke|dag|kurs|samling)* | studium | *studiet | *studium | fagskoleutdanning* | kurs | kurset | kursing | *kurs | kursdag* | fagdag* | kompetanseheving* | kompetanseutvikling* | skolering | etterutdanning | videreutdanning | sertifisering* | onboarding* | fadderordning* | nyansattprogram* | oppstartsplan* | innkjøring* | kursrekke* | faglig påfyll | kompetansebygging* | program for nye (medarbeidere|ansatte) | !opplæringslov* | !opplæringskontor* | !opplæringsmid* | !opplæringssenter* | !voksenopplæring* | !kursbevis* | !kurssted*',
    nn: 'opplæring | opplæringa | *opplæring | opplærings* | innføring | innføringa | innførings* | fadder | introduksjon | introduksjons* | kurs | kurset | kursing | *kurs | fagdag* | kompetanseheving* | kompetanseutvikling* | skulering | etterutdanning | vidareutdanning | onboarding* | fadderordning* | innkøyring* | fagleg påfyll | program for nye medarbeidarar | !opplæringslov* | !opplæringskontor* | !opplæringsmid* | !vaksenopplæring*',
    en: 'training | induction | onboarding | orientation | course | courses | workshops | learning and development | professional development | cpd | study leave | apprenticeship | certification | credentialing | shadowing | buddy | buddy shifts | e-learning | trainings | curriculum | coursework | academy | development programme | learning budget | plan of learning | learning plan | skills development | competence building | introduction programme~ | introduction plan | full introduction | learning on the job | core course~',
    da: 'sidemandsoplæring | oplæring | oplæringen | *oplæring | oplærings* | introduktion | introduktions* | introforløb* | grunduddannelse* | basisuddannelse* | kursus | kurser | kurset | *kursus | *kurser | kompetenceudvikling* | efteruddannelse* | peer-?uddannelse* | onboarding* | temadag* | uddannelse | som føl | følordning*',
    sv: 'introduktion | introduktionen | introduktions* | (grund|bas|intern|introduktions)utbildning* | inskolning* | kurs | kurser | kursen | utbildning | utbildningen | utbildningar | kompetensutveckling* | fortbildning* | vidareutbildning* | onboarding* | temadag* | peer support-?utbildning* | upplärning*',
  },
});

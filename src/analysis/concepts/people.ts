import { defineConcepts } from '#src/analysis/concepts/concept';

/** Who acts, who receives, who stands beside. */
export const people = defineConcepts({
  /** The reader, as employee. */
  you: {
    nb: 'du | deg | dere | deg som ansatt | den som ansettes | den ansatte | den som får stillingen | du som ansatt | nyansatt~ | medarbeideren',
    nn: 'du | deg | dykk | den tilsette | den som blir tilsett | den som vert tilsett | den som får stillinga | nytilsett~ | den nytilsette | medarbeidaren',
    en: 'you | yourself | the (successful candidate|postholder|post holder|post-holder|employee|incumbent|role holder|new hire|appointee) | new staff | new starter~',
    da: 'du | dig | jer | den ansatte | den nye medarbejder | nyansat~ | den der ansættes | den der får stillingen | den nyansatte | medarbejderen',
    sv: 'du | dig | den anställda | den anställde | nyanställd~ | den som anställs | den som får tjänsten | medarbetaren | den nyanställda',
  },
  your: {
    nb: 'din | ditt | dine',
    nn: 'din | ditt | dine | di',
    en: 'your',
    da: 'din | dit | dine | jeres',
    sv: 'din | ditt | dina | ert',
  },
  /** The employer speaking. */
  we: {
    nb: 'vi | oss | arbeidsgiver~ | kommunen | sykehuset | foretaket | virksomheten | tjenesten | avdelingen | enheten | teamet | organisasjonen | stiftelsen',
    nn: 'vi | oss | arbeidsgjevar~ | kommunen | sjukehuset | føretaket | verksemda | tenesta | avdelinga | eininga | teamet | organisasjonen | stiftinga | foreininga | senteret | klinikken | institusjonen',
    en: 'we | us | the (trust|employer|service|team|organisation|organization|agency|program|programme|department|charity|council|company)',
    da: 'vi | os | arbejdsgiver~ | kommunen | hospitalet | afdelingen | tilbuddet | teamet | organisationen | sygehuset | foreningen | fonden | centret | centeret | enheden | virksomheden | afsnittet | botilbuddet | bostedet | ledelsen',
    sv: 'vi | oss | arbetsgivar~ | kommunen | sjukhuset | regionen | verksamheten | avdelningen | enheten | teamet | organisationen | föreningen | kliniken | mottagningen | förvaltningen | företaget | stadsmissionen | boendet',
  },
  /** The role, in the singular or the plural, by its own names. */
  peer: {
    nb: 'erfaringskonsulent* | erfarings-konsulent* | erfaringsmedarbeider* | erfaringsspesialist* | erfaringsrådgiver* | erfaringsveileder* | erfaringsformidler* | erfaringsarbeider* | erfaringsansatt* | erfaringsekspert* | brukerspesialist* | brukeransatt* | brukerkonsulent* | brukererfaringskonsulent* | likeperson* | likemann* | likemenn* | (medarbeider~|kollega|kolleger|kollegaer|ansatt~|konsulent~) med (brukererfaring|egenerfaring|egen erfaring|levd erfaring|erfaringskompetanse) | EK | EK-er',
    nn: 'erfaringskonsulent* | erfaringsmedarbeidar* | erfaringsspesialist* | erfaringsrådgjevar* | erfaringsrettleiar* | brukarspesialist* | brukartilsett* | brukarkonsulent* | likeperson* | likemann* | (medarbeidar~|kollega|kollegaer|kollegaar|tilsett~) med (brukarerfaring|eigenerfaring|eiga erfaring|eigen erfaring|levd erfaring) | erfaringsarbeidar* | erfaringsformidlar* | erfaringstilsett* | brukarrettleiar*',
    en: 'peer worker~ | peer support worker~ | peer support specialist~ | peer specialist~ | peer mentor~ | peer practitioner~ | peer support practitioner~ | peer navigator~ | peer counsel(l)?or~ | peer advocate~ | peer coach~ | peer companion~ | peer educator~ | peer facilitator~ | peer consultant~ | peer recovery (coach|specialist|worker|support specialist)~ | recovery (coach|support peer|mentor|peer)~ | (certified|family|youth|young adult|parent|carer|senior|lead|mental health|community|forensic|veteran|wellbeing|intentional) peer (support )?(worker|specialist|partner|mentor|advocate|practitioner)~ | lived experience (worker|practitioner|specialist|consultant|advisor|adviser|lead|workforce|role|colleague|educator|facilitator)~ | consumer (consultant|worker|peer worker|advocate)~ | expert~ by experience | experts by experience | peers | peer workforce | peer (role|post|position|staff|team|colleague)~ | PSW | PSWs',
    da: 'peer-?medarbejder* | peer medarbejder~ | peerkonsulent* | peer-konsulent* | peer-?støtte* | recoverymentor* | recovery-mentor* | erfaringskonsulent* | erfaringsmedarbejder* | erfaringsekspert* | brugerspecialist* | brugerkonsulent* | medarbejder~ med (brugererfaring|egenerfaring|egne erfaringer|levede erfaringer) | peers | ligeperson* | (en|som|din|vores|søger|den|anden|første|ny|nye) peer | peeren | peer (til|med) | \\p{L}{2,}-?peers? | peer-?(underviser|mentor|rådgiver|koordinator|vejleder|guide|kollega|kolleger|netværk)* | recovery-?guide* | brugerlærer* | brugerunderviser* | brugeransat* | erfaringsunderviser* | erfaringsspecialist* | (medarbejder|kollega|kolleger|konsulent|mentor)~ med (egenerfaring|egne|egen|levet|levede|personlige) (\\p{L}+ )?(erfaring|brugererfaring)*',
    sv: 'peer-?support~ | peer support~ | peer supporter~ | peer-?medarbetar* | peerstödjare | peer-stödjare | peers | erfarenhetskonsult* | erfarenhetsexpert* | erfarenhetsmedarbetar* | egenerfaren~ | brukarkonsult* | brukarspecialist* | medarbetar~ med (egen erfarenhet|egenerfarenhet|brukarerfarenhet) | mentor~ med egen erfarenhet | kamratstödj* | kamratstödsarbetar* | peer-?(mentor|stödj|handledar|konsult|coach|kolleg)* | erfarenhets(anställd|specialist|utbildar|handledar|guide)* | brukar(expert|anställd|revisor|lärar)* | egenerfarenhets(expert|konsult)* | återhämtnings(coach|guide|mentor)* | recoveryguide* | (medarbetare|kollega|kollegor|konsult|stödjare) med (egen erfarenhet|egna erfarenheter|egenerfarenhet|levd erfarenhet|brukarerfarenhet)',
  },
  /** The role in the plural only, never those the service is for: "peers" alone may be clients. */
  peers: {
    nb: '(erfarings(konsulent|spesialist|ekspert)|brukerspesialist|brukerkonsulent|likeperson)(er|ene) | erfarings(medarbeid|arbeid|rådgiv|veiled|formidl)(ere|erne) | (erfarings|bruker|bruger)ansatte | recovery-?guides | EK-er | EK-ene | (medarbeidere|kollegaer|kolleger|ansatte|konsulenter|mentorer) med (brukererfaring|egenerfaring|egen erfaring|levd erfaring|erfaringskompetanse)',
    nn: '(erfarings(konsulent|spesialist)|brukarspesialist|brukarkonsulent|likeperson)(ar|ane) | erfarings(medarbeid|rådgjev|rettlei)(arar|arane) | (medarbeidarar|kollegaer|kollegaar|tilsette) med (brukarerfaring|eigenerfaring|eiga erfaring|levd erfaring) | erfarings(arbeid|formidl)(arar|arane) | brukartilsette',
    en: '(peer|lived[ -]experience|consumer) ((support|recovery|peer) )?(workers|specialists|practitioners|mentors|coaches|advocates|colleagues|tutors|supporters|educators|navigators|consultants|counsel(l)?ors|partners|facilitators|advis(o|e)rs|staff) | recovery (coaches|mentors) | experts by experience | PSWs',
    da: 'peer-?medarbejdere(ne)? | peer-?kolleg(er|aer|or)(ne)? | peer-?konsulenter(ne)? | recovery-?mentorer(ne)? | medarbejdere med (brugererfaring|egenerfaring|egne erfaringer|levede erfaringer) | (andre|øvrige|vores|kommunens|regionens|byens|landets|husets|centrets|nye|to|tre|fire|fem|seks|syv|otte|ti|af|erfarne) peers | \\p{L}{2,}-?peers | peer-?(undervisere|mentorer|rådgivere|vejledere|støtter|guider|guides)(ne)? | recovery-?guider(ne)? | brugerlærere(ne)? | brugeransatte | erfarings(medarbejdere|eksperter|konsulenter)(ne)? | brugerspecialister(ne)?',
    sv: 'peer-?(supportrar|supportrarna|supporters) | peer (supportrar|supportrarna|supporters) | peer-?medarbetare | erfarenhetskonsulter(na)? | medarbetare med (egen erfarenhet|egenerfarenhet|brukarerfarenhet) | (andra|övriga|våra|kommunens|regionens|länets|nya|två|tre|fyra|fem|sex|av) peers | peer-?(mentorer|stödjare|konsulter|handledare)(na)? | peer mentorer(na)? | kamratstödjare(na)? | kamratstödjarna | peer-?medarbetarna | erfarenhets(anställda|experter|experterna|medarbetare|medarbetarna) | brukarspecialister(na)? | (medarbetare|kollegor|konsulter) med (egna erfarenheter|levd erfarenhet) | brukaranställda | brukarkonsulter(na)?',
  },
  /** The role in the definite plural: those who are there. */
  thePeers: {
    nb: '(erfarings(konsulent|spesialist|ekspert)|brukerspesialist|likeperson)ene | erfarings(medarbeid|arbeid|rådgiv)erne',
    nn: '(erfaringskonsulent|brukarspesialist|likeperson)ane | erfaringsmedarbeidarane | (brukarkonsulent)ane',
    da: 'peer-?medarbejderne | peer-?konsulenterne | recovery-?mentorerne | recovery-?guiderne | peer-?(underviserne|mentorerne) | brugerlærerne',
    sv: 'peer-? ?supportrarna | erfarenhetskonsulterna | kamratstödjarna | peer-?medarbetarna | erfarenhetsexperterna | brukarspecialisterna | peer-? ?mentorerna',
  },
  /** People the service is for. */
  user: {
    nb: 'bruker~ | brukere~ | pasient~ | pårørende | beboer~ | innbygger~ | tjenestemottaker~ | deltaker~ | deltager~ | klient~ | innsatt~ | ungdom~ | ungdommen* | ungdommer | barn | familier | mennesker | personer | folk | andre | gjester | besøkende | medlemmer | studenter | elever | dem | dem som | hjelpetrengende | medpasienter | ektefelle~',
    nn: 'brukar~ | pasient~ | pårørande | bebuar~ | innbyggjar~ | tenestemottakar~ | deltakar~ | klient~ | innsett~ | ungdom~ | ungdommar | born | familiar | menneske | personar | folk | andre | gjester | medlemer | studentar | elevar | foreldre~ | besøkjande | medpasient~ | heimlause | bustadlause | dei som',
    en: 'client~ | patient~ | service user~ | user~ | consumer~ | customer~ | resident~ | guest~ | participant~ | member~ | people | person | individual~ | families | family | carer~ | caregiver~ | young people | youth | tenant~ | others | those | them | veteran~ | student~ | tāngata whaiora | whānau | prisoner~ | inmate~ | whaiora',
    da: 'bruger~ | borger~ | patient~ | pårørende | beboer~ | deltager~ | deltagere | klient~ | mennesker | unge | familier | andre | indsatte | dem | studerende | elever | medlemmer | gæst~ | gæster | besøgende | børn | indlagte | kvinder | mænd | forældre~ | hjemløse | ansøger~',
    sv: 'brukare~ | patient~ | anhörig~ | närstående | boende | deltagare~ | klient~ | invånare~ | människor | personer | unga | ungdom~ | familjer | andra | intagna | dem | elever | studenter | medlemmar | deltagar~ | invånar~ | gäst~ | gäster | besökar~ | besökande | barn~ | kvinnor | män | föräldrar~ | hemlösa | medlemmarna | den enskilde | den enskilda | hyresgäst~ | inskriv~ | medpatient~ | vuxna',
  },
  /** Those one works beside. */
  colleague: {
    nb: 'kollega* | kolleger | ansatte | ansatt | personale* | personell* | medarbeidere | fagfolk* | fagpersoner | fagansatte | team* | leder~ | ledere~ | ledelse~ | behandler~ | behandlere | helsepersonell | frivillige | lærlinger | praksisstudenter',
    nn: 'kollega* | tilsette | personale* | personell* | medarbeidarar | fagfolk* | fagpersonar | fagtilsette | team* | leiar~ | leiarar | leiing~ | behandlar~ | helsepersonell | frivillige | medarbeidarane | lærlingar | praksisstudentar',
    en: 'colleague~ | staff | team | teams | team member~ | professional~ | clinician~ | practitioner~ | co-worker~ | manager~ | leader~ | leadership | volunteer~ | workforce | trainee~',
    da: 'kolleg* | kollega* | ansatte | personale* | medarbejdere | medarbejderne | fagfolk | fagprofessionelle | ledere | lederne | frivillige | team* | sundhedsprofessionelle | sundhedspersonale* | medarbejderstab* | praktikanter',
    sv: 'kolleg* | medarbetare | medarbetarna | personal~ | personalgrupp* | chef~ | ledning~ | professionella | behandlare | volontärer | team* | medarbetar~ | anställda | arbetskamrat* | arbetslag* | vårdpersonal* | yrkesgrupp* | ledare',
  },
  /** Posts of other professions, as titles name them. */
  profession: {
    nb: '*sykepleier~ | vernepleier~ | sosionom~ | psykolog~ | psykologspesialist~ | *terapeut~ | lege | overlege | fastlege | miljøterapeut~ | miljøarbeider~ | helsefagarbeider~ | aktivitør~ | arbeidsleder~ | barnevernspedagog~ | ergoterapeut~ | fysioterapeut~ | rådgiver~ | prosjektleder~ | leder | *leder | koordinator~ | *koordinator | saksbehandler~ | behandler~ | jobbspesialist~ | konsulent | terapeut~ | lærer~ | forsker~ | ruskonsulent~ | kurator~ | pedagog~ | kokk | sjåfør',
    nn: '*sjukepleiar~ | vernepleiar~ | sosionom~ | psykolog~ | psykologspesialist~ | *terapeut~ | lege | overlege | miljøterapeut~ | miljøarbeidar~ | helsefagarbeidar~ | aktivitør~ | barnevernspedagog~ | rådgjevar~ | prosjektleiar~ | leiar | *leiar | koordinator~ | *koordinator | sakshandsamar~ | behandlar~ | lærar~ | forskar~ | arbeidsleiar~',
    en: '(registered |community |mental health |psychiatric |staff |practice )?nurse~ | social worker~ | psychologist~ | psychiatrist~ | counsel(l)?or~ | therapist~ | occupational therapist~ | doctor~ | physician~ | case manager~ | care coordinator~ | coordinator~ | manager~ | supervisor~ | director~ | officer~ | housing worker~ | housing officer~ | support worker~ | support time and recovery worker~ | employment specialist~ | clinician~ | researcher~ | teacher~ | administrator~ | health care assistant~ | healthcare assistant~ | key worker~ | keyworker~ | engineer~ | advisor~ | team lead~ | team leader~ | midwife | midwives | paramedic~ | dietitian~ | pharmacist~ | physiotherapist~',
    da: 'sygeplejerske~ | socialrådgiver~ | pædagog~ | psykolog~ | læge | overlæge | ergoterapeut~ | fysioterapeut~ | assistent | social- og sundhedsassistent~ | konsulent | leder | *leder | koordinator~ | *koordinator | misbrugsbehandler~ | behandler~ | kontaktperson~ | støttekontaktperson~ | mentor | sosu-assistent~ | sosu-hjælper~ | SSA | misbrugskonsulent~ | støtte-?kontaktperson~ | bostøtte~ | hjemmevejleder~ | jobkonsulent~ | psykiater | diætist~ | vejleder~ | kok | pedel | plejer',
    sv: 'sjuksköterska~ | sjuksköterskor~ | undersköterskor~ | undersköterska | socionom~ | socialsekreterare | psykolog~ | läkare | kurator~ | arbetsterapeut~ | boendestödjare | behandlingsassistent~ | behandlare | samordnare | chef | *chef | *ledare | pedagog~ | konsult | skötare | *sekreterare | skuldrådgivare | dietist~ | överläkare | stödassistent~ | stödpedagog~ | vårdbiträde~ | mentalskötare | fältare | lärare | forskare | rådgivare | samordnar~ | jobbcoach~ | vårdare | kock',
  },
  leader: {
    nb: 'leder~ | lederen | nærmeste leder | avdelingsleder~ | enhetsleder~ | teamleder~ | seksjonsleder~ | fagleder~ | daglig leder | koordinator~ | teamkoordinator~ | ledelse~ | *leder | *lederen | *ledere | *lederne | !*veileder* | !gleder | !handleder* | lederskap* | sjef* | fagansvarlig | fagutvikler | inspektør~ | styreleder~ | avdelingssykepleier~ | bestyrer~ | forstander~',
    nn: 'leiar~ | leiaren | næraste leiar | avdelingsleiar~ | einingsleiar~ | teamleiar~ | seksjonsleiar~ | fagleiar~ | dagleg leiar | koordinator~ | leiing~ | *leiar | *leiaren | *leiarar | !*pleiar* | !*rettleiar* | !husleiar* | leiarskap* | *sjefen | fagansvarleg | fagutviklar | *sjef | bestyrar~ | forstandar~',
    en: 'manager~ | line manager~ | supervisor~ | team lead~ | team leader~ | lead | !lead (senior )?(peer|lived experience) \\p{L}+ | leader~ | coordinator~ | co-ordinator~ | director~ | head of service | management | leadership | supervising (clinician|manager) | (person|one) who manages | leadership team | head of (?!state|hair)\\p{L}+ | shift lead~ | chief executive~ | chief of \\p{L}+ | CEO | chairperson | practice manager~',
    da: 'leder~ | nærmeste leder | afdelingsleder~ | teamleder~ | ledelse~ | koordinator~ | *leder | *lederen | daglig leder | faglig koordinator | chef* | afdelingssygeplejerske* | forstander* | arrestforvarer* | centerleder~ | områdeleder~ | funktionsleder~ | driftsleder~ | souschef* | viceforstander* | formand* | forperson* | lederskab* | !overenskomst*',
    sv: 'chef~ | närmaste chef | enhetschef~ | avdelningschef~ | teamledare | ledning~ | samordnare~ | *chef | *chefen | ledarskap* | ledningsgrupp* | gruppledare | verksamhetschef~ | ordförande* | föreståndare* | sektionschef~ | gruppchef~ | områdeschef~ | projektledare~ | verksamhetsledare~ | ledare | ledaren | ledarna | arbetsledare | arbetsledaren | arbetsledning* | föreståndar* | vårdenhetschef~ | ordförand* | !handledar* | !studieledar*',
  },
});

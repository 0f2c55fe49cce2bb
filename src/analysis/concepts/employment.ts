import { defineConcepts } from '#src/analysis/concepts/concept';

/** Posts, forms of employment, and what is paid for them. */
export const employment = defineConcepts({
  /** Nouns for the post itself. */
  post: {
    nb: '*stilling | *stillingen | *stillinger | *stillingene | !innstilling* | !bestilling* | !*bestilling* | !utstilling* | !framstilling* | !fremstilling* | !problemstilling* | !stillingsbeskrivelse* | årsverk | *hjemmel | hjemmelen | hjemler | ansettelse | ansettelsen | ansettelsesforhold* | jobb | jobben | rolle | rollen | oppdrag | oppdraget | vikariat*',
    nn: '*stilling | *stillinga | *stillingar | *stillingane | årsverk | tilsetjing | tilsetjinga | tilsetting | jobb | jobben | rolla | oppdraget | vikariat* | tilsetjingsforhold* | arbeidet | heimel | heimelen | heimlar',
    en: 'position~ | post | posts | !post-* | role | roles | job | jobs | contract~ | employment | appointment~ | opening~ | vacancy | vacancies | basis | opportunity',
    da: 'stilling | stillingen | stillinger | stillingerne | ansættelse | ansættelsen | job | jobbet | årsværk | vikariat* | *stillingerne | *ansættelse | *ansættelsen | opgaven | hverv* | opslaget | projektansættelse* | timerne | barselsvikariat*',
    sv: 'tjänst | tjänsten | tjänster | tjänsterna | anställning | anställningen | befattning* | jobb | jobbet | uppdrag | uppdraget | vikariat* | *tjänst | *tjänsten | *tjänster | *tjänsterna | *anställning | *anställningen | roll | arbetet | *uppdraget | !provanställning* | !*vårdtjänst | !*socialtjänst | !*socialtjänsten | !hemtjänst* | !*frukttjänst | !rättstjänst* | !skriftställning*',
  },
  /** Without an end. */
  permanent: {
    nb: 'fast | faste | fast ansatt | fast ansettelse | fast tilsetting | varig | permanent | fastansettelse* | fastjobb | på ubestemt tid | ubestemt tid | uten tidsbegrensning',
    nn: 'fast | faste | fast tilsett | fast tilsetjing | varig | permanent | utan tidsavgrensing | på ubestemt tid | fasttilsetjing* | utan sluttdato | utan tidsgrense',
    en: 'permanent | permanently | ongoing | on-going | indefinite | regular (full|part)[ -]time | regular position | substantive | open-ended | indeterminate | without limit of time | continuing | permanency | no end date | lasting (post|one|position|job|role)',
    da: 'fast | faste | fastansættelse* | fastansat | varig | varigt ansat | permanent | tidsubegrænset* | uden tidsbegrænsning | fastansatte | fast tilknytning | varig ansættelse | varige | ikke tidsbegrænset | løbende (ansættelse|stilling) | uden (udløb|slutdato|tidsbegrænsning)',
    sv: 'tillsvidare* | tills vidare | fast anställning | fast tjänst | permanent | tillsvidareanställning* | utan tidsbegränsning | fasta | fastanställning* | fastanställd~ | tills vidare-anställning | tv-anställning | varaktig~ | permanenta | utan (slutdatum|tidsgräns|bortre gräns) | obegränsad tid',
  },
  /** With an end. */
  temporary: {
    nb: 'midlertidig~ | tidsbegrenset | tidsbegrensede | åremål* | vikariat* | vikarstilling* | prosjektstilling* | prosjektansettelse* | engasjementsstilling* | tidsavgrenset* | svangerskapsvikar* | permisjonsvikar* | sommervikar* | ferievikar* | sommerjobb* | sesong* | *vikariat',
    nn: 'mellombels | tidsavgrensa | åremål* | vikariat* | prosjektstilling* | engasjementstilling* | *vikariat | tidsavgrensing | sommarvikar* | sommarjobb*',
    en: 'temporary | temp | fixed[ -]term | time[ -]limited | fixed term | secondment | maternity cover | parental leave cover | leave cover | limited[ -]term | short-term contract | term-limited | contract (position|role|post) | max(imum)? term | specified[ -]purpose | ftc | maternity leave | grant-limited | seasonal | short[ -]term (assignment|contract|role|post)',
    da: 'midlertidig~ | tidsbegrænset | tidsbegrænsede | vikariat* | barselsvikariat* | projektansættelse* | projektstilling* | åremål* | *vikariat | tidsbegrænsning | tidsafgrænset~ | barselsvikar* | barselsorlov* | orlovsvikar* | vikaransættelse* | sæson* | projektperiode* | projektansat* | årsvikar* | løntilskud* | foreløbig ansættelse | sygevikar*',
    sv: 'visstid* | tidsbegränsad~ | tidsbegränsat | vikariat* | projektanställning* | projekttjänst* | allmän visstidsanställning | särskild visstidsanställning | *vikariat | föräldravikariat | tidsbestämd~ | säsong* | sommarvikari* | sommarjobb | semestervikari* | föräldraledighetsvikari* | föräldraledigvikari* | projektanställd~ | projektperiod* | AVA | SÄVA | SAVA | vikarie | vikarierar | särskild visstid | tidsbegränsning | viss tid | lönebidrag* | tillfällig~ | förordnande*',
  },
  /** Called when needed, or paid by the session. */
  onCall: {
    nb: 'tilkalling* | tilkallingsvikar~ | ringevikar~ | ringehjelp | ekstrahjelp | ekstravakt* | timebas* | oppdragsbasis | på timer | timelønnet | timelønnede | timebetalt* | vaktpool | vikarpool | bemanningspool',
    nn: 'tilkalling* | tilkallingsvikar~ | ringevikar~ | ekstrahjelp | timebasis | oppdragsbasis | på timar | timeløna | timebetalt*',
    en: 'on-call | on call | bank (staff|peer|support|worker|work|post|position|contract|role|shift|basis)* | on the bank | our bank | staff bank | peer bank | casual | zero[ -]hours? | per diem | as and when | as-and-when | prn | sessional | relief | pool of | hourly paid | ad hoc | session by session | per session | freelance | self-employed',
    da: 'tilkald* | timelønnet | timelønnede | timeansat* | afløser* | vikarkorps | timebasis | honorarlønnet | tilkaldevikar~ | løst ansat | løsansat | vikarbureau* | timeløn | timelønsansat | timevikar* | vagtbasis | pr. oplæg | pr. gang | vikarpulje* | freelance*',
    sv: 'timanställd~ | timanställning | timvikari* | behovsanställning* | timavlönad~ | intermittent* | extrapersonal | timanställning* | timlön | timbasis | vid behov-anställning | behovsanställd~ | inringning* | vikariepool* | poolanställ* | arvode* | arvoderas | per tillfälle | extrajobb | extratjänst* | timtid | frilans* | ringa in',
  },
  /** What pays for a post only for a while. */
  grant: {
    nb: 'tilskudd* | tilskuddsmidler | prosjektmidler* | midler fra | finansiering* | finansiert | bevilgning* | statlige midler | øremerkede midler | prosjektfinansier* | stiftelsen Dam',
    nn: 'tilskot* | tilskotsmidlar | prosjektmidlar* | midlar frå | finansiering* | finansiert | løyving* | statlege midlar | øyremerka midlar | stiftinga Dam | driftstilskot*',
    en: 'funding | funded | grant~ | grant-funded',
    da: 'tilskud* | midler fra | finansiering* | finansieret | bevilling* | puljemidler* | satspulje* | projektmidler* | fondsmidler | fonds* | fondsbevilling* | statslige midler | støttet af | Socialstyrelsen | puljefinansier* | eksterne midler | projektbevilling* | projektfinansier* | VELUX* | §18-midler | donation*',
    sv: 'statsbidrag* | bidrag* | projektmedel* | finansiering* | finansierad~ | medel från | finansieras | Allmänna arvsfonden | arvsfonds* | arvsfonden | statliga medel | externa medel | beviljad~ medel | projektpengar* | stimulansmedel | ESF* | socialfonden | anslag* | fondmedel | lönebidrag* | finansierar',
  },
  /** What may come after a temporary post. */
  prospect: {
    nb: 'mulighet* | muligheter | utsikt* | sikte på | kan bli | kan gå over | vil bli | håper | ønsker | planlagt | planlegges | planlegger | tar sikte på | forlenges | videreført | videreføres | intensjon* | ambisjon* | sjanse* | målet er | ment å',
    nn: 'moglegheit* | høve til | utsikt* | sikte på | kan bli | kan gå over | vil bli | håpar | ønskjer | planlagt | planlegg | tek sikte på | vidareført | vidareføre | intensjon* | målet er | sjanse* | forlengjast | forlenging* | målsetjing*',
    en: 'possibility | possible | prospect | opportunity | potential | potentially | view to | may become | could become | intend* | intention | hope* | likely to become | aim to | aims to | plan to | expected to become | chance | scope | may lead | may be made | be made | become | extended',
    da: 'mulighed* | udsigt* | henblik på | kan blive | håber | planlagt | forventes | sigte på | overgå til | intention* | chance | vil blive | ambition* | sats på | forlænges | forlængelse* | forhåbning* | planen er | ønske om | fastgøres | gøre (den|stillingen) (fast|permanent) | gøres permanent | gøres fast',
    sv: 'möjlighet* | utsikt* | chans* | sikte på | kan bli | kan övergå | avsikt* | hoppas | planeras | förhoppning* | övergå till | kan komma att | ska bli | förlängas | förlängning* | permanentas | permanent* | målet är | tanken är | planen är | syftar till | siktar på | önskan | med sikte',
  },
  fullTime: {
    nb: 'heltid | heltidsstilling* | (fulle?|hele?) (fast~ |ledig~ )?stilling | (fulle|hele) (faste |ledige )?stillinger | fulltid | fulltidsstilling* | full tid | på full tid | full jobb | hel jobb | heltidsjobb | helt årsverk | jobber? fullt | arbeider? fullt | full (arbeids)?uke | (jobben|stillingen) er (fast og )?hel',
    nn: 'heiltid | heile? (fast~ |ledig~ )?stilling | (fulle|heile) (faste |ledige )?stillingar | full tid | heiltidsstilling* | heilt årsverk | full jobb | heil jobb | heil fast stilling | full (arbeids)?veke | (jobben|stillinga) er (fast og )?heil',
    en: 'full[ -]?time | whole[ -]?time | !whole[ -]?time equiv*',
    da: 'fuldtid | fuld tid | fuldtidsstilling* | heltid | fuldtids* | fuld arbejdstid | 37 timer (om ugen|pr. uge|ugentligt|ugentlig)? | på fuld tid',
    sv: 'heltid | heltidstjänst* | heltidsanställning* | heltid* | hel tjänst | 100-procentig~ | full sysselsättningsgrad',
  },
  partTime: {
    nb: 'deltid | deltidsstilling* | del av stilling | mindre stilling',
    nn: 'deltid | deltidsstilling*',
    en: 'part[ -]?time',
    da: 'deltid | deltidsstilling* | fleksjob | deltids* | nedsat tid | fleksjob* | flexjob* | skånejob* | småjob* | timetal',
    sv: 'deltid | deltidstjänst* | deltidsanställning*',
  },
  halfTime: {
    nb: 'halve? (fast~ |ledig~ )?stilling | halvt årsverk | halvtid* | halv tid | halv jobb | halvt engasjement | halve? (arbeids)?uk[ea]n? | halvdelen av uk[ea]n? | halv (til|eller) (hel|full) | den (andre|ene) (er )?halv | (én|en|ei) (i|på) halv',
    nn: 'halvt årsverk | halv tid | halve? (arbeids)?vek[ea] | halv (fast )?stilling | halvdelen av veka | halv (til|eller) (heil|full) | den (andre|eine) (er )?halv | (éin|ein|ei) (i|på) halv',
    en: 'half[ -]time | half a post | half-time post | half of (that|this) | half (a|the) week | half (to|or|and) full[ -]time | half of full[ -]time',
    da: 'halv tid | halvtid* | halv stilling | halve uge | en halv stilling | halvdelen af ugen',
    sv: 'halv tjänst | halvtid* | halva veckan | en halv tjänst | halva tiden',
  },
});

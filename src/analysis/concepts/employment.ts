import { defineConcepts } from '#src/analysis/concepts/concept';

/** Posts, forms of employment, and what is paid for them. */
export const employment = defineConcepts({
  /** Nouns for the post itself. */
  post: {
    nb: '*stilling | *stillingen | *stillinger | *stillingene | !innstilling* | !bestilling* | !*bestilling* | !utstilling* | !framstilling* | !fremstilling* | !problemstilling* | !stillingsbeskrivelse* | årsverk | *hjemmel | hjemmelen | hjemler | ansettelse | ansettelsen | ansettelsesforhold* | jobb | jobben | rolle | rollen | oppdrag | oppdraget | vikariat*',
    nn: '*stilling | *stillinga | *stillingar | *stillingane | årsverk | tilsetjing | tilsetjinga | tilsetting | jobb | jobben | rolla | oppdraget | vikariat*',
    en: 'position~ | post | posts | !post-* | role | roles | job | jobs | contract~ | employment | appointment~ | opening~ | vacancy | vacancies | basis | opportunity',
    da: 'stilling | stillingen | stillinger | stillingerne | ansættelse | ansættelsen | job | jobbet | årsværk | vikariat*',
    sv: 'tjänst | tjänsten | tjänster | tjänsterna | anställning | anställningen | befattning* | jobb | jobbet | uppdrag | uppdraget | vikariat*',
  },
  /** Without an end. */
  permanent: {
    nb: 'fast | faste | fast ansatt | fast ansettelse | fast tilsetting | varig | permanent | fastansettelse* | fastjobb | på ubestemt tid | ubestemt tid | uten tidsbegrensning',
    nn: 'fast | faste | fast tilsett | fast tilsetjing | varig | permanent | utan tidsavgrensing | på ubestemt tid',
    en: 'permanent | permanently | ongoing | on-going | indefinite | regular (full|part)[ -]time | regular position | substantive | open-ended | continuing | permanency | no end date | lasting (post|one|position|job|role)',
    da: 'fast | faste | fastansættelse* | fastansat | varig | varigt ansat | permanent | tidsubegrænset* | uden tidsbegrænsning',
    sv: 'tillsvidare* | tills vidare | fast anställning | fast tjänst | permanent | tillsvidareanställning* | utan tidsbegränsning',
  },
  /** With an end. */
  temporary: {
    nb: 'midlertidig~ | tidsbegrenset | tidsbegrensede | åremål* | vikariat* | vikarstilling* | prosjektstilling* | prosjektansettelse* | engasjementsstilling* | tidsavgrenset* | svangerskapsvikar* | permisjonsvikar* | sommervikar* | ferievikar* | sommerjobb* | sesong* | *vikariat',
    nn: 'mellombels | tidsavgrensa | åremål* | vikariat* | prosjektstilling* | engasjementstilling* | *vikariat',
    en: 'temporary | temp | fixed[ -]term | time[ -]limited | fixed term | secondment | maternity cover | parental leave cover | leave cover | limited[ -]term | short-term contract | term-limited | contract (position|role|post) | max(imum)? term | specified[ -]purpose | ftc | maternity leave | grant-limited | seasonal | short[ -]term (assignment|contract|role|post)',
    da: 'midlertidig~ | tidsbegrænset | tidsbegrænsede | vikariat* | barselsvikariat* | projektansættelse* | projektstilling* | åremål* | *vikariat',
    sv: 'visstid* | tidsbegränsad~ | tidsbegränsat | vikariat* | projektanställning* | projekttjänst* | allmän visstidsanställning | särskild visstidsanställning | *vikariat | föräldravikariat',
  },
  /** Called when needed, or paid by the session. */
  onCall: {
    nb: 'tilkalling* | tilkallingsvikar~ | ringevikar~ | ringehjelp | ekstrahjelp | ekstravakt* | timebas* | oppdragsbasis | på timer | timelønnet | timelønnede | timebetalt* | vaktpool | vikarpool | bemanningspool',
    nn: 'tilkalling* | tilkallingsvikar~ | ringevikar~ | ekstrahjelp | timebasis | oppdragsbasis | på timar | timeløna | timebetalt*',
    en: 'on-call | on call | bank (staff|peer|support|worker|post|position|contract|role|shift|basis)* | on the bank | our bank | staff bank | peer bank | casual | zero[ -]hours? | per diem | as and when | as-and-when | prn | sessional | relief | pool of | hourly paid | ad hoc | session by session | per session | freelance | self-employed',
    da: 'tilkald* | timelønnet | timelønnede | timeansat* | afløser* | vikarkorps | timebasis | honorarlønnet | tilkaldevikar~',
    sv: 'timanställd~ | timanställning | timvikari* | behovsanställning* | timavlönad~ | intermittent* | extrapersonal',
  },
  /** What pays for a post only for a while. */
  grant: {
    nb: 'tilskudd* | tilskuddsmidler | prosjektmidler* | midler fra | finansiering* | finansiert | bevilgning* | statlige midler | øremerkede midler | prosjektfinansier* | stiftelsen Dam',
    nn: 'tilskot* | tilskotsmidlar | prosjektmidlar* | midlar frå | finansiering* | finansiert | løyving*',
    en: 'funding | funded | grant~ | grant-funded',
    da: 'tilskud* | midler fra | finansiering* | finansieret | bevilling* | puljemidler* | satspulje* | projektmidler*',
    sv: 'statsbidrag* | bidrag* | projektmedel* | finansiering* | finansierad~ | medel från | finansieras',
  },
  /** What may come after a temporary post. */
  prospect: {
    nb: 'mulighet* | muligheter | utsikt* | sikte på | kan bli | kan gå over | vil bli | håper | ønsker | planlagt | planlegges | planlegger | tar sikte på | forlenges | videreført | videreføres | intensjon* | ambisjon* | sjanse* | målet er | ment å',
    nn: 'moglegheit* | høve til | utsikt* | sikte på | kan bli | kan gå over | vil bli | håpar | ønskjer | planlagt | planlegg | tek sikte på | vidareført | vidareføre | intensjon* | målet er | sjanse*',
    en: 'possibility | possible | prospect | opportunity | potential | potentially | view to | may become | could become | intend* | intention | hope* | likely to become | aim to | aims to | plan to | expected to become | chance | scope | may lead | may be made | be made | become | extended',
    da: 'mulighed* | udsigt* | henblik på | kan blive | håber | planlagt | forventes | sigte på | overgå til | intention* | chance',
    sv: 'möjlighet* | utsikt* | chans* | sikte på | kan bli | kan övergå | avsikt* | hoppas | planeras | förhoppning* | övergå till',
  },
  fullTime: {
    nb: 'heltid | heltidsstilling* | (fulle?|hele?) (fast~ |ledig~ )?stilling | (fulle|hele) (faste |ledige )?stillinger | fulltid | fulltidsstilling* | full tid | full jobb | hel jobb | heltidsjobb | helt årsverk | jobber? fullt | arbeider? fullt',
    nn: 'heiltid | heile? (fast~ |ledig~ )?stilling | (fulle|heile) (faste |ledige )?stillingar | full tid | heiltidsstilling* | heilt årsverk | full jobb | heil jobb',
    en: 'full[ -]?time | whole[ -]?time | !whole[ -]?time equiv*',
    da: 'fuldtid | fuld tid | fuldtidsstilling* | heltid',
    sv: 'heltid | heltidstjänst* | heltidsanställning*',
  },
  partTime: {
    nb: 'deltid | deltidsstilling* | del av stilling | mindre stilling',
    nn: 'deltid | deltidsstilling*',
    en: 'part[ -]?time',
    da: 'deltid | deltidsstilling* | fleksjob',
    sv: 'deltid | deltidstjänst* | deltidsanställning*',
  },
  halfTime: {
    nb: 'halve? (fast~ |ledig~ )?stilling | halvt årsverk | halvtid* | halv tid | halv jobb | halvt engasjement | halve? (arbeids)?uk[ea]n? | halvdelen av uk[ea]n?',
    nn: 'halvt årsverk | halv tid | halve? (arbeids)?vek[ea]',
    en: 'half[ -]time | half a post | half-time post | half of (that|this) | half (a|the) week | half (to|or|and) full[ -]time | half of full[ -]time',
    da: 'halv tid | halvtid* | halv stilling | halve uge',
    sv: 'halv tjänst | halvtid* | halva veckan',
  },
});

import { describe, expect, it } from 'vitest';
import { readContract } from '#src/analysis/facts/contract';
import { readExtent } from '#src/analysis/facts/extent';
import { scanExtents } from '#src/analysis/quantities/extent';
import { docOf } from '../../support/read-text';

describe('sizes in a text', () => {
  it.each([
    ['50–100 %', 50, 100],
    ['100%', 100, 100],
    ['60 pst.', 60, 60],
    ['80 prosent', 80, 80],
    ['50 til 80 prosent', 50, 80],
    ['åtti prosent', 80, 80],
    ['sjuttiofem procent', 75, 75],
    ['fra 40 og helt opp til 70 %', 40, 70],
    ['Stillingsprosent: 60', 60, 60],
  ])('%s', (text, min, max) => expect(scanExtents(text)[0]).toMatchObject({ kind: 'percent', min, max }));

  it.each([
    ['1,0 årsverk', 100, 100],
    ['0.6 WTE', 60, 60],
    ['FTE: 0.8', 80, 80],
    ['.5 to .75 FTE', 50, 75],
    ['0.4, 0.6 and 0.9 FTE', 40, 90],
    ['åtte tideler av en hel stilling', 80, 80],
    ['stillingsbrøk 0,4', 40, 40],
    ['tre fjerdedels stilling', 75, 75],
    ['4/5 stilling', 80, 80],
  ])('%s', (text, min, max) => expect(scanExtents(text)[0]).toMatchObject({ kind: 'part', min, max }));

  it.each([
    ['three days a week', 60, 60],
    ['to og en halv dag i uka', 50, 50],
    ['nine days a fortnight', 90, 90],
    ['two mornings a week', 20, 20],
    ['from two days to four, you choose', 40, 80],
  ])('%s', (text, min, max) => expect(scanExtents(text)).toMatchObject([{ kind: 'days', min, max }]));

  it.each(['24 hours a day', '24-hour cover', '3 hours of supervision', 'arbeidstid 8–20'])(
    '%s tells of no week',
    (text) => expect(scanExtents(text)).toEqual([]),
  );

  it.each([
    ['37,5 timer per uke', 37.5],
    ['Hours: 21 per week', 21],
    ['3 x 8 hour shifts', 24],
    ['50 hours per fortnight', 25],
    ['timetallet er 15 om ugen', 15],
    ['22.5 hours a week', 22.5],
    ['20 timmar i veckan', 20],
    ['15 t/uke', 15],
    ['Twenty hours a week', 20],
    ['18 hrs pw', 18],
    ['Twenty-six hours a week', 26],
    ['regular, 24/wk', 24],
    ['arbeidstiden er 35,5 timer per uke', 35.5],
  ])('%s', (text, hours) => expect(scanExtents(text)[0]?.hours).toEqual({ min: hours, max: hours }));
});

describe('size of the post', () => {
  it.each([
    ['Vi søker erfaringskonsulent i 60 % stilling.', 60, 60],
    ['To stillinger på 50 % som erfaringskonsulent.', 50, 50],
    ['Stillingen er på 22,5 timer per uke.', 60, 60],
    ['Vi er 100 % opptatt av recovery.', null, null],
    ['49 % av brukerne våre bor alene.', null, null],
    ['Du er rusfri 100 %.', null, null],
    ['Kafeen er åpen fire dager i uka.', null, null],
    ['Du jobber fire dager i uka.', 80, 80],
    ['Stillingen er på 60 %. Resten av teamet jobber i full stilling.', 60, 60],
    ['Half time. Our two social workers are full time.', 50, 50],
    ['Fast stilling i 40 %. Kveldstillegget er 25 %.', 40, 40],
    ['The post is permanent, 0.6 WTE, with enhancements of 30% on Saturdays.', 60, 60],
    ['Den ene er på 100 %, den andre på 40 %.', 40, 100],
    ['Vi lyser ut 1 x 100 % og 1 x 70 %.', 70, 100],
    ['The job is full time, worked as a nine-day fortnight.', 100, 100],
    ['The post is 28 hours a week (a full week with us is 35).', 80, 80],
    ['It is 32 hours a week, benefits-eligible, in Columbus, OH.', 80, 80],
    ['38 hours a fortnight, SCHADS Level 3.', 50, 50],
    ['Fast avtale om veiledning, to timer i uka.', null, null],
    ['Fast veiledning, to timer annenhver uke.', null, null],
    ['We cover 90% of your health insurance.', null, null],
    ['Huset har 20 plasser og 90 % belegg.', null, null],
    ['Half of us, 50 %, have lived through it.', null, null],
    ['Evenings and weekends, 60 % post.', 60, 60],
    ['One full-time post plus one 60 % post.', 60, 100],
    ['Permanent, 0.5 FTE. Nights +12%.', 50, 50],
    ['Stillingen er på 30 timer i uka, fordelt på tre dager i uka.', 80, 80],
    ['Engasjementet er på 45 % og varer ut neste år.', 45, 45],
    ['Jobben er din. Han er på sytti prosent, korkje meir eller mindre.', 70, 70],
    ['We have three posts, at 30, 50 and 80 per cent.', 30, 80],
    ['Den ene jobben er på 100 %. Den andre er 40 %.', 40, 100],
    ['Heltid, med mulighet for å gå ned til 60 prosent.', 60, 100],
    ['Stillinga er på 55 %, og ho kan aukast til 85 %.', 55, 85],
    ['Du bestemmer om du vil ha femti prosent eller sytti.', 50, 70],
    ['It is 21 hours out of a 35 hour week.', 60, 60],
    ['One of you works 15 hours a week and the other 30.', 40, 80],
    ['Whole-time, 36 hours a week.', 100, 100],
    ['The post is 22.8 hours a week.', 60, 60],
    ['Det er full uke. Omtrent 30 prosent av tiden går til skriving.', 100, 100],
    ['Vi er 60 % ferdige med å bygge om.', null, null],
    ['Alle med fulltidsstilling her er sykepleiere.', null, null],
    ['Anställningen gäller tills vidare och är på heltid.', 100, 100],
    ['Du arbejder 40 % eller på heltid.', 40, 100],
    ['The post is permanent, thirty hours, and you get a phone off us.', 80, 80],
    ['Two hours of supervision, and the phone line is open thirty hours.', null, null],
    ['It is whole-time (35 hours).', 100, 100],
    ['Hours: 21 per week (full time is 35).', 60, 60],
    ['Twenty-eight hours out of a 37.5-hour week.', 75, 75],
    ['Arbeidstida er frå ti til to, fire dagar i veka, og til saman blir dette ei halv stilling.', 50, 50],
    ['Stillingen er på en femtedel av en full uke.', 20, 20],
    ['One shift a week, six hours.', 16, 16],
    ['Two eight-hour shifts a week.', 43, 43],
    ['Each guest has one shift a week in the kitchen.', null, null],
    ['The post is 37 hours a week.', 99, 99],
    ['The post is 36 hours a week. A full week with us is 35 hours.', 100, 100],
    ['Kommunen har tilbud for inntil 18 beboere. Stillingen er på 75 %.', 75, 75],
  ])('%s', (text, min, max) =>
    expect(readExtent(docOf(text, { title: 'Erfaringskonsulent' }))).toMatchObject({ min, max }),
  );

  it.each([
    ['Hours: 7.5 per week.', 20, 20],
    [
      'The Peer Worker visits parents and grandparents whose children live in the county’s homes, 20 hours per week.',
      50,
      50,
    ],
    ['Hours: 20, 24 or 28 a week. The salary is £27,000 pro rata.', 53, 75],
    ['The post is 21 hours out of a 35-hour week.', 60, 60],
    ['Stillinga: måndag og tysdag frå ni til to, 15 timar i alt.', 40, 40],
    ['Storleik: 80 prosent, eller full dersom du vil det.', 80, 100],
    ['A part-time job: four or five shifts a fortnight, 7.6 hours each.', 40, 50],
    ['You can have four days a week or five.', 80, 100],
    ['Stillinga er fast og heil.', 100, 100],
    ['22,5 timer i uken. Kokken har fast 80 prosent.', 60, 60],
    ['Halvt: 50 % stilling. Den som hadde jobben før deg, var i 100 %.', 50, 50],
    ['Hours are 32 a week, at Te Ara Pūrākau.', 80, 80],
    ['60 % stilling. Kjøkkenhjelpen, 30 %, er utlyst for seg.', 60, 60],
  ])('%s', (text, min, max) =>
    expect(readExtent(docOf(text, { title: 'Erfaringskonsulent' }))).toMatchObject({ min, max }),
  );

  it('shows both where field and text disagree', () => {
    const doc = docOf('Vi søker erfaringskonsulent i 40 % stilling.', {
      title: 'x',
      fields: { Stillingsprosent: '80 %' },
    });
    expect(readExtent(doc)).toMatchObject({ min: 40, max: 80, conflict: true });
  });
});

describe('contract', () => {
  it.each([
    ['Stillingen er fast.', 'permanent', null],
    ['Vikariat fram til 30. juni.', 'temporary', 'substitute'],
    ['Engasjement i ett år.', 'temporary', 'engagement'],
    ['Du har stort engasjement for mennesker.', 'unstated', null],
    ['Vi har faste møter og faste rammer.', 'unstated', null],
    ['Fixed-term contract for 12 months.', 'temporary', 'fixed-term'],
    ['Ansettelse: fast, prøvetid 3 mnd.', 'permanent', null],
    ['Permanent, full time. An eligibility list may be kept for casual vacancies.', 'permanent', null],
    ['Den ene stillingen er fast. Den andre følger et prosjekt i tre år.', 'mixed', 'fixed-term'],
    ['Du blir fast ansatt, og lærer av Mona, som har hatt jobben i fire år.', 'permanent', null],
    ['Skiftene fordeles, og vaktene deles ut uke for uke etter behov.', 'temporary', 'on-call'],
    ['Stillingen er fast og kan økes til full stilling.', 'permanent', null],
    ['Dette er ikke et engasjement. Du blir ansatt for godt.', 'permanent', null],
    ['The contract is for a year.', 'temporary', 'fixed-term'],
    ['You would help the nurses as and when they ask.', 'unstated', null],
  ])('%s', (text, term, basis) => expect(readContract(docOf(text))).toMatchObject({ term, basis }));

  it('does not take an extension for permanence', () => {
    expect(readContract(docOf('Vikariat i ett år, med mulighet for forlengelse.')).prospectOfPermanent).toBe(false);
    expect(readContract(docOf('Vikariat i ett år, med mulighet for fast ansettelse.')).prospectOfPermanent).toBe(true);
  });

  it('is mixed where field and text disagree', () => {
    const doc = docOf('Dette er et vikariat ut 2027.', { fields: { Ansettelsesform: 'Fast' } });
    expect(readContract(doc)).toMatchObject({ term: 'mixed', conflict: true });
  });

  it.each([
    ['Vi søker to erfaringskonsulenter.', 2],
    ['Vi har to erfaringskonsulenter fra før.', 1],
    ['Det er ledig tre stillinger som erfaringskonsulent.', 3],
  ])('counts the posts: %s', (text, positions) => expect(readContract(docOf(text)).positions).toBe(positions));
});

describe('form of employment', () => {
  const termOf = (text: string, title = 'Erfaringskonsulent') => readContract(docOf(text, { title })).term;

  it.each([
    ['Vikariat til sommeren. Resten av gjengen er fast ansatt.', 'temporary'],
    ['Fast stilling. Sekretærvikariatet her, ut året, er lyst ut for seg.', 'permanent'],
    ['Permanent, 30 hours a week. The roof fund runs to June 2028.', 'permanent'],
    ['The post is permanent. Our allotment grant ends in May 2027 and does not fund this post.', 'permanent'],
    ['Stillinga er fast. Ho som hadde jobben før deg, var vikar.', 'permanent'],
    ['A permanent clerk is sought under a separate posting. Yours runs until 30 June 2028.', 'temporary'],
    ['Vi deler hus med prosjektet Ny vår, som har pengar ut 2028.', 'unstated'],
    ['Relief staff are casual.', 'unstated'],
    ['The trust’s new role is permanent, 30 hours a week.', 'permanent'],
    ['Haven’s new post is fixed term to 2027.', 'temporary'],
    ['Our vacancy is a permanent contract, 0.6 FTE.', 'permanent'],
    ['You take over from your predecessor in a permanent post of 30 hours a week.', 'permanent'],
    ['Our night team is hiring: permanent, 30 hours a week.', 'permanent'],
    ['Erfaringskonsulenten har fast 60 % stilling.', 'permanent'],
    ['Rus og Psykiatri har 100 % fast stilling ledig.', 'permanent'],
    ['Arbeidet er i prosjektet Ny start, som varer ut 2027.', 'temporary'],
    ['Permanent, full time, open until the post is filled.', 'permanent'],
    ['Eit vikariat i seks månader: du tek over for Kari, som er i permisjon.', 'temporary'],
    ['Stillinga er eit vikariat ut 2027. Tilbodet fekk fast stilling på budsjettet i fjor.', 'temporary'],
    ['The contract runs to 30 September. Our drop-in became a permanent service in 2024.', 'temporary'],
    ['Vi har to ledige stillinger. Stillingen i Moss er fast. Stillingen i Fredrikstad er et vikariat.', 'mixed'],
    ['Du er vikar mens fast ansatt har permisjon.', 'temporary'],
    ['Fixed term to March 2027. Therapists in the team are employed on a permanent basis.', 'temporary'],
    ['The employer has nine staff, most of them permanent. It is a contract to June 2027.', 'temporary'],
    ['Stillingen er fast etter seks måneders prøvetid.', 'permanent'],
    ['Tilsetjinga er utan tidsavgrensing.', 'permanent'],
    ['This is a permanent post. Nobody here is on call.', 'permanent'],
    ['Her møter du et team med stort engasjement og fast kontaktperson.', 'unstated'],
    ['Some of our volunteers go on to permanent jobs.', 'unstated'],
    ['People drop in for coffee while they wait.', 'unstated'],
    ['You support women who are expecting a baby.', 'unstated'],
    ['Du møter familier som nettopp har fått barn.', 'unstated'],
    ['Du har selv fått barn og vært syk etterpå.', 'unstated'],
    ['You help people resume their work.', 'unstated'],
    ['Noen dager går en gjest uten å si ha det, og så kommer han tilbake.', 'unstated'],
    ['When you have completed the course you get regular supervision.', 'unstated'],
    ['Trainees are offered regular supervision.', 'unstated'],
    ['Guests are referred through an agency.', 'unstated'],
    ['Vi sitter i Storgata, och tills vidare är det trångt.', 'unstated'],
    ['Vi tenker faste rammer rundt dagen.', 'unstated'],
    ['Ingrid har fått barn og er borte til påske, og vi trenger en som tar over så lenge.', 'temporary'],
    ['When you have passed the exam you are offered a permanent position.', 'temporary'],
    ['You will be in for Maeve until she is back from her career break.', 'temporary'],
    ['No hours are guaranteed; it is bank work.', 'temporary'],
    ['Når hun er tilbake til våren, er avtalen vår slutt.', 'temporary'],
    ['Kari er borte i åtte måneder, og så lenge trenger vi deg.', 'temporary'],
    ['It runs to May. It will not be extended.', 'temporary'],
    ['Du blir ringt inn fra gang til gang.', 'temporary'],
    ['Jobben er din for godt, prøvetid på seks måneder.', 'permanent'],
    ['Stillinga står i grunnbudsjettet for godt.', 'permanent'],
    ['Arbeidsforholdet løper inntil det sies opp.', 'permanent'],
    ['It is permanent. Every appointment has a probationary period of twelve months.', 'permanent'],
    ['Stillingen er fast, men faller bort dersom tilskuddet stopper.', 'permanent'],
    ['Stillingen er fast. Kommunen tar imot lærlinger.', 'permanent'],
    ['The post is open-ended. We pay for a course, one day a week for twelve weeks.', 'permanent'],
    ['One job is ongoing and the other runs to the end of June.', 'mixed'],
    ['Temporary posts in our housing team are advertised separately.', 'unstated'],
    ['Huset har femti faste gjester.', 'unstated'],
    ['Gruppa tar ikke slutt før klokka ni.', 'unstated'],
    ['Vi følger folk til de selv vil gå.', 'unstated'],
  ])('%s %s', (text, term) => expect(termOf(text)).toBe(term));

  it('is read from a title', () =>
    expect(termOf('Kom til oss.', 'Peer Specialist, Regular, 0.5 FTE')).toBe('permanent'));

  it.each([
    ['Med mulighet for forlengelse.', false],
    ['After that the position may be converted to a regular one.', true],
    ['Etter perioden kan det bli aktuelt med fast stilling.', true],
    ['Den er lagt inn i økonomiplanen som ordinær drift fra neste år.', true],
  ])('may become permanent: %s %s', (after, prospect) =>
    expect(
      readContract(docOf(`Midlertidig stilling i ett år. ${after}`, { title: 'Erfaringskonsulent' })),
    ).toMatchObject({
      term: 'temporary',
      prospectOfPermanent: prospect,
    }),
  );
});

describe('number of posts', () => {
  it.each([
    ['Her er det vi har å by på. To stillinger á 40 %, begge faste.', 2],
    ['3 x 60 %, og alle er faste.', 3],
    ['1 x 100 % og 2 x 50 %.', 3],
    ['Two vacancies, both permanent.', 2],
    ['The county is filling two (2) regular positions.', 2],
    ['Openings: three.', 3],
    ['Vi har fem på laget og søker to til.', 2],
    ['Vi har to erfaringskonsulenter, og de gleder seg til å få deg.', 1],
    ['Nå trenger vi nummer to.', 1],
  ])('%s', (text, positions) =>
    expect(readContract(docOf(text, { title: 'Erfaringskonsulent' })).positions).toBe(positions),
  );
});

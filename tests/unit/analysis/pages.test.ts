import { describe, expect, it } from 'vitest';
import { analyse } from '#src/analysis/analyse';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { verdictFeaturesOf } from '#src/analysis/weighing/pages';

const gateOf = (title: string, text: string) => analyse(parsePostingInput({ id: 'page', title, text })).facts.gate;

describe('a page that rules cannot tell from an ad', () => {
  it.each([
    [
      'a portrait',
      'Erfaringskonsulenten på Solbakken',
      'Klokka er kvart over åtte når Marit låser seg inn. Hun har vært erfaringskonsulent på Solbakken i fire år, og før det var hun pasient her i to. – Jeg kjenner lukta av gangen, sier hun og ler.\nPasientene forteller at hun ser dem. Avdelingslederen sier at hun har forandret måten de ansatte snakker på. I dag skal hun lede gruppa alene for første gang, og hun er nervøs. Etterpå blir det vafler på kjøkkenet, slik det alltid har vært på fredager, og Marit steker. Hun ville ikke vært uten disse årene, sier hun, og ser ut av vinduet.',
    ],
    [
      'a course',
      'Bli erfaringskonsulent – kurs våren 2027',
      'Har du egen erfaring med rus eller psykiske vansker og lyst til å bruke den? Kurset går over tolv kvelder og koster 900 kroner. Du lærer om rollen, om å fortelle historien din og om å ta vare på deg selv.\nPåmelding innen 1. februar. Kurset gir ikke rett til stilling, men mange deltakere har fått jobb etterpå. Pensum er med i prisen. Vi møtes på biblioteket hver onsdag fra klokka fem til åtte, og kaffen står klar. Du trenger ikke å ha gått på kurs før, og du velger selv hva du vil dele. Kursholderne har begge arbeidet som erfaringskonsulenter, og én kveld kommer en lege og svarer på spørsmål. Etter siste kveld får alle kursbevis og en bok. Betalingen er bindende, men blir du syk, kan du komme igjen neste år.',
    ],
    [
      'a request for people to be interviewed',
      'Did peer support help you?',
      'We are looking for people who have used peer support at any time in the last three years. Two researchers will talk with you for about an hour, by phone or at the university, and you will get a gift card of £25 for your time.\nYour answers will be kept confidential, and you can withdraw at any time. The findings will be written up for the trusts that took part, and nobody will be able to tell who said what. If you would rather write than talk, there is a short questionnaire online. You do not have to say anything about your health. The study is led by the School of Nursing and has been approved by its ethics committee. Contact the project office to take part before 30 June.',
    ],
  ])('%s is none', (_, title, text) => {
    expect(gateOf(title, text)).toEqual({ verdict: 'no', evidence: [] });
  });

  it('is an ad where a colleague tells of the job, with the words it is known by', () => {
    const gate = gateOf(
      'Vil du bli den fjerde av oss?',
      'Vi er tre på huset som selv har vært innlagt, og nå skal vi bli fire. Du må ha kjent på livet med psykose eller alvorlig depresjon, og du må tåle at noen spør deg om det.\nDu kommer til å gå tur med beboere, sitte i kjøkkenkroken og lede fredagsgruppa sammen med Ola. Det er en fast jobb i 60 prosent, med lønn etter tariff og veiledning hver måned. Send oss noen linjer om deg selv. Vi leser alt, og vi ringer til alle, også til dem vi ikke kan gi jobben denne gangen. Huset ligger ved elva, og katten heter Bamse. Turnusen er klar i god tid, og du slipper netter. Vi har laget en liste over hva vi gjør og ikke gjør, og den går vi gjennom med deg den første uka.',
    );
    expect(gate.verdict).not.toBe('no');
    expect(gate.evidence.length).toBeGreaterThan(0);
  });

  it('is read by rules alone where there are too few words to weigh', () => {
    expect(gateOf('Erfaringskonsulent', 'Vi søker en erfaringskonsulent. Søk innen 1. mai.').verdict).toBe('yes');
  });
});

describe('what is asked where rules and words differ', () => {
  const signs = { verdict: 'yes', whyNoVacancy: null, hasPeerTitle: true } as const;

  it('is what each says, and how surely words say it', () => {
    const sure = verdictFeaturesOf(signs, [0.01, 0.01, 0.97]);
    const unsure = verdictFeaturesOf(signs, [0.4, 0.1, 0.55]);
    expect(sure).toContain('rules: yes');
    expect(sure).toContain('words: no > 0.95');
    expect(unsure).not.toContain('words: no > 0.65');
    expect(unsure).toContain('words: yes > 0.35');
  });
});

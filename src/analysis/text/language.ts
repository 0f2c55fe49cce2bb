/** The language an ad is written in, for people and for counting; rules of all languages run on every ad. */
export type Language = 'nb' | 'nn' | 'en' | 'da' | 'sv' | 'unknown';

/** Words that only, or mostly, one of the languages uses. Those of several count for each, by their share. */
const marks: Record<Exclude<Language, 'unknown'>, string> = {
  nb: 'to det vi har og av med å deg som på er en et for at de den ikke jeg hun noen noe hva hvem hvor hvordan hvorfor fra til deg meg seg selv blir ble mellom etter både egen egne også være vært gjennom oppgaver stillingen tjenesten tilbyr veiledning arbeidsoppgaver kjennskap ønsker søker ansettelse kunnskap bruker brukere mye mer hjelp opplæring utvikling rollen',
  nn: 'to det vi har og av med å deg som på er ein eit ei for at dei den ikkje eg ho nokon noko kva kven kor korleis kvifor frå vere vore vert blir eigen eigne også gjennom oppgåver stillinga tenesta tilbyr rettleiing arbeidsoppgåver kjennskap ønskjer søkjer tilsetjing kunnskap brukar brukarar mykje meir hjelp dei deira desse sjølv saman mellom einskild berre no då me dykk høve løn rolla sjå gjer skal kvar veke',
  en: 'the and of to you your will with for is are this that our we have be as on or by from who their not can work role people team experience support must should about at an in',
  da: 'to det vi har og af at dig som på er en et for de den med ikke jeg hun nogen noget hvad hvem hvor hvordan hvorfor fra til dig mig sig selv bliver blev mellem efter både egen egne også være været gennem opgaver stillingen tilbyder vejledning kendskab ønsker søger ansættelse viden bruger borgere meget mere hjælp oplæring udvikling rollen arbejde arbejdet arbejdsopgaver uge medarbejdere blive dit mod',
  sv: 'det vi har och av att dig som på är en ett för de den inte jag hon någon något vad vem var hur varför från till dig mig sig själv blir blev mellan efter både egen egna också vara varit genom uppgifter tjänsten erbjuder handledning med kännedom önskar söker anställning kunskap brukare mycket mer hjälp introduktion utveckling rollen arbete arbetet arbetsuppgifter vecka medarbetare samt där när',
};
const letters: Partial<Record<Exclude<Language, 'unknown'>, RegExp>> = {
  sv: /[äö]/gu,
  nb: /[æø]/gu,
  nn: /[æø]/gu,
  da: /[æø]/gu,
};

const languages = Object.keys(marks) as (keyof typeof marks)[];
const weights = new Map<string, Partial<Record<keyof typeof marks, number>>>();
for (const language of languages) {
  for (const word of new Set(marks[language].split(' '))) {
    const users = languages.filter((other) => marks[other].split(' ').includes(word));
    weights.set(word, Object.fromEntries(users.map((user) => [user, 1 / users.length ** 1.5])));
  }
}

/** Votes a word of the ad must bring on average: prose in none of the languages brings next to none. */
const leastVotesPerWord = 0.03;

/**
 * @param text normalised
 * @param declared what the posting or the person says it is written in; believed where it is one of ours
 */
export function recogniseLanguage(text: string, declared?: string): Language {
  const told = languages.find((language) => declared?.toLowerCase().split(/[-_]/u)[0] === language);
  if (told) return told;
  const votes = new Map<keyof typeof marks, number>(languages.map((language) => [language, 0]));
  const add = (language: keyof typeof marks, amount: number): void => {
    votes.set(language, votes.get(language)! + amount);
  };
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  for (const word of words) {
    for (const [language, weight] of Object.entries(weights.get(word) ?? {}))
      add(language as keyof typeof marks, weight);
  }
  for (const [language, letter] of Object.entries(letters)) {
    add(language as keyof typeof marks, 0.05 * (text.toLowerCase().match(letter)?.length ?? 0));
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  const isUnsure = !best || best[1] < 1 || best[1] < leastVotesPerWord * words.length;
  return isUnsure ? 'unknown' : best[0];
}

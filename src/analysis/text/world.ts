import nlp from 'compromise/one';
import { splitSentences, type Span } from '#src/analysis/text/sentences';

/** A word of a sentence. */
export interface Token extends Span {
  /** As it stands in the text, without the marks around it. */
  text: string;
}

interface Term {
  pre: string;
  text: string;
  post: string;
}

interface World {
  model: {
    one: {
      unicode: Record<string, string>;
      emoticons: object;
      aliases: object;
      lexicon: object;
      prefixes: object;
      suffixes: object;
      contractions: { word: string; out?: string[] }[];
    };
  };
  hooks: string[];
  methods: { one: { tokenize: { splitSentences(text: string): string[] } } };
}

/** Letters that compromise may take for another: accents and marks, but not å, æ and ø, which are letters of their own. */
const folded: Record<string, string> = {
  é: 'e',
  è: 'e',
  ê: 'e',
  ë: 'e',
  ó: 'o',
  ò: 'o',
  ô: 'o',
  ü: 'u',
  '’': "'",
  '–': '-',
  '—': '-',
};

let prepared = false;

/**
 * compromise has one world per process. This makes it ours, once: stock, it folds å, ø and æ, parts sentences at Norwegian
 * abbreviations, and knows English words that are other words here (measured: it loses matches in every Norwegian ad).
 */
function prepare(): void {
  if (prepared) return;
  prepared = true;
  nlp.plugin({
    mutate: (raw: unknown) => {
      const world = raw as World;
      const { one } = world.model;
      one.unicode = folded;
      one.emoticons = {};
      one.aliases = {};
      one.lexicon = {};
      one.prefixes = {};
      one.suffixes = {};
      one.contractions = [];
      // Nothing is computed but what is asked for: no aliases, machine forms or ids.
      world.hooks.length = 0;
      world.methods.one.tokenize.splitSentences = (text) => {
        const spans = splitSentences(text);
        // compromise puts the pieces end to end, so the blanks between sentences go with the one before.
        return spans.map(({ start }, index) =>
          text.slice(index === 0 ? 0 : start, spans[index + 1]?.start ?? text.length),
        );
      };
    },
  } as unknown as Parameters<typeof nlp.plugin>[0]);
}

/**
 * The words of one sentence or clause of a normalised text, by compromise's tokeniser.
 *
 * @param at where `text` begins in its passage: the offsets of the tokens count from the passage's beginning
 */
export function tokenise(text: string, at: number): Token[] {
  prepare();
  const { document: sentences } = nlp(text) as unknown as { document: Term[][] };
  // The terms and what stands around them are the whole text again, so that counting gives their places.
  let end = at;
  return sentences.flat().flatMap(({ pre, text: word, post }) => {
    const start = end + pre.length;
    end = start + word.length + post.length;
    return word.trim() === '' ? [] : [{ text: word, start, end: start + word.length }];
  });
}

import type { Node as DocumentNode } from '@tiptap/pm/model';
import { closeHistory } from '@tiptap/pm/history';
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state';
import type { SectionHeading } from '#src/messaging/engine';

export interface Insertion {
  text: string;
  /** The kinds of section it may stand in, the best first. */
  kinds: readonly string[];
  /** Heading of the section that is made where the ad has none of them. */
  newHeading: string;
}

/** What comes after the parts that say something about the job. */
const closing = new Set(['application', 'contact', 'other-ads']);

interface Heading {
  position: number;
  words: string;
  kind: string;
}

/**
 * A change that puts a paragraph at the end of the section it belongs in, or in a new section before the ad's closing
 * parts, and selects its first blank. It is one step for undo.
 *
 * @returns the heading it now stands under, in the ad's words
 */
export function insertParagraph(
  state: EditorState,
  outline: readonly SectionHeading[],
  { text, kinds, newHeading }: Insertion,
): { transaction: Transaction; heading: string } {
  const { schema, doc } = state;
  const headings = headingsOf(doc, outline);
  const home = kinds.map((kind) => headings.findIndex((one) => one.kind === kind)).find((index) => index !== -1);
  const paragraph = schema.node('paragraph', null, schema.text(text));
  const heading = home === undefined ? newHeading : headings[home]!.words;
  const at = home === undefined ? startOfClosing(doc, headings) : (headings[home + 1]?.position ?? doc.content.size);
  const nodes =
    home === undefined ? [schema.node('heading', { level: 2 }, schema.text(newHeading)), paragraph] : [paragraph];
  const before = doc.resolve(at).nodeBefore;
  // An empty paragraph at the end of the section, with a prompt or not, makes room.
  const isRoom = before?.type.name === 'paragraph' && before.content.size === 0;
  const from = isRoom ? at - before.nodeSize : at;
  const transaction = closeHistory(state.tr).replaceWith(from, at, nodes);
  const words = from + nodes.reduce((size, node) => size + node.nodeSize, 0) - paragraph.nodeSize + 1;
  const firstBlank = text.indexOf('___');
  const selected =
    firstBlank === -1
      ? TextSelection.create(transaction.doc, words + text.length)
      : TextSelection.create(transaction.doc, words + firstBlank, words + firstBlank + 3);
  return { transaction: transaction.setSelection(selected).scrollIntoView(), heading };
}

/** The document's headings with their kind: what the reader takes for one, however it is set. */
function headingsOf(doc: DocumentNode, outline: readonly SectionHeading[]): Heading[] {
  const kinds = new Map(outline.map(({ heading, kind }) => [plain(heading), kind]));
  const found: Heading[] = [];
  doc.forEach((node, position) => {
    if (!node.isTextblock) return;
    const words = node.textContent.trim();
    const kind = kinds.get(plain(words)) ?? (node.type.name === 'heading' ? 'none' : undefined);
    if (kind !== undefined && words !== '') found.push({ position, words: words.replace(/:$/u, ''), kind });
  });
  return found;
}

const plain = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

function startOfClosing(doc: DocumentNode, headings: readonly Heading[]): number {
  const [first] = headings.filter(({ kind }) => closing.has(kind));
  return first?.position ?? doc.content.size;
}

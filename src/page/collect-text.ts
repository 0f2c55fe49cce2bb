/** A stretch of collected text that stands, character for character, in one text node (whitespace counts as a space). */
export interface Segment {
  /** UTF-16 offsets into the collected text, half-open. */
  start: number;
  end: number;
  node: Text;
  /** Where in `node.data` the stretch begins. */
  offset: number;
}

/**
 * Text as a reader sees it, without layout: one "\n" between blocks, "• " before list items, single spaces. What no
 * segment covers (line breaks, bullets, spaces put between touching words) does not stand in the page.
 */
export interface CollectedText {
  text: string;
  segments: Segment[];
}

export interface CollectOptions {
  /** CSS selector of what is left out, besides what is never an ad's text. */
  exclude?: string | undefined;
}

const blocks = new Set(
  (
    'address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const neverText = new Set(
  (
    'audio button canvas datalist dialog embed footer head iframe input math nav noscript object option script ' +
    'select style svg template textarea video'
  ).split(' '),
);
const skippedBlocks = new Set(['dialog', 'footer', 'nav', 'video']);
const neverSeen = new Set(['noscript', 'script', 'style', 'template']);
const neverTextRoles = new Set(['navigation', 'contentinfo', 'dialog', 'alertdialog', 'search', 'button', 'menu']);
/** Custom elements this extension puts into pages; their words are not the ad's. */
const ownElement = /^likeverd-/u;

const hiddenByStyle = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu;
const keepsLineBreaks = /white-space\s*:\s*(?:pre|break-spaces)/iu;
const ownBullet = /^[•*–-]\s/u;
/** Marks that word processors put before the items of their lists, in place of a list. */
const listMark = /^[·▪◦‣●∙](?=\s|$)/u;

/**
 * Collects the text under the roots in one walk. Only standard DOM and no layout, since it also runs where there is
 * none (tests, command line); therefore not `innerText`. The page is not changed.
 *
 * @param roots Read in the order given; a root is read even when its kind would be skipped deeper down.
 */
export function collectText(roots: Node | readonly Node[], { exclude }: CollectOptions = {}): CollectedText {
  const writer = new TextWriter();
  for (const root of 'nodeType' in roots ? [roots] : roots) {
    const excluded = new Set(exclude !== undefined && isElement(root) ? root.querySelectorAll(exclude) : []);
    walk(root, writer, (element) => !excluded.has(element) && isRead(element));
  }
  return writer.finish();
}

function isRead(element: Element): boolean {
  const name = element.localName;
  if (neverText.has(name) || ownElement.test(name)) return false;
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return false;
  if (element.getAttribute('aria-hidden') === 'true') return false;
  const role = element.getAttribute('role');
  if (role !== null && neverTextRoles.has(role)) return false;
  const style = element.getAttribute('style');
  return style === null || !hiddenByStyle.test(style);
}

/** Depth-first without recursion: hostile pages nest deeper than a call stack. */
function walk(root: Node, writer: TextWriter, isWanted: (element: Element) => boolean): void {
  let node: Node | null = root;
  while (node !== null) {
    let child: Node | null = null;
    if (node.nodeType === 3) writer.text(node as Text);
    else if (isElement(node)) {
      if (node === root || isWanted(node)) {
        child = node.firstChild;
        writer.enter(node);
        if (child === null) writer.leave(node);
      } else writer.skip(node);
    }
    if (child !== null) {
      node = child;
      continue;
    }
    while (node !== root && node.nextSibling === null) {
      node = node.parentNode!;
      writer.leave(node as Element);
    }
    node = node === root ? null : node.nextSibling;
  }
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** What stands between the last written character and the next one; the widest wins. */
type Gap = 'none' | 'space' | 'line';

class TextWriter {
  private readonly parts: string[] = [];
  private readonly segments: Segment[] = [];
  private length = 0;
  private last = '';
  private gap: Gap = 'none';
  /** The whitespace that a 'space' gap stands for, when it stands in the page. */
  private space: { node: Text; offset: number } | null = null;
  private bulletFor: Element | null = null;
  /** A list mark was read, and its item is still to come. */
  private markDue = false;
  /** The inline elements whose edges were passed since the last written character. */
  private edges: Element[] = [];
  private readonly preformatted: Element[] = [];
  private readonly mixed = new Map<Element, boolean>();

  enter(element: Element): void {
    const name = element.localName;
    // "Omfang:" and its value are one line to the reader, however they are set.
    if (name === 'dd' && this.last === ':') this.gap = 'space';
    else if (blocks.has(name) || name === 'br') this.widen('line');
    else if (name === 'td' || name === 'th') this.widen('space');
    else this.edges.push(element);
    if (name === 'li') this.bulletFor = element;
    if (name === 'pre' || keepsLineBreaks.test(element.getAttribute('style') ?? '')) this.preformatted.push(element);
  }

  leave(element: Element): void {
    const name = element.localName;
    if (blocks.has(name)) this.widen('line');
    else if (name !== 'br') this.edges.push(element);
    if (this.bulletFor === element) this.bulletFor = null;
    if (this.preformatted.at(-1) === element) this.preformatted.pop();
  }

  /** An element whose own text is left out may still part the words on its two sides. */
  skip(element: Element): void {
    if (blocks.has(element.localName) || skippedBlocks.has(element.localName)) this.widen('line');
    else if (!neverSeen.has(element.localName)) this.widen('space');
  }

  text(node: Text): void {
    const { data } = node;
    // A single whitespace character becomes a space in its place; only longer runs break the correspondence.
    const longWhitespace = this.preformatted.length > 0 ? /\s{2,}|\n/gu : /\s{2,}/gu;
    let from = 0;
    for (const run of data.matchAll(longWhitespace)) {
      this.words(node, from, run.index);
      from = run.index + run[0].length;
      if (this.preformatted.length > 0 && run[0].includes('\n')) this.widen('line');
      else this.spaceAt(node, run.index);
    }
    this.words(node, from, data.length);
  }

  finish(): CollectedText {
    return { text: this.parts.join(''), segments: this.segments };
  }

  /** Writes `data[from, to)`, in which no two whitespace characters stand together. */
  private words(node: Text, from: number, to: number): void {
    let begin = from;
    let end = to;
    if (begin < end && isSpace(node.data, begin)) this.spaceAt(node, begin++);
    const spaceAfter = begin < end && isSpace(node.data, end - 1);
    if (spaceAfter) end--;
    if (begin < end) this.write(node, begin, node.data.slice(begin, end).replace(/\s/gu, ' '));
    if (spaceAfter) this.spaceAt(node, end);
  }

  private spaceAt(node: Text, offset: number): void {
    if (this.gap === 'none') this.space = { node, offset };
    this.widen('space');
  }

  private widen(gap: Gap): void {
    if (gap === 'line') this.markDue = false;
    if (gap === 'line' || this.gap === 'none') this.gap = gap;
  }

  private write(node: Text, offset: number, words: string): void {
    if (this.gap === 'none') this.gap = this.gapBetweenTouching(words);
    if ((this.length === 0 || this.gap === 'line') && listMark.test(words)) {
      this.markDue = true;
      const item = words.slice(1).trimStart();
      if (item !== '') this.write(node, offset + words.length - item.length, item);
      return;
    }
    if (this.length > 0 && this.gap === 'line') this.synthetic('\n');
    else if (this.length > 0 && this.gap === 'space') this.writeSpace();
    if ((this.bulletFor !== null || this.markDue) && !ownBullet.test(words)) this.synthetic('• ');
    this.append(words, node, offset);
    this.gap = 'none';
    this.space = null;
    this.bulletFor = null;
    this.markDue = false;
    this.edges = [];
  }

  private writeSpace(): void {
    if (this.space === null) this.synthetic(' ');
    else this.append(' ', this.space.node, this.space.offset);
  }

  private append(words: string, node: Text, offset: number): void {
    const before = this.segments.at(-1);
    const start = this.length;
    const continues =
      before?.node === node && before.end === start && before.offset + before.end - before.start === offset;
    if (continues) before.end += words.length;
    else this.segments.push({ start, end: start + words.length, node, offset });
    this.synthetic(words);
  }

  private synthetic(words: string): void {
    this.parts.push(words);
    this.length += words.length;
    this.last = words.at(-1)!;
  }

  /**
   * Some portals drop the paragraph round a heading or a list item, so that words of two blocks touch. Where an inline
   * element meets a letter in a container that also holds blocks, or a sentence meets a capital, something was dropped;
   * "erfarings<b>konsulent</b>" in a plain paragraph stays one word.
   */
  private gapBetweenTouching(words: string): Gap {
    if (this.length === 0 || this.edges.length === 0 || !/[\p{L}\p{N}]/u.test(words[0]!)) return 'none';
    if (this.edges.some((edge) => edge.localName === 'sub' || edge.localName === 'sup')) return 'none';
    if (/[\p{L}\p{N}.:;!?)]/u.test(this.last) && this.edges.some((edge) => this.standsAmongBlocks(edge))) return 'line';
    const sentenceMeetsCapital = /[\p{Ll}\p{N}.:;!?)]/u.test(this.last) && /\p{Lu}/u.test(words[0]!);
    const labelMeetsNumber = /[\p{L}:]/u.test(this.last) && /\p{N}/u.test(words[0]!);
    if (!sentenceMeetsCapital && !labelMeetsNumber) return 'none';
    return this.edges.some((edge) => edge.localName === 'strong' || edge.localName === 'b') ? 'line' : 'space';
  }

  private standsAmongBlocks(element: Element): boolean {
    const parent = element.parentElement;
    if (parent === null) return false;
    let answer = this.mixed.get(parent);
    if (answer === undefined) {
      answer = Array.from(parent.children).some((child) => blocks.has(child.localName));
      this.mixed.set(parent, answer);
    }
    return answer;
  }
}

function isSpace(data: string, at: number): boolean {
  return /\s/u.test(data[at]!);
}

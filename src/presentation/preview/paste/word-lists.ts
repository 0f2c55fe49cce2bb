/**
 * Lists as Microsoft Word and Outlook put them on the clipboard: paragraphs whose style names a list
 * (`mso-list:l0 level1 lfo1`) and whose first words are the bullet or number, inside a span of style `mso-list:Ignore`.
 */
const listStyle = /mso-list:\s*l(\d+)\s+level(\d+)/iu;
const ignored = /mso-list:\s*ignore/iu;
/** Bullets that Word draws, in its symbol fonts too ("o" and "§" in Courier New and Wingdings). */
const drawnBullet = /^[·•o§▪■●–-]$/u;
/** What stands in place of the mark where the clipboard has lost its style. */
const looseMark = /^[\s\u00A0]*(?:[·•§▪●]|\d{1,2}[.)])[\s\u00A0]+/u;

/** Makes real lists, nested by their level, of the paragraphs that Word calls list items. Changes the elements in place. */
export function mendWordLists(root: ParentNode): void {
  /** The lists that are open at this point, the outermost first. */
  let open: { list: Element; level: number }[] = [];
  for (const paragraph of root.querySelectorAll('p')) {
    const level = levelOf(paragraph);
    if (level === null) continue;
    if (open[0] && !isNextAfter(paragraph, open[0].list)) open = [];
    open = open.filter((one) => one.level <= level);
    const mark = takeMark(paragraph);
    if (open.at(-1)?.level !== level) open.push({ list: beginList(paragraph, mark, open.at(-1)?.list ?? null), level });
    const item = paragraph.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    open.at(-1)!.list.append(item);
    paragraph.remove();
  }
}

function levelOf(paragraph: Element): number | null {
  const found = listStyle.exec(paragraph.getAttribute('style') ?? '');
  if (found) return Number(found[2]);
  return paragraph.className.startsWith('MsoListParagraph') && looseMark.test(paragraph.textContent) ? 1 : null;
}

/** Whether nothing but blanks stands between the two. */
function isNextAfter(paragraph: Element, before: Element): boolean {
  let node = paragraph.previousSibling;
  while (node !== null && node.nodeType !== 1 && node.textContent?.trim() === '') node = node.previousSibling;
  return node === before;
}

/** Takes the bullet or number out of the paragraph, since the list draws its own. */
function takeMark(paragraph: Element): string {
  const spans = [...paragraph.querySelectorAll('[style]')].filter((one) =>
    ignored.test(one.getAttribute('style') ?? ''),
  );
  const mark = spans[0]?.textContent.replace(/[\s\u00A0]/gu, '') ?? '';
  for (const span of spans) span.remove();
  if (spans.length > 0) return mark;
  const first = paragraph.ownerDocument.createTreeWalker(paragraph, 4).nextNode();
  const loose = looseMark.exec(first?.nodeValue ?? '')?.[0] ?? '';
  if (first && loose !== '') first.nodeValue = (first.nodeValue ?? '').slice(loose.length);
  return loose.trim();
}

/** A new list: inside the last item of the list around it, or in place of the paragraph. */
function beginList(paragraph: Element, mark: string, around: Element | null): Element {
  const list = paragraph.ownerDocument.createElement(mark === '' || drawnBullet.test(mark) ? 'ul' : 'ol');
  if (around?.lastElementChild) around.lastElementChild.append(list);
  else paragraph.before(list);
  return list;
}

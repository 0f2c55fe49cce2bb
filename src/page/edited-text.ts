import { collectText, type CollectedText } from '#src/page/collect-text';
import { readMainText } from '#src/page/main-text';
import { textWithoutPlace, type PartialPosting } from '#src/page/partial-posting';

/** A field of fewer words holds a comment or a short answer, and no ad that is being written. */
const fewestWords = 40;
/** The ad being written is at least this share of what the page says: a page's comment field is no ad. */
const leastShare = 0.5;

const editable =
  '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i], [role="textbox"][aria-multiline="true"]';
const titleName = /tit(?:tel|le)|overskrift|rubri[kc]/iu;
/** What forms for ads ask beside the text, by the labels that portals show it under. */
const factName =
  /^(?:ansettelsesform|tilsetjingsform|type ansettelse|stillingsprosent|stillingsbrøk|omfang|antall stillinger|tal på stillingar|contract type|employment type|working hours|number of (?:posts|positions|vacancies))(?!\p{L})/iu;

/**
 * The ad that is being written on a page: in a rich text field, a plain one, or the frame that some rich text fields are
 * made of, with the title and the facts of the form around it. Null where no field holds the better part of the page.
 * Words in a frame or a plain field have no place that could be marked.
 */
export function readEditedText(document: Document): PartialPosting | null {
  const [longest] = fieldsOf(document).toSorted((a, b) => countWords(b.text) - countWords(a.text));
  if (!longest) return null;
  const words = countWords(longest.text);
  const around = readMainText(document);
  if (words < fewestWords || (around && words < countWords(around.text) * leastShare)) return null;
  const title = titleOf(document);
  return {
    source: 'labels',
    values: title === '' ? {} : { title: textWithoutPlace(title) },
    facts: factsOf(document),
    body: longest,
  };
}

function fieldsOf(document: Document): CollectedText[] {
  const rich = [...document.querySelectorAll(editable)]
    // A field inside another is a part of it.
    .filter((element) => element.parentElement?.closest(editable) == null)
    .map((element) => collectText(element));
  const plain = [...document.querySelectorAll('textarea')].map(({ value }) => plainText(document, value));
  const framed = [...document.querySelectorAll('iframe')].flatMap((frame) => {
    const inner = editedDocument(frame);
    return inner ? [textWithoutPlace(collectText(inner.body).text)] : [];
  });
  return [...rich, ...plain, ...framed];
}

/** A plain field may hold markup: the source of what a rich one shows. */
function plainText(document: Document, value: string): CollectedText {
  if (!/<(?:p|li|br|div|h[1-6])[\s/>]/iu.test(value)) return textWithoutPlace(lines(value));
  const Parser = document.defaultView?.DOMParser;
  if (!Parser) return textWithoutPlace(lines(value));
  return textWithoutPlace(collectText(new Parser().parseFromString(value, 'text/html').body).text);
}

const lines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim().replaceAll(/\s+/gu, ' '))
    .filter((line) => line !== '')
    .join('\n');

/** The document of a frame that is a rich text field; null for all other frames, and those of other sites. */
function editedDocument(frame: HTMLIFrameElement): Document | null {
  try {
    const inner = frame.contentDocument;
    const isEdited = inner && (inner.designMode === 'on' || inner.body?.isContentEditable);
    return isEdited ? inner : null;
  } catch {
    // A frame of another site.
    return null;
  }
}

function titleOf(document: Document): string {
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type]), input[type="text" i]'))
    if (titleName.test(nameOf(field)) && field.value.trim() !== '') return field.value.trim();
  return '';
}

function factsOf(document: Document): PartialPosting['facts'] {
  const facts: PartialPosting['facts'] = {};
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')) {
    const label = labelOf(field);
    if (!factName.test(label)) continue;
    const shown = 'selectedOptions' in field ? (field.selectedOptions[0]?.textContent ?? '') : field.value;
    if (shown.trim() !== '') facts[label] ??= textWithoutPlace(shown.trim());
  }
  return facts;
}

const nameOf = (field: HTMLInputElement): string => [labelOf(field), field.name, field.id, field.placeholder].join(' ');

/** What a field of a form is called, without the mark of what must be filled in. */
function labelOf(field: HTMLInputElement | HTMLSelectElement): string {
  const label = field.labels?.[0]?.firstChild?.textContent ?? field.getAttribute('aria-label') ?? '';
  return label
    .replaceAll(/\s+/gu, ' ')
    .replace(/[\s:*]+$/u, '')
    .trim();
}

const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

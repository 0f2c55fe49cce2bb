import { collectText, type CollectedText } from '#src/page/collect-text';
import { onOneLine } from '#src/page/partial-posting';

/** Contact persons are nobody's business here: they are not read, so they cannot be stored. */
const contactLabel =
  /^(?:kontakt|contact|telefon|phone|tlf|mobil|tel\.?$|e-?post|e-?mail|mail$|navn$|name$|rekrutterer|recruiter|saksbehandler)/iu;
const maxLabelLength = 40;
const maxValueLength = 200;

/** Where label and value of one fact stand. */
export interface Fact {
  label: Node | Node[];
  value: Node | Node[];
}

/**
 * Reads a list of facts, label to value as shown: `dt` with its `dd`, or an item in which label and value are told
 * apart by one of them being bold ("Frist **1. mai**", "**Sted:** Bergen").
 */
export function readFacts(
  items: Iterable<Element | Fact>,
  { ignored = [] }: { ignored?: readonly string[] } = {},
): Record<string, CollectedText> {
  const facts: Record<string, CollectedText> = {};
  for (const item of items) {
    const parts = 'nodeType' in item ? partsOf(item) : item;
    if (parts === null) continue;
    const label = plainLabel(collectText(parts.label).text);
    const value = onOneLine(collectText(parts.value));
    if (label === '' || label.length > maxLabelLength || value.text === '' || value.text.length > maxValueLength)
      continue;
    if (contactLabel.test(label) || ignored.includes(label)) continue;
    facts[label] ??= value;
  }
  return facts;
}

/** "Frist: " and "Frist" are one label. */
export function plainLabel(text: string): string {
  return text.replaceAll('\n', ' ').replace(/^• /u, '').replace(/\s*:$/u, '').trim();
}

const partsOf = (item: Element): Fact | null => (item.localName === 'dt' ? definition(item) : boldAndPlain(item));

function definition(term: Element): Fact | null {
  const value = term.nextElementSibling;
  return value?.localName === 'dd' ? { label: term, value } : null;
}

function boldAndPlain(item: Element): Fact | null {
  const bold = item.querySelector('b, strong, [class*="bold"]');
  if (bold === null) return null;
  const others = Array.from(item.childNodes).filter((node) => !node.contains(bold) && node.textContent?.trim() !== '');
  const first = others[0];
  if (first === undefined) return null;
  const boldComesFirst = (first.compareDocumentPosition(bold) & 2) !== 0;
  return boldComesFirst ? { label: bold, value: others } : { label: others, value: bold };
}

import { collectText } from '#src/page/collect-text';
import { onOneLine, textWithoutPlace, type PartialPosting } from '#src/page/partial-posting';
import type { TextField } from '#src/page/portals/portal';

/** The two ways of saying schema.org in attributes. */
const dialects = [
  { source: 'microdata', root: '[itemscope][itemtype*="JobPosting" i]', property: 'itemprop' },
  { source: 'rdfa', root: '[typeof*="JobPosting" i]', property: 'property' },
] as const;

const textFields: readonly TextField[] = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'validThrough',
  'employmentType',
  'workHours',
];

/** What microdata or RDFa on the page say about its one job; null when they say nothing or speak of several. */
export function readMarkup(document: Document): PartialPosting | null {
  for (const { source, root, property } of dialects) {
    const roots = document.querySelectorAll(root);
    const [only] = roots;
    if (only === undefined || roots.length > 1) continue;
    const partial: PartialPosting = { source, values: {}, facts: {} };
    // "schema:title" and "title" are one name.
    const find = (name: string, within: Element = only): Element | null =>
      within.querySelector(`[${property}~="${name}"], [${property}~="schema:${name}"]`);
    for (const field of textFields) {
      const element = find(field);
      if (element === null) continue;
      const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
      const named = find(field === 'jobLocation' ? 'addressLocality' : 'name', element) ?? element;
      const value = stated === null ? onOneLine(collectText(named)) : textWithoutPlace(stated.trim());
      if (value.text !== '') partial.values[field] = value;
    }
    const description = find('description');
    const body = description && collectText(description);
    if (body && body.text !== '') partial.body = body;
    if (partial.body || partial.values.title) return partial;
  }
  return null;
}

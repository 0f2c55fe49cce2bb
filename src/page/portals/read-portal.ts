import { collectText, type CollectedText } from '#src/page/collect-text';
import { onOneLine, type PartialPosting } from '#src/page/partial-posting';
import type { Around, FactHook, Labelled, Ladder, Portal, TextField } from '#src/page/portals/portal';
import { readFacts, type Fact } from '#src/page/read-facts';

export interface PortalReading extends PartialPosting {
  /** Hooks of the portal's file that found nothing, best rung first: `fields.title[0]`, `body[0]`, `facts`. */
  failedHooks: string[];
}

/** Terms with a hook of their own are facts beside the ad like any other: what is judged are the facts and the text. */
const termsLabels: Partial<Record<TextField, string>> = { employmentType: 'Contract', workHours: 'Working hours' };

/** Reads an ad page by the portal's own hooks. */
export function readPortal(document: Document, portal: Portal): PortalReading {
  const reading: PortalReading = { source: 'portal', values: {}, facts: {}, failedHooks: [] };
  const climb = <Hook, Found>(
    name: string,
    ladder: readonly Hook[],
    find: (hook: Hook) => Found | null,
  ): Found | null => {
    for (const [rung, hook] of ladder.entries()) {
      const found = find(hook);
      if (found !== null) return found;
      reading.failedHooks.push(`${name}[${rung}]`);
    }
    return null;
  };

  for (const [field, ladder] of Object.entries(portal.fields) as [TextField, Ladder][]) {
    const element = climb(`fields.${field}`, ladder, (hook) => findWithText(document, hook));
    if (element === null) continue;
    reading.values[field] = onOneLine(collectText(element));
    const label = termsLabels[field];
    if (label !== undefined) reading.facts[label] = reading.values[field];
  }

  const parts = climb('body', portal.body, (hook) => bodyParts(document, hook, portal.exclude));
  if (parts !== null) {
    const headline = portal.headline?.map((hook) => findWithText(document, hook)).find((element) => element !== null);
    const opensText = headline && collectText(headline).text !== reading.values.title?.text;
    reading.body = collectText(opensText ? [headline, ...parts] : parts, { exclude: portal.exclude });
  }

  const items = portal.facts.flatMap((hook) => findFacts(document, hook, portal.exclude, parts ?? []));
  const facts = readFacts(items, { ignored: portal.ignoredFacts });
  if (Object.keys(facts).length === 0) reading.failedHooks.push('facts');
  addFacts(reading, facts, portal.factLabels);
  return reading;
}

/** Adds facts to a reading, and the properties they hold where nothing better was found. */
export function addFacts(
  reading: PartialPosting,
  facts: Record<string, CollectedText>,
  labels: Portal['factLabels'],
): void {
  for (const [label, value] of Object.entries(facts)) {
    reading.facts[label] ??= value;
    const field = labels[label];
    if (field === 'totalJobOpenings') {
      const count = /^\d{1,3}(?!\d)/u.exec(value.text)?.[0];
      if (count !== undefined) reading.totalJobOpenings ??= Number(count);
    } else if (field !== undefined) reading.values[field] ??= value;
  }
}

function bodyParts(document: Document, hook: string | Around, exclude: string): Element[] | null {
  const all = typeof hook === 'string' ? [...document.querySelectorAll(hook)] : elementsAround(document, hook, exclude);
  const found = all.filter((part) => part.closest(exclude) === null);
  const outermost = found.filter((part) => !found.some((other) => other !== part && other.contains(part)));
  return outermost.some((part) => collectText(part, { exclude }).text !== '') ? outermost : null;
}

function elementsAround(document: Document, { around: begins }: Around, exclude: string): Element[] {
  const headings = [...document.querySelectorAll('h2, h3, h4')].filter(
    (heading) => begins.test(heading.textContent?.trim() ?? '') && heading.closest(exclude) === null,
  );
  let holder = headings.length < 2 ? null : headings[0]!.parentElement;
  while (holder !== null && !headings.every((heading) => holder!.contains(heading))) holder = holder.parentElement;
  return holder ? [holder] : [];
}

/** Lists in the ad's own text are no facts; nor is what stands in navigation. */
function findFacts(document: Document, hook: string | FactHook, exclude: string, body: Element[]): (Element | Fact)[] {
  if (typeof hook === 'string') {
    return [...document.querySelectorAll(hook)].filter(
      (item) => !item.closest(`${exclude}, nav, footer`) && !body.some((part) => part.contains(item)),
    );
  }
  return [...document.querySelectorAll(hook.item)].flatMap((item) => {
    const [label, value] = [item.querySelector(hook.label), item.querySelector(hook.value)];
    return label && value ? [{ label, value }] : [];
  });
}

function findWithText(document: Document, hook: string | Labelled): Element | null {
  const candidates = typeof hook === 'string' ? document.querySelectorAll(hook) : labelledValues(document, hook);
  for (const element of candidates) if (collectText(element).text !== '') return element;
  return null;
}

function* labelledValues(document: Document, { label, says, value }: Labelled): Generator<Element> {
  for (const element of document.querySelectorAll(label)) {
    const text = element.textContent?.trim() ?? '';
    if (typeof says === 'string' ? text !== says : !says.test(text)) continue;
    const next = element.nextElementSibling;
    let found = next?.matches(value) ? next : null;
    for (let around = element.parentElement; around !== null && found === null; around = around.parentElement) {
      found = around.querySelector(value);
    }
    if (found !== null) yield found;
  }
}

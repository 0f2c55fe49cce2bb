/** Words on the links and buttons that lead to an application, in the languages of the portals. */
const appliesIn =
  /^(?:søk(?:je?)? (?:på |denne |stilling|jobb|her|nå|no$)|(?:send|skriv|registrer|start|gå til|åpne|opne) (?:\p{L}+ )?søknad|apply(?:$| )|ansøg(?:$| )|send ansøgning|ansök(?:$| ))/iu;
const controls = 'a[href], button, input[type="submit"], input[type="button"], [role="button"], [role="link"]';
/** A link with more words is a text about applying. UTF-16 units. */
const longestName = 60;
/** How old the list of controls may be, in milliseconds: portals put them in after the ad. */
const freshFor = 1_000;

/** The links and buttons of a page with which a person applies for the job. */
export function findApplyControls(document: Document): Element[] {
  return [...document.querySelectorAll(controls)].filter((element) => {
    const name = element.getAttribute('aria-label') ?? (element as HTMLInputElement).value ?? element.textContent ?? '';
    const words = (name || (element.textContent ?? '')).replace(/\s+/gu, ' ').trim();
    return words.length <= longestName && appliesIn.test(words);
  });
}

/** Where those controls stand in the window right now; nothing of those that are not drawn. */
export function watchApplyControls(document: Document): () => DOMRect[] {
  let found: Element[] = [];
  let foundAt = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - foundAt > freshFor) {
      found = findApplyControls(document);
      foundAt = now;
    }
    return found
      .map((element) => element.getBoundingClientRect())
      .filter(({ width, height }) => width > 0 && height > 0);
  };
}

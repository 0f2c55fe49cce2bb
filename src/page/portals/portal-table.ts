import { optionalPortals } from '#src/page/portals/optional';
import type { Portal } from '#src/page/portals/portal';
import { builtInPortals } from '#src/page/portals/registry';

const begin = '<!-- Portals: made by `npm run portal-table` from src/page/portals, not by hand. -->';
const end = '<!-- End of the portals. -->';

/** The README with its table of portals as their files have it now. */
export function withPortalTable(readme: string): string {
  const [before, rest] = readme.split(begin);
  const [, after] = rest?.split(end) ?? [];
  if (before === undefined || after === undefined) throw new Error(`README.md has lost the lines ${begin} and ${end}`);
  const rows = [
    ...builtInPortals.map((portal) => row(portal, 'always')),
    ...optionalPortals.map((portal) => row(portal, 'when allowed')),
  ];
  return `${before}${begin}\n<!-- prettier-ignore-start -->\n\n${head}\n${rows.join('\n')}\n\n<!-- prettier-ignore-end -->\n${end}${after}`;
}

const head =
  '| portal | countries | read | confidence | last checked | against |\n| --- | --- | --- | --- | --- | --- |';

const row = ({ name, countries, confidence, checked }: Portal, read: string): string =>
  `| ${[name, countries.join(', '), read, confidence, checked.on, checked.against].join(' | ')} |`;

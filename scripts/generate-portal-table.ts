// npm run portal-table: renews the README's table of portals.
import { readFileSync, writeFileSync } from 'node:fs';
import { withPortalTable } from '#src/page/portals/portal-table';

writeFileSync('README.md', withPortalTable(readFileSync('README.md', 'utf8')));
console.log('README.md written');

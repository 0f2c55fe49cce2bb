import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInHosts } from '#src/page/portals/hosts';
import { withPortalTable } from '#src/page/portals/portal-table';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

describe('what a person reads first', () => {
  it('names every portal that is read without asking', () => {
    const hosts = Object.values(builtInHosts).map(([first]) => first.replace(/^https:\/\/(?:\*\.|www\.)?|\/\*$/gu, ''));
    expect(hosts.filter((host) => !readme.includes(host))).toEqual([]);
  });

  it('has the table of portals that their files make: run `npm run portal-table`', () => {
    expect(readme).toBe(withPortalTable(readme));
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('%s names commands that there are', (file) => {
    const commands = [...readFileSync(file, 'utf8').matchAll(/npm run ([\w:-]+)/gu)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });

  it.each(['README.md', 'CONTRIBUTING.md'])('%s points at files that there are', (file) => {
    const links = [...readFileSync(file, 'utf8').matchAll(/\]\((?!https?:)([^)#]+)/gu)].map(([, path]) => path ?? '');
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  it('shows a picture that is quick to load', () => {
    expect(readFileSync('docs/images/panel.png').length).toBeLessThan(200_000);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInPortals } from '#src/page/portals/registry';

const folders = ['.output/chrome-mv3', '.output/firefox-mv3'];

describe.each(folders)('%s', (folder) => {
  const manifest = readManifest(folder);

  it('asks for no more than it uses', () => {
    // The side panel is a permission in Chromium; Firefox has its sidebar without.
    const panel = folder.includes('chrome') ? ['sidePanel'] : [];
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'contextMenus', 'scripting', ...panel, 'storage']);
  });

  it('reads no page but the portals named in the code', () => {
    const portalPages = builtInPortals.flatMap(({ matches }) => matches);
    const given = [
      ...manifest.host_permissions,
      ...manifest.content_scripts.flatMap(({ matches }: { matches: string[] }) => matches),
    ];
    expect(given.filter((match) => !portalPages.includes(match))).toEqual([]);
    expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
    expect(given.filter((match) => /^(?:\*|https?):\/\/\*\/|^http:/.test(match))).toEqual([]);
  });

  it('lets its own pages load nothing from elsewhere', () => {
    const policy = new Map(
      manifest.content_security_policy.extension_pages.split(';').map((directive: string) => {
        const [name = '', ...sources] = directive.trim().split(/\s+/);
        return [name, sources];
      }),
    );
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('script-src')).toEqual(["'self'"]);
    expect(JSON.stringify([...policy])).not.toMatch(/https?:|\*|unsafe/);
  });

  it('opens no more of itself to pages than the styles of what it draws there', () => {
    const opened = (manifest.web_accessible_resources ?? []).flatMap(
      ({ resources }: { resources: string[] }) => resources,
    );
    expect(opened.filter((path: string) => !/^content-scripts\/\w+\.css$/.test(path))).toEqual([]);
  });

  it('has its texts in bokmål, nynorsk and English, and its icons', () => {
    const keys = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1]!);
    expect(keys).toContain('extensionName');
    for (const locale of ['nb', 'nn', 'en']) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      expect(Object.keys(messages)).toEqual(expect.arrayContaining(keys));
    }
    for (const size of [16, 32, 48, 128]) expect(existsSync(join(folder, manifest.icons[size]))).toBe(true);
  });
});

it('tells Firefox that it collects nothing', () => {
  const { gecko } = readManifest('.output/firefox-mv3').browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
});

function readManifest(folder: string) {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`${path} is not there: run npm run build first.`);
  return JSON.parse(readFileSync(path, 'utf8'));
}

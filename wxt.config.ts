import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { leanBuild } from './scripts/lib/lean-build.mjs';
import { builtInHosts, optionalHosts } from './src/page/portals/hosts.ts';

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  alias: { '#src': 'src' },
  vite: () => ({ plugins: [preact(), leanBuild()] }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'activeTab', 'scripting', 'contextMenus', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    host_permissions: Object.values(builtInHosts).flat(),
    // Asked for one portal at a time, from the welcome page, the options and the popup.
    optional_host_permissions: Object.values<readonly string[]>(optionalHosts).flat(),
    // The browser lets a person change the keys; what each command does is in src/messaging/commands.ts.
    commands: {
      'toggle-panel': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTogglePanel__' },
      'save-ad': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSaveAd__' },
      'check-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCheckPage__' },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'likeverd@likeverd.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});

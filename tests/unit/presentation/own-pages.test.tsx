// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { Settings } from '#src/library/settings';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { Options } from '#src/presentation/options/options';
import type { PageTest } from '#src/page/portals/self-test';
import { optionalPortals } from '#src/page/portals/optional';
import { builtInPortals } from '#src/page/portals/registry';
import { PortalList } from '#src/presentation/portals/portal-list';
import type { PortalAccess } from '#src/presentation/portals/use-portal-access';
import { diagnosisOf } from '#src/presentation/status/diagnosis';
import { Status } from '#src/presentation/status/status';
import { Popup, type TabState } from '#src/presentation/popup/popup';
import { reportOf } from './sample-report';

vi.mock('#src/library/count-kept', () => ({
  countKept: () => Promise.resolve({ ads: 3, corrections: 1, questions: 2, drafts: 0, projects: 0 }),
}));
vi.mock('#src/messaging/portal-access', () => ({
  allowedPortals: () => Promise.resolve([]),
  watchAccess: () => () => {},
}));
afterEach(cleanup);

describe('the popup', () => {
  type Props = ComponentProps<typeof Popup>;
  const on = {
    onShowPanel: vi.fn<Props['onShowPanel']>(),
    onSidePanel: vi.fn<Props['onSidePanel']>(),
    onCheck: vi.fn<Props['onCheck']>(),
    onAllow: vi.fn<Props['onAllow']>(),
    onStatus: vi.fn<Props['onStatus']>(),
    onLocale: vi.fn<Props['onLocale']>(),
    onOptions: vi.fn<Props['onOptions']>(),
  };
  const show = (tab: TabState) => render(<Popup tab={tab} locale="nb" chosen="auto" {...on} />);

  it('sums up the ad of the tab and brings the panel back', () => {
    show({ kind: 'found', page: buildPanelView(reportOf(), 'nb') });
    expect(screen.getByText('Erfaringskonsulent i ambulant team')).toBeTruthy();
    expect(screen.getByTestId('score').textContent).toBe('55 av 100');
    fireEvent.click(screen.getByRole('button', { name: 'Vis panelet' }));
    expect(on.onShowPanel).toHaveBeenCalledOnce();
  });

  it('gives no scale where there is no band', () => {
    show({ kind: 'found', page: buildPanelView(reportOf({ band: null }), 'nb') });
    expect(screen.queryByRole('img', { name: /av 100/u })).toBeNull();
  });

  it('offers to read a page that nothing was read on', () => {
    show({ kind: 'nothing' });
    fireEvent.click(screen.getByRole('button', { name: 'Sjekk denne siden' }));
    expect(on.onCheck).toHaveBeenCalledOnce();
  });

  it('offers to allow a portal that it knows, and to read just this page', () => {
    show({ kind: 'known-portal', name: 'HR Manager' });
    fireEvent.click(screen.getByRole('button', { name: 'Slå på HR Manager' }));
    expect(on.onAllow).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Sjekk denne siden' })).toBeTruthy();
  });

  it('says when the browser does not allow it', () => {
    show({ kind: 'not-allowed' });
    expect(screen.getByText('Nettleseren lar oss ikke lese denne siden.')).toBeTruthy();
  });

  it('changes the language', () => {
    show({ kind: 'nothing' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Språk' }), { target: { value: 'nn' } });
    expect(on.onLocale).toHaveBeenCalledWith('nn');
  });
});

describe('the list of portals', () => {
  const access = (change: Partial<PortalAccess> = {}): PortalAccess => ({
    allowed: new Set(),
    refused: null,
    ask: vi.fn<PortalAccess['ask']>(),
    giveBack: vi.fn<PortalAccess['giveBack']>(),
    ...change,
  });

  it('names every portal, and asks for one at a time', () => {
    const given = access();
    render(<PortalList locale="nb" access={given} />);
    for (const { name } of [...builtInPortals, ...optionalPortals])
      expect(screen.getAllByText(name, { exact: false })).not.toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'Slå på HR Manager' }));
    expect(given.ask).toHaveBeenCalledExactlyOnceWith('hr-manager');
  });

  it('gives back what was allowed', () => {
    const given = access({ allowed: new Set(['hr-manager']) });
    render(<PortalList locale="nb" access={given} />);
    fireEvent.click(screen.getByRole('button', { name: 'Slå av HR Manager' }));
    expect(given.giveBack).toHaveBeenCalledExactlyOnceWith('hr-manager');
  });

  it('says when the browser was not told yes', () => {
    render(<PortalList locale="nb" access={access({ refused: 'hr-manager' })} />);
    expect(screen.getByText(/^HR Manager er ikke slått på/u)).toBeTruthy();
  });
});

describe('the status page', () => {
  const test: PageTest = {
    address: 'candidate.hr-manager.net/ApplicationInit.aspx',
    portals: [
      {
        id: 'hr-manager',
        name: 'HR Manager',
        kind: 'ad',
        hooks: [
          { hook: 'fields.title[0]', found: true },
          { hook: 'body[0]', found: false },
        ],
        cards: 0,
      },
      { id: 'finn', name: 'FINN jobb', kind: null, hooks: [], cards: 0 },
    ],
  };

  it('says which portal the page belongs to, and which of its hooks find nothing', () => {
    render(<Status state={{ kind: 'tested', test, diagnosis: '' }} locale="nb" onAgain={() => {}} />);
    expect(screen.getByText('HR Manager kjenner siden igjen som en annonse.')).toBeTruthy();
    expect(screen.getByText('body[0]').closest('tr')!.textContent).toContain('ikke funnet');
    expect(screen.getByRole('row', { name: /^HR Manager/u }).textContent).toContain('finner ingen tekst');
  });

  it('makes a diagnosis of hooks and versions, without a word of the page or its address', () => {
    expect(diagnosisOf(test, '0.1.0', 'Firefox')).toBe(
      [
        'Likeverd 0.1.0, Firefox',
        'portal: hr-manager, taken for: ad, broken, cards: 0',
        '  fields.title[0]: found',
        '  body[0]: not found',
      ].join('\n'),
    );
  });

  it('says what to do without a tab', () => {
    render(<Status state={{ kind: 'no-tab' }} locale="en" onAgain={() => {}} />);
    expect(screen.getByText(/press the Likeverd button/u)).toBeTruthy();
  });
});

describe('the options', () => {
  const onChange = vi.fn<ComponentProps<typeof Options>['onChange']>();
  const show = (change: Partial<Settings> = {}, saved = false) =>
    render(<Options settings={{ ...Settings.parse({}), ...change }} locale="nb" saved={saved} onChange={onChange} />);
  beforeEach(() => {
    onChange.mockClear();
    vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({
      manifest_version: 3,
      name: 'Likeverd',
      version: '0.1.0',
    });
    vi.spyOn(browser.commands, 'getAll').mockImplementation(() =>
      Promise.resolve([{ name: 'check-page', shortcut: 'Alt+Shift+K' }]),
    );
  });

  it('show what is chosen', () => {
    show({ theme: 'dark', locale: 'en', markQuotes: false });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Mørkt' }).checked).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Språk' }).value).toBe('en');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Merk sitatene/u }).checked).toBe(false);
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Standard/u }).checked).toBe(true);
  });

  it('hand on each change by itself', () => {
    show({ quietSites: ['www.finn.no'] });
    fireEvent.click(screen.getByRole('radio', { name: 'Lyst' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Merk sitatene/u }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Vent til jeg spør/u }));
    fireEvent.click(screen.getByRole('button', { name: 'Åpne av seg selv igjen på www.finn.no' }));
    fireEvent.click(screen.getByRole('radio', { name: /^Lik vekt(?! per)/u }));
    expect(onChange.mock.calls).toEqual([
      [{ theme: 'light' }],
      [{ markQuotes: false }],
      [{ quiet: true }],
      [{ quietSites: [] }],
      [{ weights: 'equal' }],
    ]);
  });

  it('show own weights with their sum, and what each is of 100', () => {
    show({ weights: 'own', ownWeights: { 'regular-supervision': 3, 'permanent-position': 1 } });
    const row = screen.getByRole('row', { name: /^Jevnlig veiledning til deg/u });
    expect(row.textContent).toContain('75');
    expect(screen.getByText(/^Tallene dine er til sammen 4\./u)).toBeTruthy();
    fireEvent.input(screen.getByRole('spinbutton', { name: 'Vekt for Fast stilling' }), { target: { value: '3' } });
    expect(onChange).toHaveBeenCalledExactlyOnceWith({
      ownWeights: { 'regular-supervision': 3, 'permanent-position': 3 },
    });
    expect(row.textContent).toContain('50');
  });

  it('say what happens when all own weights are 0', () => {
    show({ weights: 'own' });
    expect(screen.getByText(/^Alle vektene er 0\./u)).toBeTruthy();
  });

  it('tell what is stored, which keys there are, and what it stands on', async () => {
    show();
    expect((await screen.findByText('Lagrede annonser')).parentElement!.textContent).toContain('3');
    expect(await screen.findByText('Alt+Shift+K')).toBeTruthy();
    expect(screen.getByText('Utgave 0.1.0')).toBeTruthy();
    expect(screen.getByText(/bacheloroppgaven .*\(2023\)/u)).toBeTruthy();
  });

  it('say when it was stored', () => {
    show({}, true);
    expect(screen.getByText('Lagret')).toBeTruthy();
  });
});

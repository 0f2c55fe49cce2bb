// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Settings } from '#src/library/settings';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { Options } from '#src/presentation/options/options';
import { Popup, type TabState } from '#src/presentation/popup/popup';
import { reportOf } from './sample-report';

afterEach(cleanup);

describe('the popup', () => {
  type Props = ComponentProps<typeof Popup>;
  const on = {
    onShowPanel: vi.fn<Props['onShowPanel']>(),
    onCheck: vi.fn<Props['onCheck']>(),
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

describe('the options', () => {
  const onChange = vi.fn<ComponentProps<typeof Options>['onChange']>();
  const show = (change: Partial<Settings> = {}, saved = false) =>
    render(<Options settings={{ ...Settings.parse({}), ...change }} locale="nb" saved={saved} onChange={onChange} />);

  it('show what is chosen', () => {
    show({ theme: 'dark', locale: 'en', markQuotes: false });
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Mørkt' }).checked).toBe(true);
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Språk' }).value).toBe('en');
    expect(screen.getByRole<HTMLInputElement>('checkbox').checked).toBe(false);
  });

  it('hand on each change by itself', () => {
    show();
    fireEvent.click(screen.getByRole('radio', { name: 'Lyst' }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Merk sitatene/u }));
    expect(onChange.mock.calls).toEqual([[{ theme: 'light' }], [{ markQuotes: false }]]);
  });

  it('say when it was stored', () => {
    show({}, true);
    expect(screen.getByRole('status').textContent).toBe('Lagret');
  });
});

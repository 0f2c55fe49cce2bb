// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '#src/assessment/report';
import { buildPanelView } from '#src/presentation/build-panel-view';
import {
  Panel,
  type BrokenPortal,
  type PanelContent,
  type PanelLook,
  type PanelProps,
} from '#src/presentation/panel/panel';
import type { ReportActions } from '#src/presentation/panel/report-actions';
import type { Reveal } from '#src/presentation/panel/reveal';
import { reportOf } from './sample-report';

const look: PanelLook = {
  panelSide: 'right',
  panelOpen: true,
  panelPlace: null,
  markQuotes: true,
  quietHere: false,
};
const on = {
  onLook: vi.fn<PanelProps['onLook']>(),
  onQuietHere: vi.fn<PanelProps['onQuietHere']>(),
  keepClear: () => [],
  onClose: vi.fn<PanelProps['onClose']>(),
  onOptions: vi.fn<PanelProps['onOptions']>(),
};

const neverMet = {
  state: 'new' as const,
  adId: null,
  said: '',
  changes: null,
  actions: [{ id: 'save' as const, words: 'Lagre annonsen' }],
};
const actions = {
  correct: vi.fn<ReportActions['correct']>(() => Promise.resolve(true)),
  selectedText: vi.fn<ReportActions['selectedText']>(() => Promise.resolve('')),
  makeExample: vi.fn<ReportActions['makeExample']>(() => Promise.resolve({ name: 'ad.json', content: '{}' })),
  keepQuestions: vi.fn<ReportActions['keepQuestions']>(() => Promise.resolve()),
  forgetQuestions: vi.fn<ReportActions['forgetQuestions']>(() => Promise.resolve()),
  openQuestions: vi.fn<ReportActions['openQuestions']>(() => Promise.resolve()),
  recallAd: vi.fn<ReportActions['recallAd']>(() => Promise.resolve(neverMet)),
  saveAd: vi.fn<ReportActions['saveAd']>(() => Promise.resolve(neverMet)),
  openSavedAd: vi.fn<ReportActions['openSavedAd']>(() => Promise.resolve()),
};

interface Shown {
  report?: Partial<Report>;
  look?: Partial<PanelLook>;
  reveal?: Reveal;
  broken?: BrokenPortal | null;
}

function showReport({ report, look: changed, reveal = null, broken = null }: Shown = {}) {
  const content: PanelContent = {
    kind: 'report',
    view: buildPanelView(reportOf(report), 'nb'),
    reveal,
    actions,
    broken,
  };
  return render(<Panel content={content} look={{ ...look, ...changed }} {...on} />);
}

const criterion = (id: string): HTMLElement => document.querySelector<HTMLElement>(`[data-criterion="${id}"]`)!;
const press = (name: string | RegExp, place: HTMLElement = document.body): void => {
  fireEvent.click(within(place).getByRole('button', { name }));
};

afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('the panel', () => {
  it('shows headline, number with its unrounded value, interval and scale in words', () => {
    showReport();
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(
      'Annonsen nevner mye av det dokumentene anbefaler',
    );
    expect(screen.getByTestId('score').dataset['value']).toBe('54.5');
    expect(screen.getByText('Trolig mellom 46 og 63')).toBeTruthy();
    expect(screen.getByRole('img', { name: '55 av 100. Trolig mellom 46 og 63.' })).toBeTruthy();
  });

  it('lets the number stand back without scale where the basis is uncertain', () => {
    showReport({ report: { band: null, notices: ['short-text'] } });
    expect(screen.getByTestId('score').dataset['sure']).toBe('false');
    expect(screen.queryByRole('img', { name: /av 100/u })).toBeNull();
    expect(screen.getByText(/Teksten er kort/u)).toBeTruthy();
  });

  it('groups the criteria with their counts, the empty groups too', () => {
    showReport({ report: { criteria: { 'permanent-position': reportOf().criteria['permanent-position']! } } });
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['Nevnt1', 'Delvis nevnt0', 'Sier noe annet0', 'Nevnt, men uklart0', 'Ikke nevnt0']),
    );
  });

  it('opens a criterion with what it means, a question to ask and its sources', () => {
    showReport();
    const supervision = criterion('regular-supervision');
    const button = within(supervision).getByRole('button');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(button);
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(within(supervision).getByText('Spør for eksempel')).toBeTruthy();
    expect(within(supervision).getByText('Kilder')).toBeTruthy();
  });

  it('has no question for what the ad says clearly', () => {
    showReport();
    const permanent = criterion('permanent-position');
    fireEvent.click(within(permanent).getByRole('button'));
    expect(within(permanent).queryByText('Spør for eksempel')).toBeNull();
  });

  it('finds quotes of the text in the page and tells, each time anew, how it went', async () => {
    const reveal = vi.fn<NonNullable<Reveal>>(() => true);
    showReport({ reveal });
    press(/veiledning etter behov/u, criterion('regular-supervision'));
    expect(reveal).toHaveBeenCalledWith({ text: 'veiledning etter behov', start: 120, end: 142 });
    const first = await screen.findByText('Sitatet er merket i annonsen.');
    press(/veiledning etter behov/u, criterion('regular-supervision'));
    await waitFor(() => expect(screen.getByText('Sitatet er merket i annonsen.')).not.toBe(first));
    reveal.mockReturnValue(false);
    press(/krever bachelorgrad/u, criterion('no-education-barrier'));
    expect(await screen.findByText(/Fant ikke sitatet igjen/u)).toBeTruthy();
  });

  it('lists quotes of the list of facts, and all quotes where nothing can be marked, without a button', () => {
    showReport({ reveal: () => true });
    expect(within(criterion('permanent-position')).getByText('fra faktalisten: Type ansettelse')).toBeTruthy();
    expect(within(criterion('permanent-position')).getAllByRole('button')).toHaveLength(1);
    cleanup();
    showReport({ reveal: null });
    expect(within(criterion('regular-supervision')).getAllByRole('button')).toHaveLength(1);
    expect(screen.queryByRole('checkbox', { name: 'Merk sitatene i annonsen' })).toBeNull();
  });

  it('quotes in the language of the ad', () => {
    showReport({ report: { language: 'sv' } });
    expect(criterion('regular-supervision').querySelector('q')?.lang).toBe('sv');
    expect(screen.getByRole('complementary').lang).toBe('nb');
  });

  it('is arranged by the person', () => {
    showReport({ reveal: () => true });
    press('Flytt til venstre side');
    press('Gjør mindre');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Merk sitatene i annonsen' }));
    expect(on.onLook.mock.calls).toEqual([
      [{ panelSide: 'left', panelPlace: null }],
      [{ panelOpen: false }],
      [{ markQuotes: false }],
    ]);
    press('Innstillinger');
    press('Lukk');
    expect(on.onOptions).toHaveBeenCalledOnce();
    expect(on.onClose).toHaveBeenCalledOnce();
  });

  it('keeps headline and number when small', () => {
    showReport({ look: { panelOpen: false } });
    expect(screen.getByText('Annonsen nevner mye av det dokumentene anbefaler')).toBeTruthy();
    expect(screen.getByTestId('score').textContent).toBe('55 av 100');
    expect(screen.getByRole('button', { name: 'Vis hele' }).getAttribute('aria-expanded')).toBe('false');
    expect(document.querySelector('[data-criterion]')).toBeNull();
  });

  it('copies the report as text, and says when the browser does not let it', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    showReport();
    press('Kopier som tekst');
    expect(await screen.findByText('Kopiert')).toBeTruthy();
    expect(write).toHaveBeenCalledWith(expect.stringContaining('Annonsen nevner mye'));
    write.mockRejectedValueOnce(new Error('not allowed'));
    press('Kopier som tekst');
    expect(await screen.findByText('Nettleseren lot oss ikke kopiere')).toBeTruthy();
  });

  it('offers to read a portal’s page in general when its hooks fail, and what to report', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const broken = { diagnosis: 'finn: body[0]', onCheck: vi.fn<BrokenPortal['onCheck']>() };
    showReport({ report: { notices: ['unreadable'], score: null, criteria: {} }, broken });
    expect(screen.getByText(/Portalens side lot seg ikke lese/u)).toBeTruthy();
    press('Sjekk denne siden');
    expect(broken.onCheck).toHaveBeenCalledOnce();
    press('Kopier diagnose');
    expect(await screen.findByText('Kopiert')).toBeTruthy();
    expect(write).toHaveBeenCalledWith('finn: body[0]');
  });

  it('says why there is nothing to show', () => {
    const nothing = { score: null, low: null, high: null, coverage: null, band: null, criteria: {} };
    showReport({ report: { ...nothing, gate: 'no', notices: ['not-peer-work'] } });
    expect(screen.getByText(/Derfor er ingenting vurdert/u)).toBeTruthy();
    expect(screen.queryByRole('heading', { level: 3 })).toBeNull();
  });

  it('lets a person say that the ad does speak of something, with its words', async () => {
    showReport();
    const silent = criterion('not-alone');
    press(/Ikke alene|alene/u, silent);
    actions.selectedText.mockResolvedValueOnce(' to kolleger med samme rolle ');
    press(/^Annonsen sier dette/u, silent);
    const words = await within(silent).findByRole<HTMLTextAreaElement>('textbox');
    expect(words.value).toBe('to kolleger med samme rolle');
    fireEvent.click(within(silent).getByRole('radio', { name: /^Delvis nevnt/u }));
    actions.correct.mockResolvedValueOnce(false);
    press('Lagre rettelsen', silent);
    expect(await within(silent).findByText(/Disse ordene står ikke i annonsen/u)).toBeTruthy();
    expect(words.getAttribute('aria-invalid')).toBe('true');
    press('Lagre rettelsen', silent);
    expect(await screen.findByText('Rettelsen er lagret, og tallet er regnet på nytt.')).toBeTruthy();
    expect(actions.correct).toHaveBeenLastCalledWith(
      { about: 'criterion', id: 'not-alone', level: 'partly' },
      'to kolleger med samme rolle',
    );
    press('Avbryt', silent);
    expect(within(silent).queryByRole('textbox')).toBeNull();
  });

  it('lets a person call what is worth talking about wrong, and take it back', async () => {
    showReport({ report: { flags: ['F3'], flagEvidence: {} } });
    const flags = screen.getByRole('heading', { name: 'Verdt å snakke om' }).closest('section')!;
    fireEvent.click(within(flags).getAllByRole('button')[0]!);
    press(/^Dette er lest feil/u, flags);
    expect(actions.correct).toHaveBeenLastCalledWith({ about: 'flag', id: 'F3', level: 'not-stated' }, '');
    expect(await screen.findByText('Tatt ut. Det teller ikke i tallet.')).toBeTruthy();
    cleanup();
    showReport({ report: { flags: [], flagEvidence: {}, dismissedFlags: { F3: [] } } });
    press(/^Ta med igjen/u, screen.getByRole('heading', { name: 'Dine rettelser' }).closest('section')!);
    expect(actions.correct).toHaveBeenLastCalledWith({ about: 'flag', id: 'F3', level: null }, '');
  });

  it('says that it reads, and lets one try again when that failed', () => {
    const retry = vi.fn<() => void>();
    const { rerender } = render(<Panel content={{ kind: 'reading', locale: 'nn' }} look={look} {...on} />);
    expect(screen.getByRole('status').textContent).toBe('Les annonsen …');
    rerender(<Panel content={{ kind: 'failed', locale: 'nn', why: 'failed', retry }} look={look} {...on} />);
    press('Prøv igjen');
    expect(retry).toHaveBeenCalledOnce();
    rerender(<Panel content={{ kind: 'failed', locale: 'nn', why: 'reloadPage', retry }} look={look} {...on} />);
    expect(screen.queryByRole('button', { name: 'Prøv igjen' })).toBeNull();
    expect(screen.getByRole('status').textContent).toMatch(/Last sida på nytt/u);
  });
});

import { describe, expect, it } from 'vitest';
import type { Report } from '#src/assessment/report';
import type { QuestionList } from '#src/library/questions/question-list';
import { buildPanelView } from '#src/presentation/build-panel-view';
import { Locale } from '#src/presentation/strings/locale';
import { reportOf } from './sample-report';

const viewOf = (parts: Partial<Report> = {}, kept: QuestionList | null = null, locale: Locale = 'nb') =>
  buildPanelView(reportOf(parts), locale, kept);

describe('the report in ten seconds', () => {
  it('has a line for what is said, unclear, said otherwise and not mentioned, what weighs most first', () => {
    expect(viewOf().overview.map(({ title, count }) => [title, count])).toEqual([
      ['Nevnt', 1],
      ['Delvis eller uklart', 2],
      ['Sier noe annet', 1],
      ['Ikke nevnt', 14],
    ]);
    expect(viewOf().overview[3]!.names).toBe(
      'Tydelig rolle og arbeidsoppgaver\u00A0· Opplæring og innføring i rollen\u00A0· Hva egenerfaringen skal brukes til og 11 til',
    );
  });

  it('is silent about what says otherwise where nothing does, and says so where nothing is mentioned', () => {
    const silent: Report['criteria'] = {};
    for (const id of Object.keys(reportOf().criteria))
      silent[id] = { level: 'not-stated', confidence: 'high', evidence: [] };
    const { overview } = viewOf({ criteria: silent });
    expect(overview.map(({ level, names }) => [level, names === 'ingen'])).toEqual([
      ['met', true],
      ['unclear', true],
      ['not-stated', false],
    ]);
  });
});

describe('the questions', () => {
  it('begin with what weighs most and is least said, and quote the ad where it says something', () => {
    const { chosen, more } = viewOf().questions;
    expect(chosen).toHaveLength(7);
    expect(chosen[0]!.id).toBe('role-description');
    const about = [...chosen, ...more].find(({ id }) => id === 'regular-supervision')!;
    expect(about.text).toMatch(/^I annonsen står det «veiledning etter behov»\. Får jeg jevnlig veiledning\?/u);
    expect([...chosen, ...more].map(({ id }) => id)).not.toContain('permanent-position');
    expect(more.at(-1)!.id).toBe('F4');
  });

  it.each(Locale.options)('are in the reader’s language, %s, but for what a person wrote', (locale) => {
    const kept = {
      textHash: '0'.repeat(64),
      title: '',
      employer: null,
      changedAt: '',
      questions: [
        { id: 'not-alone', text: 'gamle ord', own: false },
        { id: 'role-training', text: 'Mine ord', own: true },
        { id: 'own-1', text: 'Er det kantine?', own: true },
      ],
    };
    const { chosen, more } = viewOf({}, kept, locale).questions;
    expect(chosen.map(({ text }) => text).slice(1)).toEqual(['Mine ord', 'Er det kantine?']);
    expect(chosen[0]!.text).not.toBe('gamle ord');
    expect(more.map(({ id }) => id)).not.toEqual(expect.arrayContaining(['not-alone']));
  });
});

describe('the sum', () => {
  it('adds up to the number, line by line', () => {
    const criteria = reportOf().criteria;
    const { sum } = viewOf({ criteria, score: 14, low: 8, high: 19 });
    const points = sum!.lines.map(({ points: given }) => Number(given.replace(',', '.')));
    expect(points.reduce((total, one) => total + one, 0)).toBe(14);
    expect(sum!.totals.map(({ points: given }) => given)).toEqual(['14', '8', '19']);
    expect(sum!.lines.reduce((total, { weight }) => total + Number(weight), 0)).toBe(100);
  });

  it('says where points are not in the lowest number, or only in the highest', () => {
    const notes = Object.fromEntries(viewOf().sum!.lines.map(({ id, note }) => [id, note]));
    expect(notes['regular-supervision']).toBe('ganske sikkert: ikke i det laveste tallet');
    expect(notes['peer-network']).toBe('usikkert: 5 poeng i det høyeste tallet');
    expect(notes['permanent-position']).toBeUndefined();
    expect(notes['role-training']).toBeUndefined();
  });

  it('is made with the weights of the report, own ones too', () => {
    const own = viewOf({ weights: 'custom', ownWeights: { 'permanent-position': 60, 'not-alone': 40 } });
    expect(own.sum!.lines[0]).toMatchObject({ id: 'permanent-position', weight: '60', points: '60' });
    expect(own.madeWith).toContain('vekter: dine egne');
    const strict = viewOf({ weights: 'strict' });
    expect(strict.sum!.lines.find(({ id }) => id === 'no-education-barrier')!.points).toMatch(/^.1$/u);
    expect(strict.sum!.intro).not.toBe(viewOf().sum!.intro);
  });
});

describe('the themes', () => {
  it('hold every criterion once, in words too', () => {
    const { themes } = viewOf();
    expect(themes).toHaveLength(11);
    expect(themes.flatMap(({ criteria }) => criteria)).toHaveLength(18);
    expect(themes[0]).toMatchObject({ name: 'Ansettelse', said: '1 av 3 nevnt' });
    expect(themes[0]!.criteria[0]!.inWords).toBe('Fast stilling: nevnt');
  });
});

describe('the interval', () => {
  it('from 0 says that no points are sure, not that the number may be 0', () => {
    expect(viewOf({ low: 0, high: 44, band: null }).score!.interval).toBe('Høyst 44. Ingen av poengene er helt sikre');
  });
});

describe('a finding that was called wrong', () => {
  it('keeps what was found, beside the criterion that now counts as not mentioned', () => {
    const { criteria } = reportOf();
    criteria['permanent-position'] = {
      level: 'not-stated',
      confidence: 'high',
      evidence: [],
      dismissed: criteria['permanent-position']!,
    };
    const silent = viewOf({ criteria }).groups.find(({ level }) => level === 'not-stated')!;
    const permanent = silent.criteria.find(({ id }) => id === 'permanent-position')!;
    expect(permanent.dismissed!.said).toBe(
      'Lest som «Nevnt». Du sier at det er lest feil, så det teller som ikke nevnt.',
    );
    expect(permanent.dismissed!.quotes).toEqual([
      { text: 'Fast, heltid 100%', place: 'fra faktalisten: Type ansettelse' },
    ]);
  });
});

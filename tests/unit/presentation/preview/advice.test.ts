import { describe, expect, it } from 'vitest';
import { assess } from '#src/assessment/assess';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import { adviceFor, likeliestParagraph } from '#src/presentation/preview/report/advice';
import { checksFor } from '#src/presentation/preview/report/checks';
import { reportMarkdown } from '#src/presentation/preview/take-along/report-markdown';
import { fileName } from '#src/presentation/preview/take-along/file-name';
import { reportOf } from '../sample-report';

const read = (text: string) => assess(parsePostingInput({ id: '1', title: 'Erfaringskonsulent', text }));
const about = (text: string, id: string) => adviceFor(read(text), 'nb').find((one) => one.id === id);

describe('what would help', () => {
  it('comes with most points first, and never what is clearly said', () => {
    const advice = adviceFor(reportOf(), 'nb');
    expect(advice.map(({ gain }) => gain)).toEqual(advice.map(({ gain }) => gain).toSorted((a, b) => b - a));
    expect(advice.find(({ id }) => id === 'permanent-position')).toBeUndefined();
    expect(advice.find(({ id }) => id === 'regular-supervision')?.gain).toBe(6);
    expect(advice.find(({ id }) => id === 'role-description')?.gain).toBe(12);
  });

  it('offers a paragraph in the language of the ad, with blanks and no facts', () => {
    for (const { paragraph, honest } of adviceFor(reportOf({ language: 'en' }), 'nb')) {
      expect(paragraph).toContain('___');
      expect(honest ?? '___').toContain('___');
      expect(paragraph).not.toMatch(/[æøå]/u);
    }
  });

  it('is kind to an honest lack, and does not ask the ad to say otherwise', () => {
    const prospect = about('Vikariat ut året, med mulighet for fast ansettelse.', 'permanent-position');
    expect(prospect?.openness).toBe('prospect');
    expect(likeliestParagraph(prospect!)).toContain('midlertidig');
    expect(about('Vikariat ut året.', 'permanent-position')?.openness).toBe('temporary');
    expect(about('Du blir den eneste erfaringskonsulenten hos oss.', 'not-alone')?.openness).toBe('other');
    expect(about('Vi søker deg.', 'not-alone')?.openness).toBeNull();
  });
});

describe('have this checked', () => {
  const ids = (text: string) => checksFor(read(text)).map(({ id }) => id);

  it.each([
    ['Du må ha vært rusfri de siste to årene.', ['health']],
    ['Politiattest må legges fram.', ['vetting']],
    ['Stillingen er midlertidig.', ['temporary']],
    ['Stillingen er et vikariat for en kollega i permisjon.', []],
    ['Stillingen er fast.', []],
  ])('%s', (text, expected) => expect(ids(text)).toEqual(expected));

  it('names control tasks', () => {
    expect(ids('Arbeidsoppgaver:\n• Ta urinprøver av beboerne\n• Samtaler')).toContain('control');
  });

  it('never counts', () => {
    const plain = 'Stillingen er fast. Du får veiledning hver uke.';
    expect(read(`${plain} Politiattest må legges fram.`).score).toBe(read(plain).score);
  });
});

describe('the report as Markdown', () => {
  it('has every criterion, and none of the ad’s own marks', () => {
    const markdown = reportMarkdown(reportOf({ title: '# Jobb *nå* | her' }), 'nb');
    expect(markdown.split('\n')[0]).toBe(String.raw`# Hva annonsen nevner: \# Jobb \*nå\* | her`);
    expect(markdown.match(/^\| /gmu)).toHaveLength(20);
    expect(markdown).toContain('## Få dette sjekket');
  });
});

it('files are named by letters that every system knows', () => {
  expect(fileName('annonse', 'Erfaringskonsulent på Åsen (80 %)', 'html')).toBe(
    'annonse-erfaringskonsulent-pa-asen-80.html',
  );
  expect(fileName('annonse', '  ', 'html')).toBe('annonse.html');
});

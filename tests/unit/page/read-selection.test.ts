// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { fullReader } from '#src/page/full-reader';
import { provideGeneralReader } from '#src/page/general-reader';
import { rangesOf } from '#src/page/ranges';
import { readSelection } from '#src/page/read-selection';

const url = 'https://example.org/ad';
provideGeneralReader(fullReader);

beforeEach(() => {
  document.body.innerHTML =
    '<h1>Erfaringskonsulent</h1><p id="one">Vi søker deg med egen erfaring.</p><ul><li>Samtaler</li><li id="two">Veiledning hver uke</li></ul>';
  document.getSelection()!.removeAllRanges();
});

function select(from: string, start: number, to: string, end: number): void {
  const range = document.createRange();
  range.setStart(document.querySelector(from)!.firstChild!, start);
  range.setEnd(document.querySelector(to)!.firstChild!, end);
  document.getSelection()!.addRange(range);
}

it('is what is selected, to the letter, and where it stands', () => {
  select('#one', 3, '#two', 10);
  const { posting, segments } = readSelection(document, url)!;
  expect(posting.text).toBe('søker deg med egen erfaring.\n• Samtaler\n• Veiledning');
  expect(posting).toMatchObject({ portal: null, url, textStatus: 'full', fields: {} });
  const at = posting.text.indexOf('Veiledning');
  expect(rangesOf({ text: posting.text, segments }, at, at + 10).map(String)).toEqual(['Veiledning']);
});

it('is a part of one paragraph', () => {
  select('#one', 9, '#one', 16);
  expect(readSelection(document, url)!.posting.text).toBe('deg med');
});

it('is nothing where nothing is selected', () => {
  expect(readSelection(document, url)).toBeNull();
});

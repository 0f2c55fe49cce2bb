// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { findApplyControls } from '#src/page/apply-controls';

const namesIn = (html: string): string[] => {
  document.body.innerHTML = html;
  return findApplyControls(document).map((element) => element.id);
};

it.each([
  'Søk på stillingen',
  'Søk stillingen',
  'Søk her',
  'Søk nå',
  'Søk no',
  'Send søknad',
  'Gå til søknad',
  'Send inn søknad',
  'Apply',
  'Apply now',
  'Apply for this job',
  'Ansøg nu',
  'Ansök här',
])('“%s” leads to an application', (words) => {
  expect(namesIn(`<a id="it" href="/apply"> ${words}\n</a>`)).toEqual(['it']);
  expect(namesIn(`<button id="it"><span>${words}</span></button>`)).toEqual(['it']);
});

it.each(['Søk', 'Søkeresultater', 'Søk i ledige stillinger', 'Søknadsfrist', 'Om oss', 'Applied science'])(
  '“%s” does not',
  (words) => {
    expect(namesIn(`<a id="it" href="/x">${words}</a>`)).toEqual([]);
  },
);

it('knows a control by what it is called, too', () => {
  expect(
    namesIn('<input id="it" type="submit" value="Søk på jobben"><a id="two" href="/" aria-label="Apply now">→</a>'),
  ).toEqual(['it', 'two']);
});

it('takes no paragraph about applying for a control', () => {
  expect(namesIn(`<p>Søk på stillingen</p><a id="it" href="/">Søk på stillingen ${'snart '.repeat(12)}</a>`)).toEqual(
    [],
  );
});

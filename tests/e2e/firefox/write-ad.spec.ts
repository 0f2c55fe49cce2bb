import { expect, test } from '@playwright/test';
import { launchFirefox, type OwnPage, type RunningFirefox } from './launch-firefox';

let firefox: RunningFirefox;

test.beforeEach(async () => {
  firefox = await launchFirefox();
});
test.afterEach(() => firefox.close());

const text = [
  'Vi søker en erfaringskonsulent som vil møte gjestene på kafeen ved havna.',
  'Du har egen erfaring med rus eller psykisk helse, og har hatt avstand til den en stund.',
  'Du lager mat sammen med gjestene, går turer langs elva og leder en samtalegruppe hver torsdag.',
  'Vi tilbyr fast stilling i åtti prosent og lønn etter tariff.',
];

const numberIn = async (page: OwnPage): Promise<number> =>
  Number.parseFloat(await page.read('[data-testid="live-report"] [data-testid="score"]'));
const advice = 'Regular supervision for you';

test('an ad is written, read, bettered with a paragraph, and the step is undone', async () => {
  test.setTimeout(120_000);
  const page = await firefox.openOwn('/preview.html');
  await page.click('Blank page');
  await page.fill('Title', 'Erfaringskonsulent på kafeen');
  await page.write('Text of the ad', text);
  const written = () => page.read('[contenteditable]');
  await expect.poll(written).toContain(text[3]!);
  // The report of half the text comes first when the writing takes a while.
  await expect.poll(() => page.read('[contenteditable] p:last-child .quote-mark[data-tone="met"]')).not.toBe('');
  await expect.poll(() => numberIn(page)).toBeGreaterThan(0);
  const before = await numberIn(page);

  await page.open(advice);
  await page.click(`Insert: ${advice}`);
  await expect.poll(written).toContain('Du får veiledning');
  await expect.poll(() => numberIn(page)).toBeGreaterThan(before);

  await page.click('Undo');
  await expect.poll(written).not.toContain('Du får veiledning');
  await expect.poll(() => numberIn(page)).toBe(before);
});

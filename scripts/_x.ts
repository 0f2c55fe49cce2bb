import { launchExtension } from '../tests/e2e/support/launch-extension';
import { routePage } from '../tests/e2e/support/route-page';
const x = await launchExtension();
const u = 'https://5120.webcruiter.no/Main/Recruit/Public/4900000201?language=nb';
await routePage(x.context, u, { file: 'tests/fixtures/portals/webcruiter/ad.html' });
const page = await x.context.newPage();
page.on('console', (m) => console.log('PAGE', m.type(), m.text(), m.location().url));
page.on('pageerror', (e) => console.log('ERR', e.stack));
await page.goto(u);
await page.waitForTimeout(9000);
console.log(
  page.url(),
  await page.evaluate(() => [
    document.title,
    document.body.innerText.slice(0, 200),
    [...document.querySelectorAll('*')].filter((e) => e.localName.includes('likeverd')).map((e) => e.localName),
  ]),
);
await x.close();

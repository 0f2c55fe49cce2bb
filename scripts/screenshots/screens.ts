import type { Page } from '@playwright/test';
import type { FilledExtension } from './fill-extension';

export interface Screen {
  name: string;
  /** Whether all of the page is shown, however long; else what the window holds. */
  whole?: boolean;
  open(page: Page, filled: FilledExtension): Promise<unknown>;
}

/** A page of the extension's, once its content is there. */
const ownPage =
  (addressIn: (filled: FilledExtension) => string) =>
  async (page: Page, filled: FilledExtension): Promise<void> => {
    await page.goto(addressIn(filled));
    await page.locator('main h1').waitFor();
  };

/** The panel beside an ad, with one of its views open. */
const panelView =
  (number: number) =>
  async (page: Page, { adAddress }: FilledExtension): Promise<void> => {
    await page.goto(adAddress);
    const panel = page.locator('likeverd-panel');
    await panel.getByTestId('score').waitFor();
    await panel.getByRole('tab').nth(number).click();
  };

const partOfProject = (part: string) => ownPage(({ project }) => project.replace(/\/ads.*$/u, `/${part}`));

export const screens: readonly Screen[] = [
  { name: 'panel-findings', whole: false, open: panelView(0) },
  { name: 'panel-questions', whole: false, open: panelView(1) },
  { name: 'panel-number', whole: false, open: panelView(2) },
  {
    name: 'panel-correction',
    whole: false,
    open: async (page, filled) => {
      await panelView(0)(page, filled);
      const silent = page.getByTestId('group-not-stated').locator('li[data-criterion]').first();
      await silent.locator('.disclosure').click();
      await silent.locator('.plain-button').first().click();
      await silent.locator('.stated-form').scrollIntoViewIfNeeded();
    },
  },
  { name: 'popup', open: ownPage(({ own }) => own('popup.html')) },
  {
    name: 'side-panel',
    // A page of the extension behind the tab in front stands for the panel beside it.
    open: async (page, filled) => {
      await ownPage(({ own }) => own('sidepanel.html'))(page, filled);
      const ad = await page.context().newPage();
      await ad.goto(filled.adAddress);
      await page.getByTestId('score').waitFor();
    },
  },
  { name: 'welcome', open: ownPage(({ own }) => own('welcome.html')) },
  { name: 'options', open: ownPage(({ own }) => own('options.html')) },
  { name: 'portal-status', open: ownPage(({ own }) => own('status.html')) },
  { name: 'questions', open: ownPage(({ questions }) => questions) },
  { name: 'library', open: ownPage(({ own }) => own('library.html')) },
  { name: 'deleted-ads', open: ownPage(({ own }) => own('library.html#/deleted')) },
  { name: 'saved-ad', open: ownPage(({ savedAd }) => savedAd) },
  { name: 'comparison', open: ownPage(({ comparison }) => comparison) },
  { name: 'preview-start', open: ownPage(({ own }) => own('preview.html')) },
  {
    name: 'preview',
    open: async (page, { draft }) => {
      await page.goto(draft);
      await page.getByTestId('live-report').getByTestId('score').waitFor();
    },
  },
  { name: 'guide', whole: false, open: ownPage(({ own }) => own('guide.html')) },
  { name: 'projects', open: ownPage(({ own }) => own('research.html')) },
  { name: 'project-ads', open: partOfProject('ads') },
  { name: 'project-coding', open: ownPage(({ coding }) => coding) },
  { name: 'project-agreement', open: partOfProject('agreement') },
  { name: 'project-findings', open: partOfProject('findings') },
];

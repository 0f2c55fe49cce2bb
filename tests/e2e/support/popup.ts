import type { BrowserContext, CDPSession } from '@playwright/test';

/** The popup as it hangs from the toolbar button. Playwright does not count it among its pages, so this speaks CDP. */
export interface OpenPopup {
  /** What a person reads in it; empty once it has closed. */
  text(): Promise<string>;
  /** Clicks the button with these words, as soon as there is one. */
  click(words: string): Promise<void>;
}

/** Finds the popup that a click on the toolbar button has opened. */
export async function findPopup(context: BrowserContext, extensionId: string): Promise<OpenPopup> {
  const session = await context.browser()!.newBrowserCDPSession();
  const url = `chrome-extension://${extensionId}/popup.html`;
  const find = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((target) => target.url === url)?.targetId;
  await until(async () => (await find()) !== undefined, 'The popup did not open.');

  async function evaluate(expression: string): Promise<unknown> {
    const targetId = await find();
    if (targetId === undefined) return undefined;
    try {
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      return await ask(session, sessionId, expression);
    } catch (error) {
      // It closes by itself, also while it is being asked.
      if ((await find()) === undefined) return undefined;
      throw error;
    }
  }

  return {
    text: async () => String((await evaluate('document.body.innerText')) ?? ''),
    click: (words) =>
      until(
        async () =>
          (await evaluate(
            `(() => {
              const button = [...document.querySelectorAll('button')].find((one) => one.innerText === ${JSON.stringify(words)});
              button?.click();
              return button !== undefined;
            })()`,
          )) === true,
        // Whether it has closed, or shows something else, is what one needs to know when this fails once in a hundred runs.
        async () =>
          (await find()) === undefined
            ? `The popup closed before “${words}” could be clicked.`
            : `The popup has no button “${words}”. It says: ${String(await evaluate('document.body.innerText'))}`,
      ),
  };
}

/** Evaluates in the popup's own session; an answer that never comes means that the popup has closed. */
function ask(session: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => finish(() => reject(new Error('The popup did not answer.'))), 2_000);
    const onMessage = (event: { sessionId: string; message: string }): void => {
      if (event.sessionId !== sessionId) return;
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: { result: { value: unknown } } };
      if (id === 1) finish(() => resolve(result?.result.value));
    };
    function finish(settle: () => void): void {
      clearTimeout(timer);
      session.off('Target.receivedMessageFromTarget', onMessage);
      settle();
    }
    session.on('Target.receivedMessageFromTarget', onMessage);
    const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } });
    session.send('Target.sendMessageToTarget', { sessionId, message }).catch((error) => finish(() => reject(error)));
  });
}

async function until(condition: () => Promise<boolean>, otherwise: string | (() => Promise<string>)): Promise<void> {
  const deadline = Date.now() + 5_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(typeof otherwise === 'string' ? otherwise : await otherwise());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

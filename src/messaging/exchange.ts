import type * as z from 'zod/mini';
import { browser, type Browser } from 'wxt/browser';
import type { AnswerTo, Envelope, Message, MessageKind, MessageOf } from './messages';

/**
 * The shapes of all messages, made when the first one comes or goes: making them takes longer than everything else a
 * page script does on a page with nothing to show.
 */
const shapes = () => import('./messages');

/** No part of the extension heard the message: no page script in that tab, or the extension was updated meanwhile. */
export class NobodyThere extends Error {
  override name = 'NobodyThere';
}

/** The other side heard the message and could not do what it asks, or answered something else than agreed. */
export class ExchangeFailed extends Error {
  override name = 'ExchangeFailed';
}

/** Says `message` to the background and gives its answer. */
export function send<Kind extends MessageKind>(message: MessageOf<Kind>): Promise<AnswerTo<Kind>> {
  return exchange(message, () => browser.runtime.sendMessage(message));
}

/** Says `message` to the page script of a tab, in the page itself or in one of its frames, and gives its answer. */
export function sendToTab<Kind extends MessageKind>(
  tabId: number,
  message: MessageOf<Kind>,
  frameId = 0,
): Promise<AnswerTo<Kind>> {
  return exchange(message, () => browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** Where the first fault is. zod's own words would be a kilobyte in every page. */
const faultIn = ({ issues: [first] }: z.core.$ZodError): string => `${first?.path.join('.') || 'kind'}: ${first?.code}`;

async function exchange<Kind extends MessageKind>(
  { kind }: MessageOf<Kind>,
  deliver: () => Promise<unknown>,
): Promise<AnswerTo<Kind>> {
  const raw = await deliver().catch((cause: unknown) => {
    throw new NobodyThere(`Nobody answered "${kind}".`, { cause });
  });
  // Where a listener exists but does not know the message, the browser answers with nothing.
  if (raw === undefined || raw === null) throw new NobodyThere(`Nobody answered "${kind}".`);
  const { answers, Envelope } = await shapes();
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success) throw new ExchangeFailed(`The answer to "${kind}" is not one of ours.`);
  if (!envelope.data.ok) throw new ExchangeFailed(`"${kind}" failed: ${envelope.data.error}`);
  const answer = answers[kind].safeParse(envelope.data.answer);
  if (!answer.success) throw new ExchangeFailed(`The answer to "${kind}" is not as agreed: ${faultIn(answer.error)}`);
  return answer.data as AnswerTo<Kind>;
}

export type Handlers = {
  [Kind in MessageKind]?: (
    message: MessageOf<Kind>,
    sender: Browser.runtime.MessageSender,
  ) => AnswerTo<Kind> | Promise<AnswerTo<Kind>>;
};

/**
 * Answers the messages that have a handler and leaves the others to whoever else listens. What is no message of ours
 * is answered with an error that says what is wrong with it.
 */
export function listen(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    raw: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (envelope: Envelope) => void,
  ): boolean => {
    if (isObject(raw) && !(String(raw['kind']) in handlers)) return false;
    void answerWith(async () => {
      const { Message } = await shapes();
      const message = Message.safeParse(raw);
      if (!message.success) throw new Error(`Not one of our messages: ${faultIn(message.error)}`);
      const handle = handlers[message.data.kind] as Handler;
      return handle(message.data, sender);
    }).then(reply);
    // Keeps the way back open until the answer is there.
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

type Handler = (message: Message, sender: Browser.runtime.MessageSender) => unknown;

async function answerWith(handle: () => unknown): Promise<Envelope> {
  try {
    return { ok: true, answer: await handle() };
  } catch (error) {
    return { ok: false, error: error instanceof Error ? error.message : String(error) };
  }
}

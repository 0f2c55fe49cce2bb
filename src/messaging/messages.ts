import * as z from 'zod/mini';
import { Correction } from '#src/library/ads/dismissal';
import { QuestionList } from '#src/library/questions/question-list';
import { AdKey } from '#src/library/session-summaries';
import type { OptionalPortalId } from '#src/page/portals/hosts';
import { Posting } from '#src/posting/posting';
import { BadgeView } from '#src/presentation/badge/badge-view';
import { PanelView, QuoteView } from '#src/presentation/panel-view';
import { SavedView } from '#src/presentation/saved-view';

/** An ad on a result list, and whether its title names the role. */
const CardedAd = z.extend(AdKey, { titleNamesRole: z.boolean() });

/** Everything one part of the extension may say to another. Parsed on receipt: a page script may be an older version. */
export const Message = z.discriminatedUnion('kind', [
  // From a page to the background.
  z.object({ kind: z.literal('assess-posting'), posting: Posting }),
  /** A person corrects a finding, or takes that back; answered as `assess-posting` then is. */
  z.object({ kind: z.literal('correct-finding'), posting: Posting, textHash: z.string(), correction: Correction }),
  /** The ad with what the person corrected, as a labelled example. */
  z.object({ kind: z.literal('make-example'), posting: Posting }),
  z.object({ kind: z.literal('keep-questions'), list: z.omit(QuestionList, { changedAt: true }) }),
  z.object({ kind: z.literal('forget-questions'), textHash: z.string() }),
  /** Opens the page on which the questions of a text are printed. */
  z.object({ kind: z.literal('open-questions'), textHash: z.string() }),
  /** Whether the ad, or another version of it, is saved. */
  z.object({ kind: z.literal('recall-ad'), posting: Posting }),
  /** Saves the ad: as another version of the saved ad `joinTo`, or on its own. */
  z.object({ kind: z.literal('save-ad'), posting: Posting, joinTo: z.nullable(z.string()) }),
  z.object({ kind: z.literal('open-saved-ad'), adId: z.string() }),
  /** As `correct-finding`, for the newest text of a saved ad. */
  z.object({ kind: z.literal('correct-saved-ad'), adId: z.string(), correction: Correction }),
  z.object({ kind: z.literal('posting-gone') }),
  /** Puts what draws panel and badges into the frame that asks. */
  z.object({ kind: z.literal('add-views') }),
  z.object({ kind: z.literal('describe-ads'), ads: z.array(CardedAd) }),
  z.object({ kind: z.literal('open-options') }),
  // From the popup to the background, or from a page about itself.
  z.object({ kind: z.literal('check-tab'), tabId: z.optional(z.number()) }),
  // From the background or the popup to a page.
  z.object({ kind: z.literal('weigh-page') }),
  z.object({ kind: z.literal('read-page') }),
  z.object({ kind: z.literal('show-panel') }),
  z.object({ kind: z.literal('toggle-panel') }),
  /** Saves the ad on show if it is new, and shows where it stands among the saved ones. */
  z.object({ kind: z.literal('save-by-key') }),
  /** Reads the text that is selected, in place of what the page is about. */
  z.object({ kind: z.literal('read-selection') }),
  z.object({ kind: z.literal('describe-page') }),
  // From the side panel to the page whose report it shows.
  z.object({ kind: z.literal('reveal-quote'), quote: QuoteView }),
  z.object({
    kind: z.literal('correct-shown'),
    change: z.omit(Correction, { place: true }),
    /** Words of the ad that show it; may be empty. */
    words: z.string(),
  }),
  z.object({ kind: z.literal('selected-text') }),
  z.object({ kind: z.literal('make-shown-example') }),
  z.object({ kind: z.literal('forget-shown-questions') }),
  z.object({ kind: z.literal('recall-shown') }),
  z.object({ kind: z.literal('save-shown'), joinTo: z.nullable(z.string()) }),
  /** From a page to the side panel: it shows another report now, or none. */
  z.object({ kind: z.literal('report-changed') }),
]);
export type Message = z.infer<typeof Message>;
export type MessageKind = Message['kind'];
export type MessageOf<Kind extends MessageKind> = Extract<Message, { kind: Kind }>;

/** What each message is answered with. */
export const answers = {
  'assess-posting': PanelView,
  'correct-finding': PanelView,
  'make-example': z.object({ name: z.string(), content: z.string() }),
  'keep-questions': z.null(),
  'forget-questions': z.null(),
  'open-questions': z.null(),
  'recall-ad': SavedView,
  'save-ad': SavedView,
  'open-saved-ad': z.null(),
  'correct-saved-ad': z.null(),
  'posting-gone': z.null(),
  'add-views': z.null(),
  /** One for each of `ads`, in their order; null where the card should carry no badge. */
  'describe-ads': z.array(z.nullable(BadgeView)),
  'open-options': z.null(),
  /** `in-frame`: the page's ad stands in a frame of the portal `framed`, which the person has not allowed. */
  'check-tab': z.object({
    outcome: z.enum(['reading', 'not-allowed', 'in-frame']),
    framed: z.nullable(z.custom<OptionalPortalId>((id) => typeof id === 'string')),
  }),
  /**
   * Whether the page, or this frame of it, may hold an ad for a peer worker, how long its text is in UTF-16 units, and
   * the addresses of the frames in it.
   */
  'weigh-page': z.object({ mayBePeerWork: z.boolean(), length: z.number(), frames: z.array(z.string()) }),
  'read-page': z.null(),
  'show-panel': z.null(),
  'toggle-panel': z.null(),
  'save-by-key': z.null(),
  'read-selection': z.null(),
  /** What the page shows, or null when no ad was found worth showing. */
  'describe-page': z.nullable(PanelView),
  /** Whether the quote still stands in the page. */
  'reveal-quote': z.boolean(),
  /** Whether the words stand in the ad; where they do not, nothing was corrected. */
  'correct-shown': z.boolean(),
  'selected-text': z.string(),
  'make-shown-example': z.object({ name: z.string(), content: z.string() }),
  'forget-shown-questions': z.null(),
  'recall-shown': SavedView,
  'save-shown': SavedView,
  'report-changed': z.null(),
} satisfies Record<MessageKind, z.ZodMiniType>;
export type AnswerTo<Kind extends MessageKind> = z.infer<(typeof answers)[Kind]>;

/** Errors do not survive the way between contexts, so an answer says itself whether it is one. */
export const Envelope = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), answer: z.unknown() }),
  z.object({ ok: z.literal(false), error: z.string() }),
]);
export type Envelope = z.infer<typeof Envelope>;

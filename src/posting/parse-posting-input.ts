import * as z from 'zod/mini';
import type { Posting } from '#src/posting/posting';

/** One ad as the command line and the tests give it. Other keys are allowed and ignored. */
const PostingInput = z.object({
  id: z.string().check(z.minLength(1)),
  title: z.string(),
  employer: z.optional(z.nullable(z.string())),
  fields: z.optional(z.record(z.string(), z.union([z.string(), z.number()]))),
  text: z.optional(z.string()),
  html: z.optional(z.string()),
  url: z.optional(z.nullable(z.string())),
});

/** Turns the HTML of an ad's body into text. Injected, since this folder knows no DOM. */
export type HtmlToText = (html: string) => string;

/** The input is not a posting. `message` names every key that is wrong and what it should be. */
export class PostingInputError extends Error {
  override name = 'PostingInputError';
}

/**
 * A posting from `{ id, title, employer?, fields?, text | html, url? }`. `text` is taken as it stands, so that offsets
 * in the report point into what was given; `html` is only read when there is no `text`.
 *
 * @throws PostingInputError
 */
export function parsePostingInput(value: unknown, htmlToText?: HtmlToText): Posting {
  const parsed = z.safeParse(PostingInput, value);
  if (!parsed.success) throw new PostingInputError(parsed.error.issues.map(describeIssue).join('; '));
  const { id, title, employer, fields, url } = parsed.data;
  const text = bodyText(parsed.data, htmlToText);
  return {
    id,
    portal: null,
    url: url ?? null,
    title,
    ...(employer && { hiringOrganization: employer }),
    fields: Object.fromEntries(Object.entries(fields ?? {}).map(([label, shown]) => [label, String(shown)])),
    text,
    textStatus: text.trim() === '' ? 'unreadable' : 'full',
    provenance: {
      title: 'input',
      text: 'input',
      ...(employer && { hiringOrganization: 'input' }),
      ...(fields && { fields: 'input' }),
    },
  };
}

function bodyText({ text, html }: z.infer<typeof PostingInput>, htmlToText: HtmlToText | undefined): string {
  if (text !== undefined) return text;
  if (html === undefined) throw new PostingInputError('"text" or "html" must be given: the body of the ad');
  if (htmlToText === undefined) throw new PostingInputError('"html" cannot be read here: give the body as "text"');
  return htmlToText(html);
}

/** zod/mini carries no message texts of its own. */
function describeIssue(issue: z.core.$ZodIssue): string {
  const key = issue.path.map(String).join('.');
  if (key === '') return 'a posting must be an object like { "id": "1", "title": "…", "text": "…" }';
  if (issue.code === 'too_small') return `"${key}" must not be empty`;
  if (issue.code === 'invalid_type')
    return `"${key}" must be ${issue.expected === 'record' ? 'an object of labels and values' : `a ${issue.expected}`}`;
  if (issue.code === 'invalid_union') return `"${key}" must be a string or a number`;
  return `"${key}" is not as it should be (${issue.code})`;
}

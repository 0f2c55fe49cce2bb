import type { AdContent } from '#src/library/drafts/draft';
import { fingerprintId } from '#src/posting/fingerprint';
import { parsePostingInput } from '#src/posting/parse-posting-input';
import type { Posting } from '#src/posting/posting';

/** The draft as the command line would be given it: facts that are not filled in are not there. */
export function postingOf({ title, employer, fields }: Omit<AdContent, 'document'>, text: string): Posting {
  const identity = { title: title.trim(), ...(employer.trim() && { hiringOrganization: employer.trim() }), text };
  return parsePostingInput({
    id: fingerprintId(identity),
    title: identity.title,
    employer: employer.trim(),
    fields: Object.fromEntries(Object.entries(fields).filter(([, value]) => value.trim() !== '')),
    text,
  });
}

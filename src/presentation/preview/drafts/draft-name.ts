import type { Draft } from '#src/library/drafts/draft';
import type { Locale } from '../../strings/locale';
import { previewStrings } from '../../strings/preview';

/** What a draft goes by: its name, else the ad's title. */
export function draftName({ name, content }: Pick<Draft, 'name' | 'content'>, locale: Locale): string {
  return name.trim() || content.title.trim() || previewStrings[locale].drafts.untitled;
}

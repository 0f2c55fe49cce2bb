import { numberIn } from '../../pages/formats';
import { libraryStrings } from '../../strings/library';
import type { Locale } from '../../strings/locale';
import { addressOf } from '../route';
import { useDeletedAds } from './use-deleted-ads';

/** The way to the ads that were deleted lately, when there are any. */
export function DeletedLink({ locale }: { locale: Locale }) {
  const [list] = useDeletedAds();
  if (list.kind !== 'ready' || list.value.length === 0) return null;
  return (
    <p>
      <a href={addressOf({ kind: 'deleted' })}>
        {libraryStrings[locale].deleted.link(numberIn(locale)(list.value.length))}
      </a>
    </p>
  );
}

import { listDeletedAds } from '#src/library/ads/deleted-ads';
import { now } from '../../pages/now';
import { useLoaded } from '../../pages/use-loaded';

const load = () => listDeletedAds(now());

/** The ads that can still be brought back, now and after each change. */
export const useDeletedAds = () => useLoaded(load, ['deletedAds']);

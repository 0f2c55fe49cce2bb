import * as z from 'zod/mini';

/**
 * NAV's feed of job ads, as its documentation and source describe it (github.com/navikt/pam-stilling-feed:
 * `docs/index.markdown`, `FeedController.kt`, `dto/FeedAd.kt`). Only what is used here is checked.
 */
export const FeedPage = z.object({
  /** Address of the next page, relative to the server; null on the newest page. */
  next_url: z.nullable(z.string()),
  items: z.array(
    z.object({
      /** Address of the ad as it is now. */
      url: z.string(),
      _feed_entry: z.object({
        uuid: z.string(),
        /** `ACTIVE`; anything else is not to be shown any more. */
        status: z.string(),
        title: z.string(),
        businessName: z.optional(z.nullable(z.string())),
        /** ISO 8601 instant of the change that this entry is about. */
        sistEndret: z.string(),
      }),
    }),
  ),
});
export type FeedPage = z.infer<typeof FeedPage>;

const words = z.optional(z.nullable(z.string()));

export const FeedEntry = z.object({
  uuid: z.string(),
  status: z.string(),
  sistEndret: z.string(),
  /** Absent for ads that are not active. The documentation calls it `json`, the server `ad_content`. */
  ad_content: z.optional(
    z.nullable(
      z.object({
        title: z.string(),
        /** HTML. */
        description: words,
        jobtitle: words,
        link: words,
        published: words,
        expires: words,
        applicationDue: words,
        engagementtype: words,
        extent: words,
        positioncount: words,
        sector: words,
        starttime: words,
        employer: z.optional(z.nullable(z.object({ name: words }))),
        workLocations: z.optional(z.array(z.object({ municipal: words, county: words, city: words }))),
      }),
    ),
  ),
});
export type FeedEntry = z.infer<typeof FeedEntry>;

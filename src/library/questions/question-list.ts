import * as z from 'zod/mini';

/** A question a person means to ask. */
export const Question = z.object({
  /** Id of the criterion or flag it comes from; what a person added has an id of its own. */
  id: z.string(),
  text: z.string(),
  /** Whether the words are the person's own; the others follow the language chosen. */
  own: z.boolean(),
});
export type Question = z.infer<typeof Question>;

/** The questions a person wants to ask about the job of one text. */
export const QuestionList = z.object({
  textHash: z.string(),
  /** Of the ad, for the head of the printed page. */
  title: z.string(),
  employer: z.nullable(z.string()),
  questions: z.array(Question),
  /** ISO 8601 instant. */
  changedAt: z.string(),
});
export type QuestionList = z.infer<typeof QuestionList>;

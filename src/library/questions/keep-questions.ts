import { maskContacts } from '#src/posting/mask-contacts';
import { openLibrary } from '../database/database';
import { libraryErrorOf } from '../database/library-error';
import { QuestionList } from './question-list';

/**
 * Keeps a person's questions about one text, in place of those kept before. Questions in our words may quote the ad:
 * contacts in them are hidden. A person's own words are left as they are.
 *
 * @throws {LibraryError}
 */
export async function keepQuestions(list: QuestionList): Promise<void> {
  const questions = list.questions.map((question) =>
    question.own ? question : { ...question, text: maskContacts(question.text) },
  );
  const library = await openLibrary();
  await library.put('questions', { ...list, questions }).catch((cause: unknown) => {
    throw libraryErrorOf(cause);
  });
}

/**
 * The questions kept for a text; null where there are none.
 *
 * @throws {LibraryError}
 */
export async function recallQuestions(textHash: string): Promise<QuestionList | null> {
  const library = await openLibrary();
  const kept = QuestionList.safeParse(await library.get('questions', textHash));
  return kept.success ? kept.data : null;
}

/**
 * Forgets the questions of a text: it is then given those made from its report again.
 *
 * @throws {LibraryError}
 */
export async function forgetQuestions(textHash: string): Promise<void> {
  const library = await openLibrary();
  await library.delete('questions', textHash).catch((cause: unknown) => {
    throw libraryErrorOf(cause);
  });
}

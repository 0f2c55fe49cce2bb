import type { Thread } from './assess/threads';

/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Terminal {
  input: AsyncIterable<Uint8Array | string>;
  /** A promise where the reader is slower than the writer. */
  write(text: string | Uint8Array): void | Promise<void>;
  complain(text: string): void;
  /** Whether a person watches standard error. */
  isWatched?: boolean;
  /** Absent where there can be no other threads. */
  startThread?: () => Thread;
  /** How long to wait for others, ms, where that is not for the command to say: in tests. */
  pauses?: { first: number; longest: number; timeout: number };
}

export interface Command {
  name: string;
  /** One line for the list of commands. */
  summary: string;
  usage: string;
  run(args: string[], terminal: Terminal): Promise<ExitCode> | ExitCode;
}

/** 0: all went well. 1: something could not be read, the rest was. 2: the command was called wrongly. */
export type ExitCode = 0 | 1 | 2;

/** The command was called wrongly; `message` says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Checks an option's value against its choices. */
export function oneOf<const Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((one) => one === value);
  if (choice === undefined) throw new UsageError(`--${option} ${value}: choose ${choices.join(', ')}`);
  return choice;
}

export function wholeNumber(option: string, value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--${option} ${value}: a whole number from 0 up`);
  return Number(value);
}

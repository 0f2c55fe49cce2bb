/** Where a command reads and writes, so that a test can stand in for the terminal. */
export interface Terminal {
  input: AsyncIterable<Uint8Array | string>;
  write(text: string): void;
  complain(text: string): void;
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

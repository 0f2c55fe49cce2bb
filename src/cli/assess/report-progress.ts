/** How often a run says how far it has come, in ms: a line that is written over, or one after the other in a log. */
const everyOnTerminal = 500;
const everyInLog = 10_000;

interface Watch {
  complain(text: string): void;
  /** Whether a person watches, so that a line can be written over. */
  onTerminal: boolean;
  /** Milliseconds. */
  now(): number;
  /** Bytes of memory the program holds. */
  memory(): number;
  /** Milliseconds of processor time it has used, in all its threads. */
  processorTime(): number;
}

/** Tells on standard error how many ads were read and how fast. */
export function createProgress({ complain, onTerminal, now, memory, processorTime }: Watch, alreadyThere: number) {
  const started = now();
  let told = started;
  const line = (outputs: number): string => {
    const seconds = (now() - started) / 1_000;
    const rate = seconds > 0 ? (outputs - alreadyThere) / seconds : 0;
    return `${outputs} ads, ${rate.toFixed(0)} a second, ${(memory() / 1e6).toFixed(0)} MB`;
  };
  return {
    at(outputs: number): void {
      if (now() - told < (onTerminal ? everyOnTerminal : everyInLog)) return;
      told = now();
      complain(onTerminal ? `\r\u001B[K${line(outputs)}` : `${line(outputs)}\n`);
    },
    /** Makes room for another message. */
    clear: () => complain(onTerminal ? '\r\u001B[K' : ''),
    end(outputs: number): void {
      // A busy machine takes its time; what a processor was at work for tells what ads cost.
      const each = processorTime() / Math.max(1, outputs - alreadyThere);
      const cost = `${each.toFixed(1)} ms of processor time each`;
      complain(`${onTerminal ? '\r\u001B[K' : ''}${line(outputs)}, ${cost}\n`);
    },
  };
}

import { engineVersion } from '#src/assessment/engine-version';
import { rubricVersion } from '#src/rubric/version';
import { version } from '../../package.json';
import { agreementCommand } from './agreement';
import { assessCommand } from './assess/assess';
import { codebookCommand } from './codebook';
import { exportCommand } from './dataset/export';
import { mergeCommand } from './dataset/merge';
import { feedCommand } from './feed/feed';
import { UsageError, type Command, type ExitCode, type Terminal } from './command';
import { findingsCommand } from './findings';
import { sampleCommand } from './sample';

/** In the order a dataset is made, coded and counted. */
const commands: readonly Command[] = [
  feedCommand,
  assessCommand,
  exportCommand,
  mergeCommand,
  sampleCommand,
  agreementCommand,
  findingsCommand,
  codebookCommand,
];

const usage = `Likeverd reads job ads for peer workers and says how much of what five source documents recommend the ad
states, with the words it stands on. The score is about the text of the ad, never about the workplace.

usage: likeverd COMMAND [options]

${commands.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

  --help        this text; \`likeverd COMMAND --help\` says more
  --version     versions of the program, the engine and the codebook
`;

/** Runs one command line, `args` without program and script name. Nothing is thrown: the exit code tells. */
export async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args;
  if (first === '--version') {
    terminal.write(`likeverd ${version} (engine ${engineVersion}, codebook ${rubricVersion})\n`);
    return 0;
  }
  if (first === '--help' || first === '-h' || first === 'help') {
    terminal.write(usage);
    return 0;
  }
  const command = commands.find(({ name }) => name === first);
  if (!command) {
    terminal.complain(first === undefined ? usage : `likeverd: no command ${first}\n\n${usage}`);
    return 2;
  }
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.write(command.usage);
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    terminal.complain(`likeverd ${command.name}: ${error.message}\n\n${command.usage}`);
    return 2;
  }
}

/** Ours, or one of node:util's parseArgs. */
function isUsageError(error: unknown): error is Error {
  if (error instanceof UsageError) return true;
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

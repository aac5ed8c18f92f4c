import { version } from '../../package.json';
import { LANGUAGES, PROBLEM_WORDS, USAGE } from '../core/words';
import { languageOf } from './arguments/language-of';
import { CannotRun } from './cannot-run';
import { check } from './commands/check';
import { clean } from './commands/clean';
import { forms } from './commands/forms';
import { explain } from './commands/explain';
import { rules } from './commands/rules';
import { scores } from './commands/scores';
import { write } from './commands/write';
import { EXIT, type Exit } from './exit';
import type { Io } from './io';
import type { Session } from './session';
import { troubleOf } from './trouble';

type Command = (args: readonly string[], session: Session) => Exit | Promise<Exit>;

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['check', check],
  ['write', write],
  ['forms', forms],
  ['scores', scores],
  ['clean', clean],
  ['explain', explain],
  ['rules', rules],
]);

/** The command line: runs what the arguments say and gives the exit status. Never throws. */
export async function main(args: readonly string[], io: Io, open: Session['open']): Promise<Exit> {
  const language = languageOf(args, io.env);
  const session: Session = { io, open, language: language ?? 'zh-CN', problems: PROBLEM_WORDS[language ?? 'zh-CN'] };
  try {
    if (!language) throw new CannotRun(session.problems.badValue('--lang', askedLanguage(args), LANGUAGES), 'usage');
    return await run(args, session);
  } catch (thrown) {
    io.err(`${troubleOf(thrown, session).message}\n`);
    return EXIT.couldNotRun;
  }
}

function askedLanguage(args: readonly string[]): string {
  const option = args.find((arg) => arg.startsWith('--lang')) ?? '';
  return option.includes('=') ? option.slice('--lang='.length) : (args[args.indexOf('--lang') + 1] ?? '');
}

async function run(args: readonly string[], session: Session): Promise<Exit> {
  const { io, language, problems } = session;
  const words = withoutLanguage(args);
  const [name = ''] = words;
  if (name === 'help' || words.includes('--help') || words.includes('-h')) {
    io.out(USAGE[language]);
    return EXIT.passed;
  }
  if (name === '--version' || name === '-v') {
    io.out(`${version}\n`);
    return EXIT.passed;
  }
  const command = COMMANDS.get(name);
  if (command) return command(words, session);
  if (name === '') io.err(USAGE[language]);
  else throw new CannotRun(problems.unknownCommand(name), 'usage');
  return EXIT.couldNotRun;
}

// --lang may stand before the command as well.
function withoutLanguage(args: readonly string[]): string[] {
  const rest = [...args];
  while (rest[0]?.startsWith('--lang') === true) rest.splice(0, rest[0] === '--lang' ? 2 : 1);
  return rest;
}

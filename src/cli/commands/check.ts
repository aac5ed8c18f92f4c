import { checkWorkbook, notesOf, type CheckedWorkbook } from '../../app';
import type { Preset } from '../../core/presets';
import { REPORT_WORDS } from '../../core/words';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { oneOf } from '../arguments/one-of';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { openFile, readable } from '../files/open-file';
import { refuseObstacle } from '../files/refuse-obstacle';
import { presetOf } from '../files/preset-of';
import { jsonProblem, jsonReport } from '../print/json-report';
import { printLines } from '../print/line';
import { textReport } from '../print/text-report';
import { Progress } from '../progress';
import type { Session } from '../session';
import { troubleOf } from '../trouble';

const OPTIONS = {
  ...COMMON_OPTIONS,
  preset: 'text',
  format: 'text',
  'fail-on': 'text',
  all: 'flag',
} as const;

interface Job {
  readonly session: Session;
  readonly preset: Preset | undefined;
  readonly format: 'text' | 'json';
  readonly failOn: 'error' | 'warning' | 'never';
  readonly isFull: boolean;
}

/** jihe check FILE…: one that cannot be checked does not keep the others from it. */
export async function check(args: readonly string[], session: Session): Promise<Exit> {
  const { problems, io, language } = session;
  const { files, options } = readArguments(args, OPTIONS, problems);
  if (files.length === 0) throw new CannotRun(problems.needsFile('check'), 'usage');
  const job: Job = {
    session,
    format: oneOf('--format', { value: options.format, allowed: ['text', 'json'] }, session),
    failOn: oneOf('--fail-on', { value: options['fail-on'], allowed: ['error', 'warning', 'never'] }, session),
    preset: await presetOf(options.preset, session),
    isFull: options.all === true,
  };
  const exits: Exit[] = [];
  for (const file of files) {
    if (job.format === 'text' && exits.length > 0) io.out('\n');
    exits.push(await checkFile(file, job));
  }
  if (job.format === 'text' && files.length > 1) io.out(`\n${ofAll(exits, language)}\n`);
  return Math.max(...exits) as Exit;
}

function ofAll(exits: readonly Exit[], language: Session['language']): string {
  const count = (exit: Exit): number => exits.filter((one) => one === exit).length;
  return REPORT_WORDS[language].of(exits.length, count(EXIT.findings), count(EXIT.couldNotRun));
}

async function checkFile(file: string, job: Job): Promise<Exit> {
  try {
    const checked = await checkedFile(file, job);
    print(checked, file, job);
    return exitOf(checked, job);
  } catch (thrown) {
    // Not even what nobody reckoned with: the other files must still be checked.
    const trouble = troubleOf(thrown, job.session);
    const { io } = job.session;
    // What keeps us from the file itself names it already.
    io.err(trouble.problem === 'file' ? `${trouble.message}\n` : `${file}: ${trouble.message}\n`);
    if (job.format === 'json') io.out(`${JSON.stringify(jsonProblem(file, trouble))}\n`);
    return EXIT.couldNotRun;
  }
}

async function checkedFile(file: string, { session, preset }: Job): Promise<CheckedWorkbook> {
  const progress = new Progress(session, file);
  try {
    const workbook = await openFile(file, session);
    const request = { ...(preset ? { preset } : {}), onProgress: progress.report };
    const checked = await readable(session, () => checkWorkbook(workbook, request));
    refuseObstacle(checked, session);
    return checked;
  } finally {
    progress.clear();
  }
}

function print(checked: CheckedWorkbook, file: string, { session, format, isFull }: Job): void {
  const { io, language } = session;
  if (format === 'text') {
    printLines(textReport(checked, file, { language, isFull }), io);
    return;
  }
  for (const note of notesOf(checked, language)) io.err(`${file}: ${note}\n`);
  io.out(`${JSON.stringify(jsonReport(checked, file, language))}\n`);
}

function exitOf({ report: { counts, failures } }: CheckedWorkbook, { failOn }: Job): Exit {
  const failing = { error: counts.error, warning: counts.error + counts.warning, never: 0 }[failOn];
  return failing > 0 || failures.length > 0 ? EXIT.findings : EXIT.passed;
}

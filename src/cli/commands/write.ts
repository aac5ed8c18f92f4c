import { notesOf, writeWorkbook, type WriteRequest, type Writing } from '../../app';
import { REPORT_WORDS, refusalSentence, RULE_WORDS, WRITING_WORDS } from '../../core/words';
import { oneFile } from '../arguments/one-file';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { openFile, readable } from '../files/open-file';
import { outputOf, putFile } from '../files/output-of';
import { refuseObstacle } from '../files/refuse-obstacle';
import { presetOf } from '../files/preset-of';
import { printLines, type Line } from '../print/line';
import { writingLines } from '../print/writing-lines';
import { Progress } from '../progress';
import type { Session, WorkbookFile } from '../session';

const OPTIONS = {
  ...COMMON_OPTIONS,
  output: 'text',
  'in-place': 'flag',
  compute: 'flag',
  replace: 'flag',
  suggestions: 'flag',
  mark: 'flag',
  summary: 'flag',
  values: 'flag',
  preset: 'text',
} as const;

type Options = ReturnType<typeof readArguments<typeof OPTIONS>>['options'];

/** jihe write FILE -o OUT.xlsx: computes, marks and sums up in a new file, or in the file itself with --in-place. */
export async function write(args: readonly string[], session: Session): Promise<Exit> {
  const { problems } = session;
  const { files, options } = readArguments(args, OPTIONS, problems);
  const input = oneFile(files, 'write', session);
  const request = await requestOf(options, session);
  const target = { input, output: options.output, isInPlace: options['in-place'] === true };
  const output = await outputOf(target, session);
  const workbook = await openFile(input, session);
  const writing = await written(workbook, { request, input, session });
  refuseUnlessDone(writing, session);
  await putFile(output, workbook.toBytes(), session);
  tell(writing, output, session);
  return EXIT.passed;
}

interface Job {
  readonly request: WriteRequest;
  readonly input: string;
  readonly session: Session;
}

async function written(workbook: WorkbookFile, { request, input, session }: Job): Promise<Writing> {
  const progress = new Progress(session, input);
  try {
    return await readable(session, () => writeWorkbook(workbook, { ...request, onProgress: progress.report }));
  } finally {
    progress.clear();
  }
}

async function requestOf(options: Options, session: Session): Promise<WriteRequest> {
  const { compute, replace, suggestions, values, mark, summary } = options;
  const { problems } = session;
  if (!compute && (replace || suggestions)) throw new CannotRun(problems.replaceNeedsCompute(), 'usage');
  if (!compute && !summary && values) throw new CannotRun(problems.valuesOfNothing(), 'usage');
  if (!compute && !mark && !summary) throw new CannotRun(problems.nothingAsked(), 'usage');
  const preset = await presetOf(options.preset, session);
  return {
    language: session.language,
    ...(preset ? { preset } : {}),
    ...(compute ? { compute: { replace: replace === true, suggestions: suggestions === true } } : {}),
    mark: mark === true,
    summary: summary === true,
    asValues: values === true,
  };
}

function refuseUnlessDone({ plan, outcome }: Writing, session: Session): void {
  refuseObstacle(plan.checked, session);
  if (!outcome.ok) throw new CannotRun(refusalSentence(outcome.refusal, session.language), 'refused');
}

function tell({ plan }: Writing, output: string, { io, language }: Session): void {
  const notes = notesOf(plan.checked, language).map((note): Line => ({
    text: REPORT_WORDS[language].note(note),
    indent: 2,
    hanging: 4,
  }));
  const failures = plan.checked.report.failures.map(({ rule }): Line => ({
    text: REPORT_WORDS[language].notChecked(RULE_WORDS[rule]?.[language].title ?? rule),
    indent: 2,
  }));
  const head: Line = { text: WRITING_WORDS[language].written(output), style: 'title' };
  printLines([head, ...writingLines(plan, language), ...notes, ...failures], io);
}

import { formScores, readWorkbook, worstFirst, type FormScores, type ReadWorkbook } from '../../app';
import type { Form } from '../../core/book';
import { obstacleIn } from '../../core/checking';
import type { Preset } from '../../core/presets';
import { FORM_SCORES_WORDS, obstacleSentence, presetTitle, REPORT_WORDS } from '../../core/words';
import { oneOf } from '../arguments/one-of';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { openFile, readable } from '../files/open-file';
import { presetOf } from '../files/preset-of';
import { jsonProblem } from '../print/json-report';
import { printLines } from '../print/line';
import { scoresJson } from '../print/scores-json';
import { scoresText } from '../print/scores-text';
import type { Session } from '../session';
import { troubleOf } from '../trouble';

const OPTIONS = { ...COMMON_OPTIONS, form: 'text', preset: 'text', format: 'text' } as const;

interface Job {
  readonly session: Session;
  readonly preset: Preset | undefined;
  readonly format: 'text' | 'json';
  /** The sheet or project of the one form asked for. */
  readonly wanted: string | undefined;
}

/** jihe scores FILE…: how the scores of its forms come about. One that has none does not keep the others from it. */
export async function scores(args: readonly string[], session: Session): Promise<Exit> {
  const { problems, io } = session;
  const { files, options } = readArguments(args, OPTIONS, problems);
  if (files.length === 0) throw new CannotRun(problems.needsFile('scores'), 'usage');
  const job: Job = {
    session,
    format: oneOf('--format', { value: options.format, allowed: ['text', 'json'] }, session),
    preset: await presetOf(options.preset, session),
    wanted: options.form,
  };
  const exits: Exit[] = [];
  for (const file of files) {
    if (job.format === 'text' && exits.length > 0) io.out('\n');
    exits.push(await scoresOfFile(file, job));
  }
  return Math.max(...exits) as Exit;
}

async function scoresOfFile(file: string, job: Job): Promise<Exit> {
  const { session, format, preset } = job;
  try {
    const workbook = await openFile(file, session);
    const read = await readable(session, () => readWorkbook(workbook, preset));
    const forms = formsAsked(read, job).map((form) => formScores(form, read, session.language));
    print({ file, read, forms: worstFirst(forms) }, job);
    return EXIT.passed;
  } catch (thrown) {
    const trouble = troubleOf(thrown, session);
    session.io.err(trouble.problem === 'file' ? `${trouble.message}\n` : `${file}: ${trouble.message}\n`);
    if (format === 'json') session.io.out(`${JSON.stringify(jsonProblem(file, trouble))}\n`);
    return EXIT.couldNotRun;
  }
}

function formsAsked({ book }: ReadWorkbook, { wanted, session }: Job): readonly Form[] {
  const { forms } = book;
  const words = FORM_SCORES_WORDS[session.language];
  if (forms.length === 0) throw new CannotRun(words.noForms, 'no-form');
  const obstacle = obstacleIn(book);
  if (obstacle) throw new CannotRun(obstacleSentence(obstacle, session.language), obstacle.kind);
  if (wanted === undefined) return forms;
  const asked = formsNamed(wanted, forms);
  if (asked.length > 0) return asked;
  throw new CannotRun(words.noSuchForm(wanted, forms.slice(0, EXAMPLES).map(nameOf)), 'no-form');
}

const EXAMPLES = 3;

/** By sheet or project to the letter; else by a part of either. */
function formsNamed(wanted: string, forms: readonly Form[]): readonly Form[] {
  const exact = forms.filter(({ sheet, name }) => sheet === wanted || name?.value === wanted);
  if (exact.length > 0) return exact;
  return forms.filter(({ sheet, name }) => sheet.includes(wanted) || name?.value?.includes(wanted) === true);
}

function nameOf({ name, sheet }: Form): string {
  return name?.value ?? sheet;
}

interface Told {
  readonly file: string;
  readonly read: ReadWorkbook;
  readonly forms: readonly FormScores[];
}

function print({ file, read, forms }: Told, { session, format }: Job): void {
  const { io, language } = session;
  if (format === 'json') {
    io.out(`${JSON.stringify(scoresJson(forms, read, file))}\n`);
    return;
  }
  const standard = REPORT_WORDS[language].preset(presetTitle(read.preset, language));
  const differing = forms.filter((form) => form.differing > 0).length;
  const head = [
    { text: file, style: 'title' as const },
    { text: standard, indent: 2, style: 'quiet' as const },
    { text: FORM_SCORES_WORDS[language].overview(forms.length, differing), indent: 2 },
  ];
  printLines([...head, ...forms.flatMap((form) => scoresText(form, language))], io);
}

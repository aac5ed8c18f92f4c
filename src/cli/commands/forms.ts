import { formsSentences, makeForms, type FormsPlan } from '../../app';
import { FORM_LAYOUT_IDS, type FormLayoutId } from '../../core/blank-forms';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { BLANK_FORMS_WORDS, refusalSentence, WRITING_WORDS } from '../../core/words';
import { oneFile } from '../arguments/one-file';
import { oneOf } from '../arguments/one-of';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { openFile, readable } from '../files/open-file';
import { outputOf, putFile } from '../files/output-of';
import { presetOf } from '../files/preset-of';
import { formsJson } from '../print/forms-json';
import { printLines, type Line } from '../print/line';
import type { Session } from '../session';

const OPTIONS = {
  ...COMMON_OPTIONS,
  output: 'text',
  'in-place': 'flag',
  layout: 'text',
  'last-year': 'text',
  preset: 'text',
  format: 'text',
} as const;

const LAYOUTS = ['auto', ...FORM_LAYOUT_IDS] as const;

/** jihe forms FILE -o OUT.xlsx: a blank form for each project of the lists that has none. */
export async function forms(args: readonly string[], session: Session): Promise<Exit> {
  const { problems, language, io } = session;
  const { files, options } = readArguments(args, OPTIONS, problems);
  const input = oneFile(files, 'forms', session);
  const layout = oneOf('--layout', { value: options.layout, allowed: LAYOUTS }, session);
  const format = oneOf('--format', { value: options.format, allowed: ['text', 'json'] }, session);
  const preset = await presetOf(options.preset, session);
  const output = await outputOf({ input, output: options.output, isInPlace: options['in-place'] === true }, session);
  const lastYear = await snapshotOf(options['last-year'], session);
  const workbook = await openFile(input, session);
  const { plan, outcome } = await readable(session, () =>
    makeForms(workbook, {
      ...(layout === 'auto' ? {} : { layout: layout satisfies FormLayoutId }),
      ...(preset ? { preset } : {}),
      ...(lastYear ? { lastYear } : {}),
    }),
  );
  if (plan.book.lists.length === 0) throw new CannotRun(BLANK_FORMS_WORDS[language].noList(), 'no-list');
  if (!outcome.ok) throw new CannotRun(refusalSentence(outcome.refusal, language), 'refused');
  await putFile(output, workbook.toBytes(), session);
  if (format === 'json') io.out(`${JSON.stringify(formsJson(plan.forms, output))}\n`);
  else tell(plan, output, session);
  return EXIT.passed;
}

async function snapshotOf(path: string | undefined, session: Session): Promise<WorkbookSnapshot | undefined> {
  if (path === undefined) return undefined;
  const workbook = await openFile(path, session);
  return readable(session, () => workbook.read());
}

function tell({ forms: made }: FormsPlan, output: string, { io, language }: Session): void {
  const head: Line = { text: WRITING_WORDS[language].written(output), style: 'title' };
  const lines = formsSentences(made, language).flatMap((text) =>
    text
      .split('\n')
      .map((one, index): Line => ({ text: one, indent: index === 0 ? 2 : 4, hanging: index === 0 ? 4 : 6 })),
  );
  printLines([head, ...lines], io);
}

import { cleanWorkbook, removalSentences } from '../../app';
import { refusalSentence, WRITING_WORDS } from '../../core/words';
import { oneFile } from '../arguments/one-file';
import { COMMON_OPTIONS, readArguments } from '../arguments/read-arguments';
import { CannotRun } from '../cannot-run';
import { EXIT, type Exit } from '../exit';
import { openFile, readable } from '../files/open-file';
import { outputOf, putFile } from '../files/output-of';
import { printLines, type Line } from '../print/line';
import type { Session } from '../session';

const OPTIONS = { ...COMMON_OPTIONS, output: 'text', 'in-place': 'flag' } as const;

/** jihe clean FILE -o OUT.xlsx: takes out all that is ours and tells what it was. */
export async function clean(args: readonly string[], session: Session): Promise<Exit> {
  const { language, io, problems } = session;
  const { files, options } = readArguments(args, OPTIONS, problems);
  const input = oneFile(files, 'clean', session);
  const target = { input, output: options.output, isInPlace: options['in-place'] === true };
  const output = await outputOf(target, session);
  const workbook = await openFile(input, session);
  const { outcome, removed } = await readable(session, () => cleanWorkbook(workbook));
  if (!outcome.ok) throw new CannotRun(refusalSentence(outcome.refusal, language), 'refused');
  await putFile(output, workbook.toBytes(), session);
  const head: Line = { text: WRITING_WORDS[language].written(output), style: 'title' };
  const lines = removalSentences(removed, true, language).map((text): Line => ({ text, indent: 2, hanging: 4 }));
  printLines([head, ...lines], io);
  return EXIT.passed;
}

import type { ListTable, Project, Reading } from '../../book';
import { parseSequence, type SequenceNumber } from './parse-sequence';
import { Seen } from './seen';

export interface SequenceBreak {
  readonly kind: 'start' | 'break' | 'blank';
  readonly reading: Reading<string>;
  readonly found: number;
  readonly expected: number;
  /** Where the number stands already in this run. */
  readonly first?: Reading<string>;
}

export interface Sequence {
  readonly breaks: readonly SequenceBreak[];
  /** The number of the last row. */
  readonly last?: number;
}

/** Rows without a number are slips only where they are few; else they are parts of the row above. */
const FEW_BLANK = 0.1;

/** Where a list's numbering breaks; `ends` are the last numbers of the lists before it. */
export function sequenceBreaks(list: ListTable, ends: ReadonlySet<number>): Sequence {
  const walk = new Walk(ends);
  for (const project of list.projects) walk.step(project);
  const { breaks, blanks, last } = walk;
  const isSlip = blanks.length > 0 && blanks.length <= Math.max(1, list.projects.length * FEW_BLANK);
  const all =
    isSlip && last !== undefined ? [...breaks, ...blanks].sort((a, b) => a.reading.row - b.reading.row) : breaks;
  return last === undefined ? { breaks: [] } : { breaks: all, last };
}

interface Run {
  number: number;
  /** What would come next had the last break been a slip of one row. */
  resume?: number;
  /** Where each number of the run stands. */
  readonly seen: Seen;
}

class Walk {
  readonly breaks: SequenceBreak[] = [];
  readonly blanks: SequenceBreak[] = [];
  last: number | undefined;
  private readonly runs = new Map<string, Run>();
  private previous: Project | undefined;
  private previousStyle: string | undefined;

  constructor(private readonly ends: ReadonlySet<number>) {}

  step(project: Project): void {
    const reading = project.sequence;
    // A number merged over several rows counts them as one.
    if (!reading || reading.row !== project.row) return;
    const parsed = parseSequence(reading);
    if (parsed) this.count(project, reading, parsed);
    else if (reading.state === 'blank' && reading.cell?.formula === undefined) {
      this.blanks.push({ kind: 'blank', reading, found: 0, expected: 0 });
    }
    this.previous = project;
  }

  private count(project: Project, reading: Reading<string>, { style, number }: SequenceNumber): void {
    const run = this.runs.get(style);
    const mayRestart = !this.previous || isBoundary(this.previous, project) || this.previousStyle !== style;
    if (!run) this.start(reading, style, number);
    else if (number === run.number + 1 || number === run.resume) this.goOn(run, reading, number);
    else if (number === 1 && mayRestart) this.runs.set(style, newRun(reading, number));
    else this.breakOff(run, reading, number);
    this.previousStyle = style;
    this.last = number;
  }

  private start(reading: Reading<string>, style: string, number: number): void {
    const goesOn = number === 1 || this.ends.has(number - 1);
    if (!goesOn) this.breaks.push({ kind: 'start', reading, found: number, expected: 1 });
    this.runs.set(style, newRun(reading, number));
  }

  private goOn(run: Run, reading: Reading<string>, number: number): void {
    run.number = number;
    delete run.resume;
    run.seen.add(number, reading);
  }

  private breakOff(run: Run, reading: Reading<string>, number: number): void {
    const expected = run.number + 1;
    const first = run.seen.at(number);
    this.breaks.push({ kind: 'break', reading, found: number, expected, ...(first ? { first } : {}) });
    this.goOn(run, reading, number);
    run.resume = expected + 1;
  }
}

function newRun(reading: Reading<string>, number: number): Run {
  const seen = new Seen();
  seen.add(number, reading);
  return { number, seen };
}

/** Whether another group begins: a heading or subtotal between, or another unit, class or tier. */
function isBoundary(before: Project, after: Project): boolean {
  const end = before.continuationRows.at(-1) ?? before.row;
  if (after.row > end + 1) return true;
  const isOther = before.owner?.name !== after.owner?.name || before.owner?.code !== after.owner?.code;
  return (
    isOther ||
    (['department', 'unit', 'budgetClass', 'tier'] as const).some((f) => before[f]?.value !== after[f]?.value)
  );
}

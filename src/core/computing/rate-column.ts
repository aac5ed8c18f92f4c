import { contains, type CellAddress } from '../address';
import { isBlank, type ListTable, type Project } from '../book';
import { isRightRate, type StatedRate } from '../scoring';
import { cellAt, sheetNamed, type Sheet } from '../snapshot';
import { mapInSteps } from '../steps';
import {
  merged,
  skippedCell,
  skippedList,
  writtenCell,
  type ColumnResult,
  type Decision,
  type Job,
} from './column-result';
import { consistentColumn } from './consistent-column';
import { rateConvention, type RateConvention } from './rate-convention';
import { exactRate, rateCell, type RateSource } from './rate-formula';
import { amountProblem } from './source-problem';

interface RateJob extends Job {
  readonly convention: RateConvention;
}

/** What goes into a list's 执行率 column, its total rows included. In slices. */
export function* rateColumn(job: Job): Generator<void, ColumnResult, void> {
  const { columns, projects } = job.list;
  if (!columns.executionRate) return skippedList(job, 'executionRate', 'no-column');
  if (!columns.executed || !columns.adjustedBudget) return skippedList(job, 'executionRate', 'no-source-column');
  const rateJob = { ...job, convention: rateConvention(job.list) };
  const rates = yield* mapInSteps(projects, (project) => projectRate(project, rateJob));
  const result = merged([...rates, ...totalRates(rateJob)]);
  const { column } = columns.executionRate;
  const holds = (project: Project): boolean | undefined => isRight(project, job.list);
  return yield* consistentColumn({ field: 'executionRate', column, result, holds }, job);
}

function isRight({ executionRate, executed, adjustedBudget }: Project, list: ListTable): boolean | undefined {
  if (amountProblem(adjustedBudget, list, 'adjustedBudget') ?? amountProblem(executed, list, 'executed'))
    return undefined;
  const exact = exactRate({ executed: executed!, adjustedBudget: adjustedBudget! }, list);
  if (!exact || adjustedBudget!.value! < 0n || !executionRate || executionRate.state === 'blank') return undefined;
  return executionRate.value !== undefined && isRightRate(executionRate as StatedRate, exact);
}

function projectRate(project: Project, job: RateJob): ColumnResult {
  const { executionRate, executed, adjustedBudget } = project;
  if (!executionRate) return merged([]);
  const decision = decide(project, job);
  if (decision === 'keep') return merged([]);
  if (decision === 'fill' || decision === 'replace') {
    const source = { executed: executed!, adjustedBudget: adjustedBudget! };
    return writtenCell({ ...position(executionRate), ...rateCell(source, job) }, decision);
  }
  const culprit = amountProblem(adjustedBudget, job.list, 'adjustedBudget') ? adjustedBudget : executed;
  return skippedCell(job, { field: 'executionRate', reason: decision, at: executionRate, source: culprit });
}

function decide({ executionRate, executed, adjustedBudget }: Project, { list, options }: RateJob): Decision {
  const state = executionRate?.state;
  const isEmpty = isBlank(executionRate);
  // Of a formula without a result nobody knows whether it is wrong.
  if (!isEmpty && (state === 'blank' || state === 'dash' || !options.replace)) return 'keep';
  const problem = amountProblem(adjustedBudget, list, 'adjustedBudget') ?? amountProblem(executed, list, 'executed');
  if (problem) return isEmpty ? problem : 'keep';
  if (isEmpty) return 'fill';
  if (state === 'unreadable') return 'unreadable-rate';
  if (state === 'error') return 'replace';
  const exact = exactRate({ executed: executed!, adjustedBudget: adjustedBudget! }, list);
  // Below zero nobody knows what the rate should be.
  if (!exact || adjustedBudget!.value! < 0n) return 'keep';
  return isRightRate(executionRate as StatedRate, exact) ? 'keep' : 'replace';
}

function totalRates(job: RateJob): ColumnResult[] {
  const { sheet: name, totals, columns } = job.list;
  const sheet = sheetNamed(job.snapshot, name);
  if (!sheet) return [];
  return totals.flatMap(({ row, amounts: { executed, adjustedBudget } }) => {
    const at = { row, column: columns.executionRate!.column };
    if (!executed || !adjustedBudget || !isFree(sheet, at)) return [];
    if (amountProblem(adjustedBudget, job.list, 'adjustedBudget')) return [];
    if (amountProblem(executed, job.list, 'executed')) return [];
    const source: RateSource = { executed, adjustedBudget };
    return [writtenCell({ ...at, ...rateCell(source, job) }, 'fill')];
  });
}

function isFree(sheet: Sheet, at: CellAddress): boolean {
  const cell = cellAt(sheet, at);
  if (cell?.formula !== undefined) return false;
  const isBlank = cell?.value === undefined || (typeof cell.value === 'string' && cell.value.trim() === '');
  return isBlank && !sheet.merges.some((merge) => contains(merge, at));
}

function position({ row, column }: CellAddress): CellAddress {
  return { row, column };
}

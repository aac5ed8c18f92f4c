import type { ListTable, Project } from '../../book';
import { percentOf, type Rate } from '../../money';
import type { Preset } from '../../presets';
import { rateOfProject } from '../../scoring';
import type { WorkbookSnapshot } from '../../snapshot';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { explanations } from '../shared/explanation';
import { foundIn } from '../shared/found-in';
import { coveredCells } from '../shared/merged-cells';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { lowForms } from './in-forms';

const several = { count: 'count', total: 'count', limit: 'count', cells: 'cells' } as const;

/** The rate of execution is below the preset's limit and no reason is given; said once of a table without a column for it. */
export default defineRule({
  id: 'low-execution-unexplained',
  severity: 'warning',
  certainty: 'certain',
  clause: 'explain-deviation',
  causedBy: ['unexplained-zero-score', 'execution-rate-mismatch'],
  facts: {
    noReason: { rate: 'rate', limit: 'count' },
    noColumn: several,
    most: several,
    form: { rate: 'rate', limit: 'count' },
  },
  *check({ lists, forms, preset, book }) {
    yield* lowForms(forms, preset, book.snapshot);
    for (const list of countedLists(lists)) {
      const isExplained = list.once(explanations);
      const low = withoutCovered(
        list,
        foundIn(list.projects, (project) => (isExplained(project) ? undefined : lowOf(project, preset))),
        book.snapshot,
      );
      const [first] = low;
      if (!first) continue;
      const hasColumn = list.columns.reason !== undefined;
      if (!hasColumn || isMostRows(low.length, list)) {
        yield { message: hasColumn ? 'most' : 'noColumn', ...ofTable(list, low, preset) };
        continue;
      }
      for (const { project, rate } of low) yield ofRow(list, { project, rate }, preset);
    }
  },
});

/** One reason may be merged over the rows it holds for. */
function withoutCovered(list: ListTable, low: readonly Low[], snapshot: WorkbookSnapshot): readonly Low[] {
  if (low.length === 0 || !list.columns.reason) return low;
  const isCovered = coveredCells(snapshot, list);
  return low.filter(({ project: { reason } }) => !reason || !isCovered(reason));
}

interface Low {
  readonly project: Project;
  readonly rate: Rate;
}

function lowOf(project: Project, { explainBelowPercent }: Preset): Low | undefined {
  const rate = rateOfProject(project);
  if (!rate || percentOf(rate, 2).units >= BigInt(explainBelowPercent) * 100n) return undefined;
  return { project, rate };
}

function ofRow(list: ListTable, { project, rate }: Low, preset: Preset) {
  const { reason, executed, executionRate, score } = project;
  const told = [executed, executionRate, ...(score?.value === 0n ? [score] : [])];
  return {
    message: 'noReason' as const,
    at: cellIn(list, reason!),
    related: told.flatMap((reading) => (reading ? [cellIn(list, reading)] : [])),
    data: { rate: { rate, decimals: 2 }, limit: preset.explainBelowPercent },
  };
}

function ofTable(list: ListTable, low: readonly Low[], preset: Preset) {
  const cells = low.map(({ project: { executionRate, executed } }) => cellIn(list, (executionRate ?? executed)!));
  const data = { count: low.length, total: list.projects.length, limit: preset.explainBelowPercent, cells };
  const { reason, executionRate, executed } = list.columns;
  return { at: columnOf(list, (reason ?? executionRate ?? executed)!.column), data };
}

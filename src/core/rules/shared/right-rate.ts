import type { CellAddress } from '../../address';
import type { ListTable, Project } from '../../book';
import type { CellWrite } from '../../changes';
import { rateCell, rateConvention, sourceProblem } from '../../computing';
import type { Preset } from '../../presets';

/** Gives the formula of a project's rate; undefined where one of its amounts is no plain number. Made once a list. */
export function rightRateIn(list: ListTable, preset: Preset): (at: CellAddress, of: Project) => CellWrite | undefined {
  const style = { list, preset, convention: rateConvention(list) };
  return ({ row, column }, { executed, adjustedBudget }) => {
    if (!executed || !adjustedBudget || sourceProblem(executed) || sourceProblem(adjustedBudget)) return undefined;
    return { row, column, ...rateCell({ executed, adjustedBudget }, style) };
  };
}

import type { Plan } from '../../../core/changes';
import { markSteps } from '../marks/mark-steps';
import type { PlacedMark } from '../marks/own-marks';
import { releaseSteps, sheetSteps } from '../own-sheets/sheet-steps';
import { stateSteps } from '../state/state-steps';
import type { CellPlan, SheetCells } from './cells/cell-plan';
import { cellSteps } from './cells/cell-steps';
import type { Scene } from './scene';
import type { Step } from './step';

/** What a plan comes to in Excel. */
export interface Writing {
  readonly plan: Omit<Plan, 'cells'>;
  readonly cells: readonly SheetCells[];
  readonly scene: Scene;
  readonly marks: readonly PlacedMark[];
}

/** First the user's cells, then what is ours over them; a formula that reads a sheet of ours has to wait for that. */
export async function stepsOf({ plan, cells, scene, marks }: Writing, breathe: () => Promise<void>): Promise<Step[]> {
  const coming = [...plan.sheets.values()].flatMap((content) => (content ? [content.name.toLowerCase()] : []));
  const waits = ({ isFormula, content }: CellPlan): boolean =>
    isFormula && coming.some((name) => String(content).toLowerCase().includes(name));
  return [
    ...cells.map((one) => ({ ...one, cells: one.cells.filter((cell) => !waits(cell)) })).flatMap(cellSteps),
    ...(await sheetSteps(plan.sheets, scene, breathe)),
    ...waiting(cells, waits).flatMap(cellSteps),
    ...(plan.marks ? markSteps(plan.marks, marks) : []),
    ...(plan.state === undefined ? [] : stateSteps(plan.state, scene.parts)),
    ...releaseSteps(plan.sheets, scene),
  ];
}

function waiting(cells: readonly SheetCells[], waits: (cell: CellPlan) => boolean): SheetCells[] {
  const late = cells.map((one) => ({ ...one, cells: one.cells.filter(waits), isStale: false }));
  return late.filter(({ cells }) => cells.length > 0);
}

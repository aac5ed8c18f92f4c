import type { Plan } from '../../../core/changes';
import { markSteps } from '../marks/mark-steps';
import type { PlacedMark } from '../marks/own-marks';
import { sheetSteps } from '../own-sheets/sheet-steps';
import { stateSteps } from '../state/state-steps';
import type { SheetCells } from './cells/cell-plan';
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

/** First the user's cells, then what is ours over them. */
export async function stepsOf({ plan, cells, scene, marks }: Writing, breathe: () => Promise<void>): Promise<Step[]> {
  return [
    ...cells.flatMap(cellSteps),
    ...(await sheetSteps(plan.sheets, scene, breathe)),
    ...(plan.marks ? markSteps(plan.marks, marks) : []),
    ...(plan.state === undefined ? [] : stateSteps(plan.state, scene.parts)),
  ];
}

import type { CheckedWorkbook } from '../../app';
import { obstacleSentence } from '../../core/words';
import { CannotRun } from '../cannot-run';
import type { Session } from '../session';

/** Throws CannotRun where a workbook can be read but not checked. */
export function refuseObstacle({ obstacle }: CheckedWorkbook, { language }: Session): void {
  if (obstacle) throw new CannotRun(obstacleSentence(obstacle, language), obstacle.kind);
}

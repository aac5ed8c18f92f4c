import type { Outcome } from '../core/changes';
import type { WorkbookPort } from '../core/ports';
import { planWriting, type WritePlan, type WriteRequest } from './plan-writing';

export interface Writing {
  readonly plan: WritePlan;
  readonly outcome: Outcome;
}

/** Computes, marks and sums up as asked, all or nothing. */
export async function writeWorkbook(port: WorkbookPort, request: WriteRequest): Promise<Writing> {
  const snapshot = await port.read({ onProgress: (done) => request.onProgress?.('reading', done) });
  const plan = planWriting(snapshot, request);
  return { plan, outcome: await port.apply(plan.changes, snapshot) };
}

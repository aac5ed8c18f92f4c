import { ExcelError } from './wire/excel-error';

export interface Fault {
  /** The n-th sync from now, from 1 on. */
  readonly sync: number;
  /** The index of the action that fails; those before it stay done. Absent: the whole sync, before it runs. */
  readonly action?: number;
  /** All of it was done, but the answer never came. */
  readonly isAnswerLost?: true;
  readonly code: string;
}

/** Failures that a test has ordered, and what is to happen meanwhile. */
export class Faults {
  private readonly ordered: Fault[] = [];
  private readonly meanwhile: { readonly sync: number; readonly run: () => void }[] = [];

  add(fault: Fault): void {
    this.ordered.push(fault);
  }

  addMeanwhile(sync: number, run: () => void): void {
    this.meanwhile.push({ sync, run });
  }

  before(number: number): void {
    for (const { sync, run } of this.meanwhile) if (sync === number) run();
  }

  ofSync(number: number): string | undefined {
    return this.ordered.find(
      ({ sync, action, isAnswerLost }) => sync === number && action === undefined && !isAnswerLost,
    )?.code;
  }

  ofAnswer(number: number): string | undefined {
    return this.ordered.find(({ sync, isAnswerLost }) => sync === number && isAnswerLost)?.code;
  }

  throwAt(number: number, index: number): void {
    const fault = this.ordered.find(({ sync, action }) => sync === number && action === index);
    if (fault) throw new ExcelError(fault.code);
  }
}

import { ExcelError } from './wire/excel-error';

export interface Fault {
  /** The n-th sync from now, from 1 on. */
  readonly sync: number;
  /** The index of the action that fails; those before it stay done. Absent: the whole sync, before it runs. */
  readonly action?: number;
  readonly code: string;
}

/** Failures that a test has ordered. */
export class Faults {
  private readonly ordered: Fault[] = [];

  add(fault: Fault): void {
    this.ordered.push(fault);
  }

  ofSync(number: number): string | undefined {
    return this.ordered.find(({ sync, action }) => sync === number && action === undefined)?.code;
  }

  throwAt(number: number, index: number): void {
    const fault = this.ordered.find(({ sync, action }) => sync === number && action === index);
    if (fault) throw new ExcelError(fault.code);
  }
}

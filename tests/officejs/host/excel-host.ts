import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import type { HostBook } from './book/host-book';
import { openBook } from './book/open-book';
import { snapshotOf } from './book/snapshot-of';
import { Faults, type Fault } from './faults';
import { workbookKind } from './kinds/workbook';
import { ExcelError, NotSimulated } from './wire/excel-error';
import { ACTION, type Action, type Batch, type BatchResults } from './wire/messages';
import { References } from './wire/references';
import { runBatch } from './wire/run-batch';

/** One round trip of the client's. */
export interface SyncRecord {
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Without those that only instantiate or keep objects. */
  readonly actions: number;
  readonly error?: string;
}

export interface Answer {
  readonly ErrorCode: string;
  readonly ErrorMessage: string;
  readonly HttpStatusCode: number;
  readonly Body: BatchResults | null;
}

export const MOST_BYTES = 5 * 1024 * 1024;

/** Excel, as far as the client can tell: answers its batches on a workbook in memory. */
export class ExcelHost {
  readonly book: HostBook;
  /** The round trips that the adapter asked for. */
  readonly syncs: SyncRecord[] = [];
  /** Those that the client makes by itself after a run, to let go of what it kept. */
  readonly cleanups: SyncRecord[] = [];
  /** What was asked for that is not simulated: empty at the end of every test. */
  readonly unknown: string[] = [];
  /** The user types in a cell: every batch is refused. */
  isEditingCell = false;
  /** Another workbook is in front. */
  isInactive = false;
  readonly references = new References();
  private readonly faults = new Faults();

  constructor(workbook: WorkbookSnapshot) {
    this.book = openBook(workbook);
    this.book.calculateUnknown();
    this.book.events = [];
  }

  /** What really stands in the workbook: read past the client, and past all that uses it. */
  snapshot(): WorkbookSnapshot {
    return snapshotOf(this.book);
  }

  /** Lets an action of a coming sync fail; n counts from 1 on, from now. Without an action the whole sync fails before it runs. */
  failAt(fault: Fault): void {
    this.faults.add({ ...fault, sync: fault.sync + this.syncs.length });
  }

  /** One request of the client's, and what Excel answers. */
  answer(request: string): Answer {
    const batch = JSON.parse(request) as Batch;
    const requestBytes = bytesOf(request);
    const isCleanup = batch.Actions.every(isOfCleanup);
    const answer = this.answered(batch, { requestBytes, isCleanup });
    const error = answer.ErrorCode || answer.Body?.Error?.Code;
    const actions = batch.Actions.filter(
      ({ ActionType, Name }) => ActionType !== 1 && Name !== '_KeepReference',
    ).length;
    const responseBytes = answer.Body ? bytesOf(JSON.stringify(answer.Body)) : 0;
    const isTooLarge = responseBytes > MOST_BYTES;
    const records = isCleanup ? this.cleanups : this.syncs;
    records.push({ requestBytes, responseBytes, actions, ...(error === undefined || error === '' ? {} : { error }) });
    return isTooLarge ? refused('ResponsePayloadSizeLimitExceeded') : answer;
  }

  private answered(batch: Batch, { requestBytes, isCleanup }: { requestBytes: number; isCleanup: boolean }): Answer {
    if (requestBytes > MOST_BYTES) return refused('RequestPayloadSizeLimitExceeded');
    if (this.isEditingCell) return refused('InvalidOperationInCellEditMode');
    const number = isCleanup ? 0 : this.syncs.length + 1;
    const whole = this.faults.ofSync(number);
    if (whole !== undefined) return refused(whole);
    try {
      const root = workbookKind(this.book);
      const Body = runBatch(batch, {
        root,
        references: this.references,
        before: (index) => this.faults.throwAt(number, index),
      });
      return { ErrorCode: '', ErrorMessage: '', HttpStatusCode: 200, Body };
    } catch (error) {
      if (error instanceof NotSimulated) this.unknown.push(error.message);
      throw error;
    } finally {
      this.book.calculation.isSuspended = false;
      this.book.calculation.settle();
    }
  }
}

function isOfCleanup({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.instantiate || Name === '_RemoveReference';
}

function refused(code: string): Answer {
  const { message, httpStatusCode } = new ExcelError(code);
  return { ErrorCode: code, ErrorMessage: message, HttpStatusCode: httpStatusCode, Body: null };
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}

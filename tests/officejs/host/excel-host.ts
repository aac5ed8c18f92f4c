import type { WorkbookSnapshot } from '../../../src/core/snapshot';
import type { HostBook } from './book/host-book';
import { openBook } from './book/open-book';
import { snapshotOf } from './book/snapshot-of';
import { entriesOf, type EventEntry, type EventSource } from './events';
import { Faults, type Fault } from './faults';
import { workbookKind } from './kinds/workbook';
import { Requirements } from './requirements/requirements';
import { User } from './user';
import { ExcelError, NotSimulated } from './wire/excel-error';
import { guarded } from './wire/guarded';
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

/** Of a request and of an answer, in Excel on the web. */
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
  readonly requirements = new Requirements();
  readonly references = new References();
  /** What the user, or a co-author, does meanwhile. */
  readonly user: User;
  /** Set by the client that is attached. */
  onEvents: (entries: readonly EventEntry[]) => void = () => undefined;
  private readonly faults = new Faults();
  private isEditing = false;
  private waiting: (() => void)[] = [];

  constructor(workbook: WorkbookSnapshot) {
    this.book = openBook(workbook);
    this.book.calculateUnknown();
    this.book.events = [];
    this.user = new User(this.book, (source) => this.tell(source));
  }

  /** The user types in a cell: batches are refused, unless they are patient (delayForCellEdit). */
  get isEditingCell(): boolean {
    return this.isEditing;
  }

  set isEditingCell(isEditing: boolean) {
    this.isEditing = isEditing;
    if (isEditing) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  /** Comes true as soon as no cell is being edited. */
  editingEnds(): Promise<void> {
    return this.isEditing ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }

  /** What really stands in the workbook: read past the client, and past all that uses it. */
  snapshot(): WorkbookSnapshot {
    this.book.calculation.settle();
    return snapshotOf(this.book);
  }

  /** Lets a coming sync fail, or one action of it; the next one is 1. */
  failAt(fault: Fault): void {
    this.faults.add({ ...fault, sync: fault.sync + this.syncs.length });
  }

  /** Lets something happen right before a coming sync is run; the next one is 1. */
  beforeSync(sync: number, run: () => void): void {
    this.faults.addMeanwhile(sync + this.syncs.length, run);
  }

  /** One request of the client's, and what Excel answers. */
  answer(request: string): Answer {
    const batch = JSON.parse(request) as Batch;
    const isCleanup = batch.Actions.every(isOfCleanup);
    const number = isCleanup ? 0 : this.syncs.length + 1;
    this.faults.before(number);
    const requestBytes = bytesOf(request);
    const given = this.answered(batch, { requestBytes, number });
    const responseBytes = given.Body ? bytesOf(JSON.stringify(given.Body)) : 0;
    const lost = responseBytes > MOST_BYTES ? 'ResponsePayloadSizeLimitExceeded' : this.faults.ofAnswer(number);
    const answer = lost === undefined ? given : refused(lost);
    const error = answer.ErrorCode || answer.Body?.Error?.Code;
    const actions = batch.Actions.filter((action) => !isOfKeeping(action)).length;
    const record = { requestBytes, responseBytes, actions, ...(error ? { error } : {}) };
    (isCleanup ? this.cleanups : this.syncs).push(record);
    return answer;
  }

  /** Tells the client what it listens to; after the answer, as Excel does. */
  tell(source: EventSource): void {
    const { events } = this.book;
    this.book.events = [];
    const entries = entriesOf(this.book, events, source);
    if (entries.length > 0) this.onEvents(entries);
  }

  private answered(batch: Batch, { requestBytes, number }: { requestBytes: number; number: number }): Answer {
    if (requestBytes > MOST_BYTES) return refused('RequestPayloadSizeLimitExceeded');
    if (this.isEditingCell) return refused('InvalidOperationInCellEditMode');
    const whole = this.faults.ofSync(number);
    if (whole !== undefined) return refused(whole);
    try {
      const Body = runBatch(batch, {
        root: guarded(workbookKind(this.book), this.requirements),
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

function isOfKeeping({ ActionType, Name }: Action): boolean {
  return ActionType === ACTION.instantiate || Name === '_KeepReference';
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

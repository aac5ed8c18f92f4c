import type { PortOptions, WorkbookPort } from '../../core/ports';
import type { Preset } from '../../core/presets';
import { isSameWorkbookInSteps, type WorkbookSnapshot } from '../../core/snapshot';
import type { Language } from '../../core/words';
import { checkSnapshotInSteps, type CheckedWorkbook } from '../check-workbook';
import { doubtOf, type Doubt } from './doubt';
import { drive } from './drive';
import type { SessionOptions } from './session-options';
import type { Stop } from './stop';
import { EMPTY_SPOKEN } from './view/empty-spoken';
import { speakInSteps, type Spoken } from './view/spoken';

export interface Manner {
  /** The preset asked for, before the one kept in the workbook. */
  readonly preset: Preset | undefined;
  readonly language: Language;
}

/** Reads the workbook and checks it, in slices; what it found last stays until a new check is whole. */
export class Examiner {
  #lastRead: WorkbookSnapshot | undefined;
  /** What may have changed since; undefined where nothing has. */
  #doubt: Doubt | undefined = 'all';
  #checked: CheckedWorkbook | undefined;
  #manner: Manner | undefined;
  #spoken: Spoken = EMPTY_SPOKEN;
  #isOutdated = false;

  constructor(
    private readonly port: WorkbookPort,
    private readonly options: Pick<SessionOptions, 'breathe' | 'onProgress'>,
  ) {}

  get lastRead(): WorkbookSnapshot | undefined {
    return this.#lastRead;
  }

  get checked(): CheckedWorkbook | undefined {
    return this.#checked;
  }

  get spoken(): Spoken {
    return this.#spoken;
  }

  /** What was found last was found in another state of the workbook. */
  get isStale(): boolean {
    return this.#checked !== undefined && this.#isOutdated;
  }

  /** The workbook has been written to. */
  wrote(doubt: Doubt): void {
    this.doubt(doubt);
    this.#isOutdated = true;
  }

  /** The workbook may have changed without us. */
  doubt(doubt: Doubt): void {
    this.#doubt = doubtOf(this.#doubt, doubt);
  }

  /** The workbook as it is; read again only where it may have changed. */
  async read(stop: Stop): Promise<WorkbookSnapshot> {
    if (this.#lastRead && this.#doubt === undefined) return this.#lastRead;
    stop.throwIfAborted();
    const onProgress = (done: number): void => this.options.onProgress?.({ step: 'reading', done });
    onProgress(0);
    await this.#breathe();
    stop.throwIfAborted();
    const read = await this.#readAgain(stop, { signal: stop, onProgress });
    this.#lastRead = read;
    this.#isOutdated = read !== this.#checked?.book.snapshot;
    await this.#breathe();
    return read;
  }

  /** What comes to be in doubt while it is being read stays in doubt; all of it does where the reading comes to nothing. */
  async #readAgain(stop: Stop, options: PortOptions): Promise<WorkbookSnapshot> {
    const doubt = this.#doubt ?? 'all';
    this.#doubt = undefined;
    try {
      const snapshot = await this.port.read(doubt === 'all' ? options : { ...options, sheets: [...doubt] });
      const before = this.#checked?.book.snapshot;
      // What looks the same is the same: findings, and whoever holds on to the snapshot, stay as they are.
      const isSame = before && (await drive(isSameWorkbookInSteps(before, snapshot), this.#drive(stop)));
      return isSame ? before : snapshot;
    } catch (thrown) {
      this.doubt(doubt);
      throw thrown;
    }
  }

  /** Whether what was found last still says how the workbook, as read, is. */
  isUpToDate({ preset }: Manner): boolean {
    return this.#checked !== undefined && !this.#isOutdated && this.#manner?.preset === preset;
  }

  /** Checks the workbook as it is; whole or not at all. */
  async check(manner: Manner, stop: Stop): Promise<CheckedWorkbook> {
    const snapshot = await this.read(stop);
    if (this.#checked && this.isUpToDate(manner)) return this.#checked;
    const onStep = (done: number): void => this.options.onProgress?.({ step: 'checking', done });
    const checked = await drive(checkSnapshotInSteps(snapshot, manner.preset), { ...this.#drive(stop), onStep });
    const spoken = await drive(speakInSteps(checked, manner.language), this.#drive(stop));
    this.#checked = checked;
    this.#spoken = spoken;
    this.#manner = manner;
    this.#isOutdated = false;
    return checked;
  }

  /** Says in another language what was found last. */
  async speak(language: Language, stop: Stop): Promise<void> {
    if (!this.#checked) return;
    this.#spoken = await drive(speakInSteps(this.#checked, language), this.#drive(stop));
  }

  /** Takes the steps of other work in the same way. */
  drive<T>(steps: Generator<void, T, void>, stop: Stop): Promise<T> {
    return drive(steps, this.#drive(stop));
  }

  #drive(stop: Stop): { readonly stop: Stop; readonly breathe: () => Promise<void> } {
    return { stop, breathe: () => this.#breathe() };
  }

  #breathe(): Promise<void> {
    return this.options.breathe?.() ?? Promise.resolve();
  }
}

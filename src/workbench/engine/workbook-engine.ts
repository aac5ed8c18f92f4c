import { readXlsx, XlsxWorkbook } from '../../adapters/xlsx';
import {
  WorkbookSession,
  type Action,
  type Explanation,
  type FormScoresView,
  type GivenFile,
  type LastYearReply,
  type Preview,
  type Reply,
  type SessionView,
} from '../../app/session';
import type { CellRef } from '../../core/address';
import { withCells, type Change } from '../../core/changes';
import { UnreadableFile } from '../../core/ports';
import { Calculator, placesOf } from '../../core/recalculating';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { FILE_PROBLEM_WORDS } from '../../core/words';
import { today } from '../../shell/today';
import { cellBlock, cellView } from '../display';
import type { CellBlock, Engine, EngineEvent, OpenRequest } from './engine';
import type { Codecs } from '../../adapters/package';
import { KeptWorkbooks, type Keepable } from './kept-workbooks';
import { OpenSheets } from './open-sheets';
import { portionsOf, type Shown } from './portions';
import { ProgressTeller } from './progress-teller';
import { slices } from './slices';
import { isToldAlready } from './told-already';

/** What the engine has of where it runs. */
export interface EngineHost {
  /** Lets others have their turn: called now and then in what is long. */
  readonly breathe: () => Promise<void>;
  /** Milliseconds that only go up. */
  readonly now: () => number;
  /** Faster codecs than our own for a file about to be opened. Rejects with UnreadableFile where it is none. */
  readonly codecsFor?: (bytes: Uint8Array) => Promise<Partial<Codecs>>;
}

interface OpenWorkbook extends Keepable {
  readonly port: XlsxWorkbook;
  readonly session: WorkbookSession;
  readonly sheets: OpenSheets;
  told: Shown | undefined;
}

/** The engine itself: the open workbook and the session on it. Stands in a worker, but would anywhere. */
export class WorkbookEngine implements Engine {
  readonly #host: EngineHost;
  readonly #progress: ProgressTeller;
  #listener: (event: EngineEvent) => void = () => undefined;
  #open: OpenWorkbook | undefined;
  readonly #kept = new KeptWorkbooks<OpenWorkbook>();
  #shown: Promise<void> = Promise.resolve();
  /** What was asked to be written before: the file is given with it. */
  #writing: Promise<unknown> = Promise.resolve();

  constructor(host: EngineHost) {
    this.#host = host;
    this.#progress = new ProgressTeller((progress) => this.#listener({ kind: 'progress', progress }), host.now);
  }

  listen(listener: (event: EngineEvent) => void): void {
    this.#listener = listener;
  }

  async open(request: OpenRequest): Promise<Reply> {
    const opened = this.#kept.take(request.id) ?? (await this.#opened(request));
    if ('problem' in opened) return { ok: false, said: FILE_PROBLEM_WORDS[opened.problem][request.language] };
    this.#leave();
    this.#open = opened;
    opened.told = undefined;
    this.#listener({ kind: 'opened' });
    this.#show(opened, opened.session.view);
    const { language } = request;
    if (opened.session.view.language !== language) await opened.session.perform({ kind: 'speak', language });
    const { said } = await this.#withView(opened.session.perform({ kind: 'check' }));
    // A check that was stopped, or broken off by an edit, leaves the workbook open all the same.
    return { ok: true, said };
  }

  forget(id: string): void {
    this.#kept.take(id);
  }

  perform(action: Action): Promise<Reply> {
    const replying = this.#withView(this.#current().session.perform(action));
    if (action.kind !== 'check') this.#writing = Promise.allSettled([this.#writing, replying]);
    return replying;
  }

  preview(action: Action): Promise<Preview> {
    return this.#current().session.preview(action);
  }

  explain(rule: string): Promise<Explanation> {
    return this.#current().session.explain(rule);
  }

  formScores(at: CellRef | null): Promise<FormScoresView> {
    return this.#current().session.formScores(at);
  }

  readLastYear(file: GivenFile): Promise<LastYearReply> {
    return this.#current().session.readLastYear(file);
  }

  cancel(): void {
    this.#open?.session.cancel();
  }

  async cells(name: string, top: number, bottom: number): Promise<CellBlock> {
    const { sheets, date1904 } = await this.#current().port.read();
    const sheet = sheets.find((one) => one.name === name);
    // Taken out meanwhile: the page is about to hear of it.
    return sheet ? cellBlock(sheet, { top, bottom }, date1904) : { sheet: name, top, rows: [] };
  }

  async toBytes(isSaved: boolean): Promise<Uint8Array> {
    await this.#writing;
    const { port, session } = this.#current();
    const bytes = port.toBytes();
    if (isSaved) session.saved();
    return bytes;
  }

  #current(): OpenWorkbook {
    if (!this.#open) throw new Error('No workbook is open.');
    return this.#open;
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open.session.cancel();
    this.#kept.keep(this.#open);
  }

  async #opened(request: OpenRequest): Promise<OpenWorkbook | UnreadableFile> {
    try {
      this.#progress.tell({ step: 'reading', done: 0 });
      const port = XlsxWorkbook.open(request.bytes, await this.#host.codecsFor?.(request.bytes));
      const onProgress = (done: number): void => this.#progress.tell({ step: 'reading', done });
      const { date1904 } = await port.read({ onProgress });
      return this.#sessionOn(port, request, date1904);
    } catch (thrown) {
      if (thrown instanceof UnreadableFile) return thrown;
      throw thrown;
    } finally {
      this.#progress.tell(null);
    }
  }

  #sessionOn(port: XlsxWorkbook, request: OpenRequest, date1904: boolean): OpenWorkbook {
    const calculator = new Calculator();
    const session = new WorkbookSession(port, {
      language: request.language,
      isReadOnly: request.isReadOnly,
      isDirty: request.isDirty,
      calculator: (before, changes) => recalculated(calculator, before, changes),
      display: (cell) => cellView(cell, date1904).text,
      breathe: slices(this.#host.breathe, this.#host.now),
      readFile: async (bytes, options) =>
        readXlsx(bytes, { ...options, codecs: await this.#host.codecsFor?.(bytes), breathe: this.#host.breathe }),
      today,
      onView: (view) => this.#show(open, view),
      onProgress: this.#progress.tell,
    });
    const open: OpenWorkbook = {
      ...{ id: request.id, size: request.bytes.length, port, session },
      ...{ sheets: new OpenSheets(), told: undefined },
      get canTakeBack() {
        const { undo, redo } = session.view;
        return undo !== null || redo !== null;
      },
    };
    return open;
  }

  #show(open: OpenWorkbook, view: SessionView): void {
    // One that failed is told to whoever waits for it, not to those that come after.
    const show = (): Promise<void> => this.#showNow(open, view);
    this.#shown = this.#shown.then(show, show);
  }

  async #showNow(open: OpenWorkbook, view: SessionView): Promise<void> {
    const sheets = open.sheets.views(await open.port.read(), open.session.lists);
    // A session given up may still speak.
    if (this.#open !== open) return;
    const { edition } = open.sheets;
    const shown = { view, sheets, edition };
    if (isToldAlready(open.told, shown)) return;
    open.told = shown;
    for (const event of portionsOf(shown)) this.#listener(event);
  }

  /** The reply, once what it speaks of is shown. */
  async #withView(replying: Promise<Reply>): Promise<Reply> {
    const reply = await replying;
    await this.#shown;
    return reply;
  }
}

function recalculated(calculator: Calculator, before: WorkbookSnapshot, changes: readonly Change[]): Change[] {
  return calculator.recalculated(withCells(before, changes), placesOf(changes));
}

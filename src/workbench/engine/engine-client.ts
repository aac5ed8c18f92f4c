import type {
  Action,
  Desk,
  Explanation,
  FormScoresView,
  GivenFile,
  LastYearReply,
  Preview,
  Progress,
  Reply,
  SessionView,
} from '../../app/session';
import type { CellRef } from '../../core/address';
import type { CellBlock, Engine, EngineEvent, OpenRequest, SheetView } from './engine';
import type { EngineLink, StartEngine } from './engine-link';
import { Observable } from '../../shell/observable';
import { ViewAssembly } from './portions';

export interface EngineState {
  /** null until a workbook is open. */
  readonly view: SessionView | null;
  readonly sheets: readonly SheetView[];
  /** As long as it is the same number, so are the cells of the open workbook. */
  readonly edition: number;
  readonly progress: Progress | null;
  /** Another workbook is being read: the view, where there is one, is still that of the workbook before. */
  readonly isOpening: boolean;
}

/** Thrown to whoever waits for an engine that has ended by itself. */
export class EngineLost extends Error {
  constructor() {
    super('The engine has ended.');
    this.name = 'EngineLost';
  }
}

const NOTHING: EngineState = { view: null, sheets: [], edition: 0, progress: null, isOpening: false };

/** The page's side of an engine: what it tells as a state to look at, what it can be asked, and a new one where one is lost. */
export class EngineClient implements Desk {
  readonly state = new Observable<EngineState>(NOTHING);
  readonly #start: StartEngine;
  readonly #onLost: () => void;
  #running: Running | undefined;

  constructor(start: StartEngine, onLost: () => void) {
    this.#start = start;
    this.#onLost = onLost;
  }

  async open(request: OpenRequest): Promise<Reply> {
    const asked = this.#ask((engine) => engine.open(request));
    // Only now: what the page does about it takes a while, and the engine is at work meanwhile.
    this.state.set({ isOpening: true });
    try {
      return await asked;
    } finally {
      this.state.set({ isOpening: false });
    }
  }

  perform(action: Action): Promise<Reply> {
    return this.#ask((engine) => engine.perform(action));
  }

  preview(action: Action): Promise<Preview> {
    return this.#ask((engine) => engine.preview(action));
  }

  explain(rule: string): Promise<Explanation> {
    return this.#ask((engine) => engine.explain(rule));
  }

  formScores(at: CellRef | null): Promise<FormScoresView> {
    return this.#ask((engine) => engine.formScores(at));
  }

  readLastYear(file: GivenFile): Promise<LastYearReply> {
    return this.#ask((engine) => engine.readLastYear(file));
  }

  cells(sheet: string, top: number, bottom: number): Promise<CellBlock> {
    return this.#ask((engine) => engine.cells(sheet, top, bottom));
  }

  toBytes(isSaved: boolean): Promise<Uint8Array> {
    return this.#ask((engine) => engine.toBytes(isSaved));
  }

  forget(id: string): void {
    this.#running?.link?.engine.forget(id);
  }

  cancel(): void {
    this.#running?.link?.engine.cancel();
  }

  /** Ends the engine; the next request starts another. */
  close(): void {
    const running = this.#running;
    this.#running = undefined;
    running?.link?.close();
    for (const lose of running?.waiting ?? []) lose(new EngineLost());
    this.state.set(NOTHING);
  }

  #ask<T>(request: (engine: Engine) => Promise<T>): Promise<T> {
    const { started, waiting } = (this.#running ??= this.#begin());
    return new Promise((resolve, reject) => {
      waiting.add(reject);
      void started
        .then(({ engine }) => request(engine))
        .then(resolve, reject)
        .finally(() => waiting.delete(reject));
    });
  }

  #begin(): Running {
    const assembly = new ViewAssembly();
    const isMine = (): boolean => this.#running === running;
    const lost = (): void => {
      if (!isMine()) return;
      this.close();
      this.#onLost();
    };
    const begun = (link: EngineLink): EngineLink => {
      if (!isMine()) link.close();
      running.link = link;
      link.engine.listen((event) => isMine() && this.#hear(event, assembly));
      return link;
    };
    const failed = (cause: unknown): never => {
      if (isMine()) this.#running = undefined;
      throw cause;
    };
    const started = this.#start(lost).then(begun, failed);
    const running: Running = { started, waiting: new Set() };
    return running;
  }

  #hear(event: EngineEvent, assembly: ViewAssembly): void {
    if (event.kind === 'progress') {
      this.state.set({ progress: event.progress });
      return;
    }
    if (event.kind === 'opened') {
      this.state.set({ view: null, sheets: [], isOpening: false });
      return;
    }
    const whole = assembly.add(event);
    if (whole) this.state.set(whole);
  }
}

interface Running {
  readonly started: Promise<EngineLink>;
  /** Once it is there. */
  link?: EngineLink;
  /** Requests under way: their rejections, for where the engine is lost. */
  readonly waiting: Set<(fault: EngineLost) => void>;
}

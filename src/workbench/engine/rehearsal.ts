import { Later } from '../../shell/later';
import type { OpenRequest } from './engine';
import { WorkbookEngine, type EngineHost } from './workbook-engine';

/** Larger workbooks are rehearsal enough. */
const LARGEST = 200_000;
/** Milliseconds in which nothing was wanted. */
const PAUSE = 400;
const LASTS = 1500;

/**
 * Opens a small workbook, most of all our sample, again and again for a moment in which nobody wants anything, and throws the
 * outcome away: the same code then takes little more than half as long for the first large file.
 */
export class Rehearsal {
  #request: OpenRequest | undefined;
  #engine: WorkbookEngine | undefined;
  /** Once is enough. */
  #isOver = false;
  readonly #begin = new Later(() => void this.#run());

  constructor(private readonly host: EngineHost) {}

  /** Begins in a while. Whoever is asked for something real stops it before. */
  plan(request: OpenRequest): void {
    if (this.#isOver || request.bytes.length > LARGEST) return;
    this.#request = request;
    this.#begin.plan(PAUSE);
  }

  stop(): void {
    this.#begin.drop();
    this.#request = undefined;
    this.#engine?.cancel();
  }

  async #run(): Promise<void> {
    const { breathe, now } = this.host;
    const request = this.#request;
    const engine = new WorkbookEngine(this.host);
    this.#engine = engine;
    for (const end = now() + LASTS; request && request === this.#request && !this.#isOver;) {
      await engine.open(request);
      await breathe();
      this.#isOver = now() >= end;
    }
    this.#engine = undefined;
  }
}

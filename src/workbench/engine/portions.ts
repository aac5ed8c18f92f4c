import type { SessionView } from '../../app/session';
import type { EngineEvent, SheetView } from './engine';

/** So many findings are read from a message in a few milliseconds. */
const PORTION = 1000;

/** A view as messages: first what is short, then its findings bit by bit. */
export function* portionsOf(view: SessionView, sheets: readonly SheetView[]): Generator<EngineEvent> {
  const { findings } = view;
  yield { kind: 'view', view: { ...view, findings: [] }, sheets, findings: findings.length };
  for (let from = 0; from < findings.length; from += PORTION) {
    yield { kind: 'findings', from, findings: findings.slice(from, from + PORTION) };
  }
}

/** The other end: puts views together again. */
export class ViewAssembly {
  #view: SessionView | undefined;
  #sheets: readonly SheetView[] = [];
  #expected = 0;
  #findings: SessionView['findings'][number][] = [];

  /** The whole view with its sheets, once its last portion is there. */
  add(event: EngineEvent): { view: SessionView; sheets: readonly SheetView[] } | undefined {
    if (event.kind === 'view') this.#start(event);
    else if (event.kind === 'findings' && event.from === this.#findings.length) this.#findings.push(...event.findings);
    else return undefined;
    if (!this.#view || this.#findings.length < this.#expected) return undefined;
    return { view: { ...this.#view, findings: this.#findings }, sheets: this.#sheets };
  }

  #start({ view, sheets, findings }: EngineEvent & { kind: 'view' }): void {
    this.#view = view;
    this.#sheets = sheets;
    this.#expected = findings;
    this.#findings = [];
  }
}

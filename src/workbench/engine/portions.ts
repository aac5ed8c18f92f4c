import type { SessionView } from '../../app/session';
import type { EngineEvent, SheetView } from './engine';

/** What is shown together. */
export interface Shown {
  readonly view: SessionView;
  readonly sheets: readonly SheetView[];
  readonly edition: number;
}

/** So many findings are read from a message in a few milliseconds. */
const PORTION = 1000;

/** A view as messages: first what is short, then its findings bit by bit. */
export function* portionsOf({ view, sheets, edition }: Shown): Generator<EngineEvent> {
  const { findings } = view;
  yield { kind: 'view', view: { ...view, findings: [] }, sheets, edition, findings: findings.length };
  for (let from = 0; from < findings.length; from += PORTION) {
    yield { kind: 'findings', from, findings: findings.slice(from, from + PORTION) };
  }
}

/** The other end: puts views together again. */
export class ViewAssembly {
  #begun: Shown | undefined;
  #expected = 0;
  #findings: SessionView['findings'][number][] = [];

  /** The whole view with its sheets, once its last portion is there. */
  add(event: EngineEvent): Shown | undefined {
    if (event.kind === 'view') this.#start(event);
    else if (event.kind === 'findings' && event.from === this.#findings.length) this.#findings.push(...event.findings);
    else return undefined;
    if (!this.#begun || this.#findings.length < this.#expected) return undefined;
    return { ...this.#begun, view: { ...this.#begun.view, findings: this.#findings } };
  }

  #start({ view, sheets, edition, findings }: EngineEvent & { kind: 'view' }): void {
    this.#begun = { view, sheets, edition };
    this.#expected = findings;
    this.#findings = [];
  }
}

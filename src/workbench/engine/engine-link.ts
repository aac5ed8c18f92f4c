import type { Engine } from './engine';

/** A running engine, as the page holds it. */
export interface EngineLink {
  readonly engine: Engine;
  /** Ends it without a word. */
  close(): void;
}

/** Starts an engine; `onLost` is called where it ends by itself: too little memory, most of all. */
export type StartEngine = (onLost: () => void) => Promise<EngineLink>;

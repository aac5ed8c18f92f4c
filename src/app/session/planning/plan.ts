import type { Change } from '../../../core/changes';
import type { Preset } from '../../../core/presets';
import type { Step } from '../../../core/words';
import type { Reply } from '../action';

/** What an action would write, before it is done. */
export interface Plan {
  readonly step: Step;
  readonly changes: readonly Change[];
  /** What to say once it is done; the journal tells what there was. */
  readonly said: (journal: readonly Change[]) => string;
  /** What it says of findings, where it speaks of any: it is agreed to as long as these are the same. */
  readonly about?: string;
  /** What else is to be known beforehand. Sentences. */
  readonly notes: readonly string[];
  /** The preset asked for from now on, where the action is about it. */
  readonly preset?: { readonly asked: Preset | undefined };
}

/** A plan, or why there is nothing to be written. */
export type Planning = Plan | Reply;

export function isPlan(planning: Planning): planning is Plan {
  return 'changes' in planning;
}

export function refused(said: string): Reply {
  return { ok: false, said };
}

import type { Action, Reply, SessionView } from '../app/session';
import type { RangeRef } from '../core/address';

export type RibbonTab = 'findings' | 'summary';

/** What ribbon commands need: the same session that the pane has. */
export interface RibbonDesk {
  /** As of the last check. */
  readonly view: SessionView;
  perform(action: Action): Promise<Reply>;
  reveal(place: RangeRef): Promise<void>;
  /** Says something in the pane, and shows the tab that it speaks of. */
  hear(reply: Reply, tab?: RibbonTab): void;
}

import type { Desk, Progress, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import type { Language } from '../../core/words';
import type { ThemeChoice } from '../theme';

/** What the user chose for the page itself; the host keeps it. */
export interface PaneSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
}

export interface PaneProps {
  readonly view: SessionView;
  readonly desk: Desk;
  /** A long step under way, whoever asked for it. */
  readonly progress: Progress | null;
  /** The cell that the user stands on in the grid. */
  readonly selection: CellRef | null;
  /** Shows a place in the grid; `onReveal({ sheet, top: 0, … })` opens a sheet. */
  readonly onReveal: (place: RangeRef) => void;
  readonly settings: PaneSettings;
  /** The host keeps them, and gives them to `Themed` and `WordsProvider`. The desk was already told of the language. */
  readonly onSettings: (settings: PaneSettings) => void;
}

/**
 * The whole pane beside a workbook. Stands within `Themed` and `WordsProvider`, fills its parent, from 320 px on.
 * Components in it get a desk whose replies are shown here: they need only `await desk.perform(…)`.
 */
export function Pane({ view }: PaneProps) {
  return <section aria-label="绩核">{view.tables.length}</section>;
}

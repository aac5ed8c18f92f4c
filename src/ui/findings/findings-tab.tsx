import type { Desk, Progress, Reply, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';

/** A few rules that another view speaks of: "合计能对上吗". */
export interface FindingsFocus {
  readonly words: string;
  readonly rules: readonly string[];
}

export interface FindingsTabProps {
  readonly view: SessionView;
  readonly desk: Desk;
  /** The cell that is selected in the grid; null where there is none. */
  readonly selection: CellRef | null;
  /** A step that is running: meanwhile nothing can be asked. */
  readonly progress: Progress | null;
  /** The user wants to see this place. */
  readonly onReveal: (place: RangeRef) => void;
  /** What came of an action that was asked for here, to be shown. */
  readonly onReply: (reply: Reply) => void;
  /** The user wants to say which columns are which. */
  readonly onOpenSettings: () => void;
  /** Only findings of these rules are shown, under a line with its words that takes it away again. null: all. */
  readonly focus?: FindingsFocus | null;
  readonly onUnfocus?: () => void;
}

/** 核对: the verdict, the findings, and what one does with each. It fills its parent, which has a height. */
export function FindingsTab({ view, onReveal }: FindingsTabProps) {
  return (
    <ul>
      {view.findings.map((finding) => (
        <li key={finding.id}>
          <button type="button" onClick={() => onReveal({ sheet: finding.sheet, ...finding.range })}>
            {finding.label}
          </button>
          {finding.message}
        </li>
      ))}
    </ul>
  );
}

import { useState, type ReactNode } from 'react';
import type { Action, Desk, FindingView, SessionView } from '../../app/session';
import type { CellRef, RangeRef } from '../../core/address';
import { AcceptDialog, ExplainDialog, FixDialog, ScoresDialog } from '../dialogs';

type Asked =
  | { readonly kind: 'fix'; readonly action: Extract<Action, { kind: 'fix' }> }
  | { readonly kind: 'accept'; readonly findings: readonly FindingView[] }
  | { readonly kind: 'explain'; readonly rule: string; readonly title: string }
  | { readonly kind: 'scores'; readonly at: CellRef };

interface FindingsDialog {
  readonly dialog: ReactNode;
  readonly fix: (findings: readonly FindingView[]) => void;
  readonly accept: (findings: readonly FindingView[]) => void;
  readonly explain: (rule: string, title: string) => void;
  readonly explainScores: (finding: FindingView) => void;
}

export interface DialogSources {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly onReveal: (place: RangeRef) => void;
  /** A dialog lies over the grid. */
  readonly isOverGrid?: boolean;
}

/** The one dialog that may stand over the findings. */
export function useFindingsDialog(sources: DialogSources, onClosed: () => void): FindingsDialog {
  const [asked, setAsked] = useState<Asked | null>(null);
  const onClose = () => {
    setAsked(null);
    onClosed();
  };
  return {
    dialog: asked && <Shown {...{ asked, onClose, ...sources }} />,
    fix: (findings) => setAsked({ kind: 'fix', action: { kind: 'fix', findings: idsOf(findings) } }),
    accept: (findings) => setAsked({ kind: 'accept', findings }),
    explain: (rule, title) => setAsked({ kind: 'explain', rule, title }),
    explainScores: ({ sheet, range }) =>
      setAsked({ kind: 'scores', at: { sheet, row: range.top, column: range.left } }),
  };
}

interface ShownProps extends DialogSources {
  readonly asked: Asked;
  readonly onClose: () => void;
}

function Shown({ asked, view, desk, onReveal, isOverGrid = false, onClose }: ShownProps) {
  if (asked.kind === 'fix') return <FixDialog {...{ desk, onClose }} action={asked.action} />;
  if (asked.kind === 'explain') return <ExplainDialog {...{ desk, onClose }} rule={asked.rule} title={asked.title} />;
  if (asked.kind === 'scores') return <ScoresDialog {...{ view, desk, onReveal, isOverGrid, onClose }} at={asked.at} />;
  const accept = (reason: string) => {
    onClose();
    void desk.perform({ kind: 'accept', findings: idsOf(asked.findings), reason });
  };
  return <AcceptDialog findings={asked.findings} onAccept={accept} onClose={onClose} />;
}

function idsOf(findings: readonly FindingView[]): string[] {
  return findings.map(({ id }) => id);
}

import { useState, type ReactNode } from 'react';
import type { Action, Desk, FindingView } from '../../app/session';
import { AcceptDialog, ExplainDialog, FixDialog } from '../dialogs';

type Asked =
  | { readonly kind: 'fix'; readonly action: Extract<Action, { kind: 'fix' }> }
  | { readonly kind: 'accept'; readonly findings: readonly FindingView[] }
  | { readonly kind: 'explain'; readonly rule: string; readonly title: string };

interface FindingsDialog {
  readonly dialog: ReactNode;
  readonly fix: (findings: readonly FindingView[]) => void;
  readonly accept: (findings: readonly FindingView[]) => void;
  readonly explain: (rule: string, title: string) => void;
}

/** The one dialog that may stand over the findings. */
export function useFindingsDialog(desk: Desk, onClosed: () => void): FindingsDialog {
  const [asked, setAsked] = useState<Asked | null>(null);
  const onClose = () => {
    setAsked(null);
    onClosed();
  };
  return {
    dialog: asked && <Shown {...{ asked, desk, onClose }} />,
    fix: (findings) => setAsked({ kind: 'fix', action: { kind: 'fix', findings: idsOf(findings) } }),
    accept: (findings) => setAsked({ kind: 'accept', findings }),
    explain: (rule, title) => setAsked({ kind: 'explain', rule, title }),
  };
}

interface ShownProps {
  readonly asked: Asked;
  readonly desk: Desk;
  readonly onClose: () => void;
}

function Shown({ asked, desk, onClose }: ShownProps) {
  if (asked.kind === 'fix') return <FixDialog {...{ desk, onClose }} action={asked.action} />;
  if (asked.kind === 'explain') return <ExplainDialog {...{ desk, onClose }} rule={asked.rule} title={asked.title} />;
  const accept = (reason: string) => {
    onClose();
    void desk.perform({ kind: 'accept', findings: idsOf(asked.findings), reason });
  };
  return <AcceptDialog findings={asked.findings} onAccept={accept} onClose={onClose} />;
}

function idsOf(findings: readonly FindingView[]): string[] {
  return findings.map(({ id }) => id);
}

import { useMemo, type ReactNode, type RefObject } from 'react';
import type { FindingView } from '../../app/session';
import type { FindingsActions } from './findings-actions';
import type { FindingsTabProps } from './findings-tab';
import { isAboutScore } from './is-about-score';
import { useFindingsDialog } from './use-findings-dialog';
import { tabStopIn } from './use-row-focus';

type Sources = Pick<FindingsTabProps, 'view' | 'desk' | 'progress' | 'onReveal' | 'isOverGrid'>;

/** What the rows can ask for, and the dialog that comes of it. Where it closes, the list has the focus again. */
export function useActions(
  { progress, ...sources }: Sources,
  scroller: RefObject<HTMLElement>,
): { actions: FindingsActions; dialog: ReactNode } {
  const { view, desk, onReveal } = sources;
  const { dialog, fix, accept, explain, explainScores } = useFindingsDialog(sources, () => {
    requestAnimationFrame(() => scroller.current && tabStopIn(scroller.current)?.focus());
  });
  const titleOf = (rule: string): string => view.rules.find(({ id }) => id === rule)?.title ?? rule;
  const { findings, tables } = view;
  const hasSeveralSheets = useMemo(
    () => new Set([...findings, ...tables].map(({ sheet }) => sheet)).size > 1,
    [findings, tables],
  );
  const actions: FindingsActions = {
    // A check gives way to whatever is asked; a write does not.
    isBusy: progress?.step === 'writing',
    isReadOnly: view.isReadOnly,
    hasSeveralSheets,
    ofRule: (rule) => view.findings.filter((finding) => finding.rule === rule),
    reveal: (finding: FindingView) => onReveal({ sheet: finding.sheet, ...finding.range }),
    fix,
    accept,
    explain: (rule) => explain(rule, titleOf(rule)),
    isAboutScore: (finding) => isAboutScore(finding, view),
    explainScores,
    withdraw: ({ id }) => void desk.perform({ kind: 'withdraw', findings: [id] }),
    switchOff: (rule) => void desk.perform({ kind: 'switch-rule', rule, isOn: false }),
  };
  return { actions, dialog };
}

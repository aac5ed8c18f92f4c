import { createContext, useContext } from 'react';
import type { FindingView } from '../../app/session';

/** What the rows of the list can ask for. */
export interface FindingsActions {
  /** Nothing can be asked: a step is running. */
  readonly isBusy: boolean;
  /** Nothing may be written. */
  readonly isReadOnly: boolean;
  /** The workbook's findings or lists are on several sheets: the address alone does not tell where. */
  readonly hasSeveralSheets: boolean;
  /** Findings that stand by themselves or follow from others, of one rule. */
  readonly ofRule: (rule: string) => readonly FindingView[];
  readonly reveal: (finding: FindingView) => void;
  readonly fix: (findings: readonly FindingView[]) => void;
  readonly explain: (rule: string) => void;
  /** It speaks of a score of a form: how that comes about can be told. */
  readonly isAboutScore: (finding: FindingView) => boolean;
  readonly explainScores: (finding: FindingView) => void;
  readonly accept: (findings: readonly FindingView[]) => void;
  readonly withdraw: (finding: FindingView) => void;
  readonly switchOff: (rule: string) => void;
}

const Actions = createContext<FindingsActions | null>(null);

export const FindingsActionsProvider = Actions.Provider;

export function useFindingsActions(): FindingsActions {
  const actions = useContext(Actions);
  if (!actions) throw new Error('A row of findings stands outside the findings tab.');
  return actions;
}

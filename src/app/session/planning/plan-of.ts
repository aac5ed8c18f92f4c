import type { Form } from '../../../core/book';
import type { Language } from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import type { Action } from '../action';
import type { Planning } from './plan';
import { planAccept, planWithdraw } from './plan-acceptance';
import { planCertify } from './plan-certificate';
import { planFix } from './plan-fix';
import { planMakeForms } from './plan-make-forms';
import { planClean, planClearMarks, planCompute, planEdit, planMark, planSummarise } from './plan-ours';
import { planColumn, planForget, planPreset, planRule, type SettingsContext } from './plan-settings';

/** Actions that rest on what was found, and so on a check of the workbook as it is. */
export type FindingAction = Extract<
  Action,
  { kind: 'fix' | 'accept' | 'compute' | 'summarise' | 'make-forms' | 'certify' | 'mark' }
>;

/** Actions that need only the workbook as read. */
export type PlainAction = Extract<
  Action,
  {
    kind:
      'withdraw' | 'switch-rule' | 'choose-preset' | 'map-column' | 'forget-column' | 'clear-marks' | 'clean' | 'edit';
  }
>;

export type WritingAction = FindingAction | PlainAction;

const ON_FINDINGS: readonly Action['kind'][] = [
  'fix',
  'accept',
  'compute',
  'summarise',
  'make-forms',
  'certify',
  'mark',
];
const NOT_WRITING: readonly Action['kind'][] = ['check', 'recheck', 'speak', 'undo', 'redo'];

export function isWriting(action: Action): action is WritingAction {
  return !NOT_WRITING.includes(action.kind);
}

export function restsOnFindings(action: WritingAction): action is FindingAction {
  return ON_FINDINGS.includes(action.kind);
}

export interface FindingContext {
  readonly checked: CheckedWorkbook;
  /** For the certificate. */
  readonly today: string | undefined;
  /** The forms of the file read before, by its id. */
  readonly lastYear: (id: string) => readonly Form[] | undefined;
}

/** In slices: a caller can breathe, or stop, between two. */
export function* planOnFindings(
  action: FindingAction,
  { checked, today, lastYear }: FindingContext,
  language: Language,
): Generator<void, Planning, void> {
  switch (action.kind) {
    case 'fix':
      return planFix(checked, action.findings, language);
    case 'accept':
      return yield* planAccept(checked, action, language);
    case 'compute':
      return yield* planCompute(checked, action, language);
    case 'summarise':
      return yield* planSummarise(checked, action, language);
    case 'make-forms':
      return yield* planMakeForms({ checked, lastYear }, action, language);
    case 'certify':
      return yield* planCertify(checked, today, language);
    case 'mark':
      return planMark(checked, language);
  }
}

export interface PlainContext extends SettingsContext {
  readonly hasMarks: boolean;
}

export function planOnWorkbook(action: PlainAction, context: PlainContext, language: Language): Planning {
  const { snapshot, hasMarks } = context;
  switch (action.kind) {
    case 'withdraw':
      return planWithdraw(snapshot, action.findings, language);
    case 'switch-rule':
      return planRule(context, action, language);
    case 'choose-preset':
      return planPreset(snapshot, action, language);
    case 'map-column':
      return planColumn(snapshot, action, language);
    case 'forget-column':
      return planForget(snapshot, action, language);
    case 'clear-marks':
      return planClearMarks(language);
    case 'clean':
      return planClean(snapshot, hasMarks, language);
    case 'edit':
      return planEdit(snapshot, action, language);
  }
}

import type { Book } from '../book';
import type { Preset } from '../presets';
import { RULES } from '../rules';
import { ruleContext, type Rule } from '../rules/define';
import type { Acceptance } from '../state';
import { finished } from '../steps';
import { withAcceptances } from './accept';
import { findingsOfRun } from './findings-of-run';
import { foldConsequences } from './fold-consequences';
import { inOrder } from './order';
import type { Failure, Finding, Report } from './report';
import { runRule, type RuleRun } from './run-rule';

export interface CheckOptions {
  readonly accepted?: readonly Acceptance[];
  /** Rules that the user has switched off for this workbook. */
  readonly rulesOff?: readonly string[];
  /** Other rules than all; for tests and for checking again in part. */
  readonly rules?: readonly Rule[];
}

/** After each rule, and where one pauses: how many of them are done. */
export interface CheckProgress {
  readonly rule: string;
  readonly done: number;
  readonly of: number;
}

/** Runs the rules on a book; those that break down are failures and stop nobody. */
export function checkBook(book: Book, preset: Preset, options: CheckOptions = {}): Report {
  return finished(checkInSteps(book, preset, options));
}

/** The same in slices, so that a caller can show progress, breathe, or stop between two rules. */
export function* checkInSteps(
  book: Book,
  preset: Preset,
  options: CheckOptions = {},
): Generator<CheckProgress, Report, void> {
  const context = ruleContext(book, preset);
  const rules = activeRules(preset, options);
  const findings: Finding[] = [];
  const failures: Failure[] = [];
  for (const [index, rule] of rules.entries()) {
    const run = yield* inTheMidst(runRule(rule, context), { rule: rule.id, done: index, of: rules.length });
    for (const finding of findingsOfRun(run)) findings.push(finding);
    if (run.failure) failures.push(run.failure);
    yield { rule: rule.id, done: index + 1, of: rules.length };
  }
  const ordered = inOrder(
    findings,
    book.snapshot.sheets.map(({ name }) => name),
  );
  const accepted = withAcceptances(ordered, options.accepted ?? [], book.snapshot);
  return reportOf(foldConsequences(accepted, book, rules), failures);
}

/** A rule that pauses is not done yet. */
function* inTheMidst(
  running: Generator<void, RuleRun, void>,
  progress: CheckProgress,
): Generator<CheckProgress, RuleRun, void> {
  let step = running.next();
  for (; !step.done; step = running.next()) yield progress;
  return step.value;
}

function activeRules(preset: Preset, { rules = RULES, rulesOff = [] }: CheckOptions): readonly Rule[] {
  return rules.filter(({ id }) => preset.rules[id] !== 'off' && !rulesOff.includes(id));
}

function reportOf(findings: readonly Finding[], failures: readonly Failure[]): Report {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) if (isStanding(finding)) counts[finding.severity] += 1;
  return { findings, failures, counts };
}

/** Whether a finding counts: neither accepted nor a consequence of another. */
export function isStanding(finding: Finding): boolean {
  return finding.accepted === null && finding.consequenceOf === null;
}

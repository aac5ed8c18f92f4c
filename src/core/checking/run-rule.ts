import type { Severity } from '../presets';
import type { Detection, Rule, RuleContext } from '../rules/define';
import type { Failure } from './report';

/** What one rule gave: its detections, or, where it broke down, none. */
export interface RuleRun {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly detections: readonly Detection[];
  readonly failure?: Failure;
}

/** Runs one rule apart from all others: one that throws, even half-way, gives a failure and no detection. */
export function runRule(rule: Rule, context: RuleContext): RuleRun {
  const setting = context.preset.rules[rule.id];
  const severity = setting === undefined || setting === 'off' ? rule.severity : setting;
  try {
    return { rule, severity, detections: [...rule.check(context)].map((one) => declared(rule, one)) };
  } catch (thrown) {
    return { rule, severity, detections: [], failure: { rule: rule.id, detail: detailOf(thrown) } };
  }
}

// Words are looked up by message: one that is not declared has none.
function declared(rule: Rule, detection: Detection): Detection {
  if (!Object.hasOwn(rule.facts, detection.message)) throw new Error(`undeclared message ${detection.message}`);
  return detection;
}

function detailOf(thrown: unknown): string {
  return thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : String(thrown);
}

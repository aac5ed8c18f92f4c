import type { Severity } from '../presets';
import { PAUSE, type Detection, type Rule, type RuleContext } from '../rules/define';
import type { Failure } from './report';

/** What one rule gave: its detections, or, where it broke down, none. */
export interface RuleRun {
  readonly rule: Rule;
  readonly severity: Severity;
  readonly detections: readonly Detection[];
  readonly failure?: Failure;
}

/** Runs one rule apart from all others, in slices: one that throws, even half-way, gives a failure and no detection. */
export function* runRule(rule: Rule, context: RuleContext): Generator<void, RuleRun, void> {
  const setting = context.preset.rules[rule.id];
  const severity = setting === undefined || setting === 'off' ? rule.severity : setting;
  const detections: Detection[] = [];
  try {
    for (const one of rule.check(context)) {
      if (one === PAUSE) yield;
      else detections.push(declared(rule, one));
    }
    return { rule, severity, detections };
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

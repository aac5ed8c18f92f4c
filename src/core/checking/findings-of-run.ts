import type { Detection, Rule } from '../rules/define';
import type { Finding } from './report';
import { placeText } from './place-text';
import type { RuleRun } from './run-rule';

/** A rule's detections as findings that stand by themselves so far. */
export function findingsOfRun(run: RuleRun): Finding[] {
  const seen = new Map<string, number>();
  return run.detections.map((detection) => {
    const place = `${run.rule.id}@${placeText(detection.at)}`;
    const count = (seen.get(place) ?? 0) + 1;
    seen.set(place, count);
    return { ...findingOf(run, detection), id: count === 1 ? place : `${place}#${count}` };
  });
}

function findingOf({ rule, severity }: RuleRun, detection: Detection): Omit<Finding, 'id'> {
  return {
    rule: rule.id,
    severity: severityOf(rule, severity, detection),
    certainty: detection.certainty ?? rule.certainty,
    at: detection.at,
    related: detection.related ?? [],
    ...(detection.causes ? { causes: detection.causes } : {}),
    message: detection.message,
    data: detection.data,
    suggest: detection.suggest ?? null,
    consequenceOf: null,
    accepted: null,
    lapsed: null,
  };
}

// What the preset says of a rule holds for all its cases.
function severityOf(rule: Rule, severity: Finding['severity'], detection: Detection): Finding['severity'] {
  return severity === rule.severity ? (detection.severity ?? severity) : severity;
}

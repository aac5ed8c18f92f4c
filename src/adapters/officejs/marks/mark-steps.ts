import { markFormula, type MarkChange, type MarkPlan } from '../../../core/changes';
import { MARK_COLOURS, markRules, type MarkRule } from '../../../core/ours';
import { ACTION_BYTES, type Step } from '../writing/step';
import type { PlacedMark } from './own-marks';

/** Makes the sheets bear the planned marks: those of ours that stand there go, kept ones and added ones come as one. */
export function markSteps(plan: MarkPlan, standing: readonly PlacedMark[]): Step[] {
  const gone = standing.filter(({ sheet }) => plan.isCleared || plan.added.has(sheet));
  return [
    ...gone.map(removal),
    ...[...plan.added].flatMap(([sheet, added]) => {
      const kept = plan.isCleared ? [] : gone.filter((mark) => mark.sheet === sheet);
      return rulesFor(sheet, [...kept, ...added]);
    }),
  ];
}

/** A new format stands before all others in Excel: the gravest comes last, to stand first. */
function rulesFor(sheet: string, marks: readonly Pick<MarkChange, 'severity' | 'areas'>[]): Step[] {
  return markRules(marks, ',')
    .reverse()
    .map((rule) => addition(sheet, rule, marks));
}

function removal({ sheet, id, areas }: PlacedMark): Step {
  return {
    bytes: 3 * ACTION_BYTES,
    places: areas.map((area) => ({ sheet, ...area })),
    queue: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete(),
  };
}

function addition(
  sheet: string,
  { severity, addresses }: MarkRule,
  marks: readonly Pick<MarkChange, 'severity' | 'areas'>[],
): Step {
  const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
  return {
    bytes: 6 * ACTION_BYTES + addresses.length,
    places: areas.map((area) => ({ sheet, ...area })),
    queue({ workbook }) {
      const ranges = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const { custom } = ranges.conditionalFormats.add('Custom');
      custom.rule.formula = `=${markFormula(severity)}`;
      custom.format.fill.color = `#${MARK_COLOURS[severity]}`;
    },
  };
}

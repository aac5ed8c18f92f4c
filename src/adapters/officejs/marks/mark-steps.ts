import { markFormula, type MarkChange, type MarkPlan } from '../../../core/changes';
import { MARK_COLOURS, markRules, type MarkRule } from '../../../core/ours';
import { ACTION_BYTES, type Step } from '../writing/step';
import type { OwnMark, PlacedMark } from './own-marks';

/** Makes the sheets bear the planned marks: those of ours that stand there go, kept ones and added ones come as one. */
export function markSteps(plan: MarkPlan, standing: readonly PlacedMark[]): Step[] {
  const gone = standing.filter((mark) => isReplaced(mark, plan));
  return [
    ...gone.map(removal),
    ...[...plan.added].flatMap(([sheet, added]) => {
      const kept = plan.isCleared ? [] : gone.filter((mark) => mark.sheet === sheet);
      return rulesFor(sheet, [...kept, ...added]);
    }),
  ];
}

export function isReplaced({ sheet }: OwnMark, { isCleared, added }: MarkPlan): boolean {
  return isCleared || added.has(sheet);
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
    queue: ({ worksheet }) => worksheet(sheet).getRange().conditionalFormats.getItem(id).delete(),
  };
}

function addition(
  sheet: string,
  { severity, addresses }: MarkRule,
  marks: readonly Pick<MarkChange, 'severity' | 'areas'>[],
): Step {
  const areas = marks.filter((mark) => mark.severity === severity).flatMap((mark) => mark.areas);
  const made: { format?: Excel.ConditionalFormat } = {};
  return {
    bytes: 6 * ACTION_BYTES + addresses.length,
    places: areas.map((area) => ({ sheet, ...area })),
    added: () => ({ sheet, severity, id: made.format!.id }),
    queue({ worksheet }) {
      const format = worksheet(sheet).getRanges(addresses).conditionalFormats.add('Custom');
      made.format = format.load('id');
      const { custom } = format;
      custom.rule.formula = `=${markFormula(severity)}`;
      custom.format.fill.color = `#${MARK_COLOURS[severity]}`;
    },
  };
}

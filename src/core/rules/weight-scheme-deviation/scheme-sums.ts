import { isStated, type IndicatorClass } from '../../book';
import { formatPoints, sumPoints, type Points } from '../../money';
import { NATIONAL_WEIGHTS, NO_SATISFACTION_WEIGHTS, WITH_COST_WEIGHTS, type WeightScheme } from '../../presets';
import type { Preset } from '../../presets';
import { executionRow, isExecution } from '../../scoring';
import type { RuleForm } from '../define';
import { formWeights, isFullWeight, ONE } from '../shared/forms/form-weights';

/** The points that a form gives each first level; undefined: it has none of that kind. */
export type SchemeSums = Readonly<Partial<Record<SchemeClass, Points>>>;
export type SchemeClass = Exclude<IndicatorClass, 'own'>;

export const SCHEME_CLASSES = ['execution', 'output', 'cost', 'benefit', 'satisfaction'] as const;

/** undefined where weights cannot be compared with a scheme: none, not 100, or under headings of the form's own. */
export function schemeSums(form: RuleForm, preset: Preset): SchemeSums | undefined {
  const weights = formWeights(form);
  if (!weights || weights.isUnknown || !isFullWeight(weights.sum, form, preset) || weights.sum === ONE)
    return undefined;
  const sums: Partial<Record<SchemeClass, Points>> = weights.execution ? { execution: weights.execution.value } : {};
  for (const indicator of form.indicators) {
    if (!isStated(indicator.weight)) continue;
    const of = isExecution(indicator) ? 'execution' : indicator.class;
    if (of === 'own') return undefined;
    sums[of] = sumPoints([sums[of] ?? NONE, indicator.weight.value]);
  }
  return sums;
}

const NONE = 0n as Points;

const NATIONAL_FAMILY = [NATIONAL_WEIGHTS, WITH_COST_WEIGHTS, NO_SATISFACTION_WEIGHTS];

/** The schemes that the active one allows: those of the national documents stand for each other, by what a project has. */
export function allowedSchemes(active: WeightScheme): readonly WeightScheme[] {
  return NATIONAL_FAMILY.some(({ id }) => id === active.id)
    ? [active, ...NATIONAL_FAMILY.filter(({ id }) => id !== active.id)]
    : [active];
}

/** Whether the points of a form are those of a scheme; what the scheme leaves free is free. */
export function fitsScheme(sums: SchemeSums, scheme: WeightScheme, form: RuleForm): boolean {
  const own = scheme.satisfaction === undefined ? mergedSatisfaction(sums) : sums;
  return SCHEME_CLASSES.every((of) => {
    const [stated, wanted] = [own[of], scheme[of]];
    // An execution rate without points of its own in print has the scheme's.
    if (of === 'execution' && stated === undefined) return executionRow(form) === undefined;
    const isFree = wanted === undefined && (of !== 'cost' || scheme.output === undefined);
    return isFree || stated === wanted || (wanted === undefined && (stated ?? NONE) === NONE);
  });
}

/** 效益 40 with 满意度 among it (Hubei). */
function mergedSatisfaction({ satisfaction, ...sums }: SchemeSums): SchemeSums {
  if (satisfaction === undefined) return sums;
  return { ...sums, benefit: sumPoints([sums.benefit ?? NONE, satisfaction]) };
}

/** "10/50/–/30/10": by 执行率, 产出, 成本, 效益, 满意度. */
export function sumsText(sums: SchemeSums | WeightScheme): string {
  return SCHEME_CLASSES.map((of) => (sums[of] === undefined ? '–' : formatPoints(sums[of]))).join('/');
}

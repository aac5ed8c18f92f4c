import type { Form, Indicator, IndicatorHeading, Measure, Reading } from '../book';
import { printMeasure } from '../measures';
import { formatDecimal } from '../money';
import type { AspectDraft, BlockDraft, IndicatorDraft } from './form-draft';
import type { FormLayout } from './layouts';

/** A text that named last year: as it was, and as it is carried over. */
export interface MovedYear {
  readonly before: string;
  readonly after: string;
}

export interface CarriedTargets {
  readonly blocks: readonly BlockDraft[];
  readonly moved: readonly MovedYear[];
}

/**
 * Last year's indicators with their targets and points, for the rows of a new form; years that they name move on to
 * `year`. What was done and scored then is left behind.
 */
export function carriedBlocks(form: Form, layout: FormLayout, year: number | undefined): CarriedTargets {
  const moving = new YearMoving(form.year, year);
  const blocks = groupsOf(form, 1).map(({ heading, indicators }): BlockDraft => ({
    label: heading?.label ?? '',
    ...(heading?.weight === undefined || !layout.isScored ? {} : { weight: heading.weight }),
    aspects: aspectsOf(form, indicators, (one) => draftOf(one, { layout, moving })),
  }));
  return { blocks, moved: moving.moved };
}

interface Group {
  readonly heading: IndicatorHeading | undefined;
  readonly indicators: readonly Indicator[];
}

/** Indicators that follow each other under one heading of a level. */
function groupsOf({ headings, indicators: all }: Form, level: 1 | 2, indicators = all): Group[] {
  const groups: { heading: IndicatorHeading | undefined; indicators: Indicator[] }[] = [];
  for (const indicator of indicators) {
    const heading = headings.find((one) => one.level === level && one.covers.includes(indicator));
    const last = groups.at(-1);
    if (last && last.heading === heading) last.indicators.push(indicator);
    else groups.push({ heading, indicators: [indicator] });
  }
  return groups;
}

function aspectsOf(
  form: Form,
  indicators: readonly Indicator[],
  draft: (indicator: Indicator) => IndicatorDraft,
): AspectDraft[] {
  return groupsOf(form, 2, indicators).map(({ heading, indicators: own }) => ({
    label: heading?.label ?? '',
    indicators: own.map(draft),
  }));
}

interface Carrying {
  readonly layout: FormLayout;
  readonly moving: YearMoving;
}

function draftOf({ name, target, weight, isQualitative }: Indicator, { layout, moving }: Carrying): IndicatorDraft {
  const hasColumns = layout.columns.some(({ field }) => field === 'operator');
  return {
    name: moving.carry(name.value ?? ''),
    ...targetOf(target, { isApart: hasColumns, isQualitative, moving }),
    ...(weight?.value === undefined ? {} : { weight: weight.value }),
  };
}

interface TargetManner {
  /** Operator and unit stand in columns of their own. */
  readonly isApart: boolean;
  readonly isQualitative: boolean;
  readonly moving: YearMoving;
}

function targetOf(
  target: Reading<Measure> | undefined,
  { isApart, isQualitative, moving }: TargetManner,
): Pick<IndicatorDraft, 'operator' | 'target' | 'measureUnit'> {
  const measure = target?.value;
  if (isApart && measure?.kind === 'quantity' && !measure.upTo && !measure.isAbout) {
    const { operator, amount, unit } = measure;
    return {
      ...(operator === undefined ? {} : { operator }),
      target: Number(formatDecimal(amount)),
      ...(unit === '' ? {} : { measureUnit: unit }),
    };
  }
  const text = textOf(target);
  return {
    ...(isApart && isQualitative ? { operator: '定性' } : {}),
    ...(text === undefined ? {} : { target: moving.carry(text) }),
  };
}

/** As written where it is a text; a number with the operator and unit that stood beside it. */
function textOf(target: Reading<Measure> | undefined): string | undefined {
  if (!target?.value) return target?.state === 'dash' ? '/' : undefined;
  const written = target.cell?.value;
  const printed = printMeasure(target.value);
  const isWhole = typeof written === 'string' && (target.value.kind !== 'quantity' || printed === undefined);
  return isWhole ? written : (printed ?? (typeof written === 'string' ? written : undefined));
}

/** 2023年12月底前 → 2024年12月底前, remembered. */
class YearMoving {
  readonly moved: MovedYear[] = [];

  constructor(
    private readonly from: number | undefined,
    private readonly to: number | undefined,
  ) {}

  carry(text: string): string {
    const { from, to } = this;
    if (from === undefined || to === undefined || from === to) return text;
    const after = text.replace(new RegExp(`(?<![\\d〔【[])${from}(?!\\d)`, 'g'), String(to));
    if (after !== text) this.moved.push({ before: text, after });
    return after;
  }
}

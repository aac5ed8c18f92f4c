import type { IndicatorAspect, IndicatorClass } from '../../book';
import { parseDecimal, pointsOf, type Points } from '../../money';
import { squeezed } from '../words/squeezed';

const CLASSES: readonly (readonly [IndicatorClass, RegExp])[] = [
  ['execution', /执行率|预算执行|资金执行|^执行/],
  ['output', /产出/],
  ['benefit', /效益|效果|影响/],
  ['satisfaction', /满意/],
  ['cost', /成本/],
];

const ASPECTS: readonly (readonly [IndicatorAspect, RegExp])[] = [
  ['satisfaction', /满意/],
  ['sustained', /可持续|持续影响/],
  ['cost', /成本/],
  ['economic', /经济效|^经济$/],
  ['social', /社会效|^社会$/],
  ['ecological', /生态|环境效/],
  ['quantity', /数量/],
  ['quality', /质量/],
  ['timeliness', /时效/],
];

const POINTS = /^(.*?)(?:[([【](?:满分|共|合计|权重|分值)?[:]?(\d+(?:\.\d+)?)(?:分|%)?[)\]】]|(\d+(?:\.\d+)?)分)$/;

export function classOf(label: string): IndicatorClass {
  const bare = squeezed(label);
  return CLASSES.find(([, wording]) => wording.test(bare))?.[0] ?? 'own';
}

export function aspectOf(label: string): IndicatorAspect | undefined {
  const bare = squeezed(label);
  return ASPECTS.find(([, wording]) => wording.test(bare))?.[0];
}

/** The first level that a second level belongs to, where the form does not say. */
export function classOfAspect(aspect: IndicatorAspect | undefined): IndicatorClass {
  switch (aspect) {
    case undefined:
      return 'own';
    case 'satisfaction':
    case 'cost':
      return aspect;
    case 'quantity':
    case 'quality':
    case 'timeliness':
      return 'output';
    default:
      return 'benefit';
  }
}

export interface HeadingText {
  readonly label: string;
  readonly weight?: Points;
}

/** "产出指标（50分）" as a label and its points. */
export function headingText(text: string): HeadingText {
  const bare = squeezed(text);
  const found = POINTS.exec(bare);
  const figure = parseDecimal(found?.[2] ?? found?.[3] ?? '');
  if (!found || !figure) return { label: bare };
  return { label: found[1]!, weight: pointsOf(figure) };
}

/** Whether a text only ends the heading above it: 产出指 over 标, or （50分） on its own. */
export function carriesOnHeading(above: string, text: string): boolean {
  const bare = squeezed(text);
  if (/^[([【]\d+(?:\.\d+)?分?[)\]】]$/.test(bare)) return true;
  return bare.length <= 5 && /标$/.test(bare) && !/标$/.test(above) && !/^(?:产出|效益|数量|质量|时效|成本)/.test(bare);
}

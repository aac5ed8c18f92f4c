import { AGGREGATES } from './aggregates';
import { CONDITIONAL } from './conditional';
import { DATES } from './dates';
import type { Definition } from './definition';
import { INFORMATION } from './information';
import { LOGIC } from './logic';
import { LOOKUP } from './lookup';
import { RANKING } from './ranking';
import { ROUNDING } from './rounding';
import { SUBTOTALS } from './subtotal';
import { SUM_PRODUCT } from './sum-product';
import { TEXT } from './text';

/** All functions that are understood. */
const FUNCTIONS: ReadonlyMap<string, Definition> = new Map(
  Object.entries({
    ...AGGREGATES,
    ...CONDITIONAL,
    ...DATES,
    ...INFORMATION,
    ...LOGIC,
    ...LOOKUP,
    ...RANKING,
    ...ROUNDING,
    ...SUBTOTALS,
    ...SUM_PRODUCT,
    ...TEXT,
  }),
);

export function functionNamed(name: string): Definition | undefined {
  return FUNCTIONS.get(name);
}

/** Whether a function of that name takes as many arguments. */
export function hasFunction(name: string, args: number): boolean {
  const definition = FUNCTIONS.get(name);
  return definition !== undefined && args >= definition.least && args <= definition.most;
}

export const FUNCTION_NAMES: readonly string[] = Object.freeze([...FUNCTIONS.keys()]);

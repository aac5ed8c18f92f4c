import { isError } from '../../snapshot';
import { NA } from '../values/errors';
import type { Scalar } from '../values/operand';
import { ofAllValues, ofValues, type Definition } from './definition';

export const INFORMATION: Readonly<Record<string, Definition>> = Object.freeze({
  ISNUMBER: asks((value) => typeof value === 'number'),
  ISTEXT: asks((value) => typeof value === 'string'),
  ISNONTEXT: asks((value) => typeof value !== 'string'),
  ISLOGICAL: asks((value) => typeof value === 'boolean'),
  ISBLANK: asks((value) => value === undefined),
  ISERROR: asks((value) => isError(value)),
  ISERR: asks((value) => isError(value) && value.error !== NA.error),
  ISNA: asks((value) => isError(value) && value.error === NA.error),
  NA: { least: 0, most: 0, apply: () => NA },
  N: ofValues([1, 1], (value) => (typeof value === 'number' ? value : value === true ? 1 : 0)),
  T: ofValues([1, 1], (value) => (typeof value === 'string' ? value : '')),
});

function asks(question: (value: Scalar) => boolean): Definition {
  return ofAllValues([1, 1], question);
}

import { ExcelError } from '../wire/excel-error';
import { isHandle } from '../wire/kind';

export function asText(given: unknown, what: string): string {
  if (typeof given !== 'string') throw new ExcelError('InvalidArgument', `${what} must be a text.`);
  return given;
}

export function asNumber(given: unknown, what: string): number {
  if (typeof given !== 'number' || !Number.isFinite(given)) {
    throw new ExcelError('InvalidArgument', `${what} must be a number.`);
  }
  return given;
}

export function asWhole(given: unknown, what: string): number {
  const number = asNumber(given, what);
  if (!Number.isInteger(number)) throw new ExcelError('InvalidArgument', `${what} must be a whole number.`);
  return number;
}

export function asFlag(given: unknown, what: string): boolean {
  if (typeof given !== 'boolean') throw new ExcelError('InvalidArgument', `${what} must be true or false.`);
  return given;
}

/** The target of an object that was given as an argument. */
export function asObject(given: unknown, className: string): unknown {
  if (!isHandle(given) || given.className !== className) {
    throw new ExcelError('InvalidArgument', `A ${className} was expected.`);
  }
  return given.target;
}

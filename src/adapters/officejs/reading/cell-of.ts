import type { Cell, CellValue } from '../../../core/snapshot';

const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#EXTERNAL!',
  '#PYTHON!',
]);

/** What the host says of one cell. */
export interface HostCell {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  /** Where it was asked: the kind of the value. */
  readonly type: string | undefined;
}

/** The cell as a snapshot has it; undefined where it holds nothing. */
export function cellOf({ value: given, formula: text, format: code, type }: HostCell): Cell | undefined {
  const value = valueOf(given, type);
  const formula = formulaOf(text, given);
  if (value === undefined && formula === undefined) return undefined;
  const format = formatOf(code);
  if (formula === undefined && value !== undefined) return format === undefined ? { value } : { value, format };
  return {
    ...(value === undefined ? {} : { value }),
    ...(formula === undefined ? {} : { formula }),
    ...(format === undefined ? {} : { format }),
  };
}

/** A text that is written as an error value is: the host gives both alike. */
export function looksLikeError(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERRORS.has(value);
}

function valueOf(given: unknown, type: string | undefined): CellValue | undefined {
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'string' || given === '') return undefined;
  const isError = type === undefined ? looksLikeError(given) : type === 'Error';
  return isError ? { error: given } : given;
}

/** A text that begins with "=" is its own value; a formula never is. What-if tables say how they are filled: no formula. */
function formulaOf(text: unknown, value: unknown): string | undefined {
  const isFormula = typeof text === 'string' && text.length > 1 && text.startsWith('=') && text !== value;
  return !isFormula || text.startsWith('=TABLE(') ? undefined : text.slice(1);
}

function formatOf(code: unknown): string | undefined {
  return typeof code !== 'string' || code === '' || code.toLowerCase() === 'general' ? undefined : code;
}

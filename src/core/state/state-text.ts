import {
  array,
  integer,
  literal,
  maxValue,
  minValue,
  nullable,
  number,
  object,
  optional,
  picklist,
  pipe,
  safeParse,
  string,
  unknown,
} from 'valibot';
import { MAX_COLUMNS, MAX_ROWS } from '../address';
import { LIST_FIELDS, type ColumnOverride } from '../book';
import { EMPTY_STATE, type Acceptance, type StoredState } from './stored-state';

const VERSION = 1;

/** Why stored state could not be used, in whole or in part; what could be read still holds. */
export type StateProblem = 'damaged' | 'newer';

export interface ReadState {
  readonly state: StoredState;
  readonly problem?: StateProblem;
}

const index = (below: number) => pipe(number(), integer(), minValue(0), maxValue(below - 1));

const OVERRIDE = object({
  sheet: string(),
  headerRow: optional(index(MAX_ROWS)),
  field: picklist(LIST_FIELDS),
  column: nullable(index(MAX_COLUMNS)),
});

const ACCEPTANCE = object({ id: string(), reason: string(), values: string() });

const FRAME = object({
  version: literal(VERSION),
  overrides: optional(array(unknown()), []),
  accepted: optional(array(unknown()), []),
  preset: optional(string()),
  rulesOff: optional(array(string()), []),
});

/** Reads our state part. Never fails: entries that cannot be read are left out, and `problem` says so. */
export function parseState(text: string | undefined): ReadState {
  if (text === undefined) return { state: EMPTY_STATE };
  const json = parsedJson(text);
  const frame = safeParse(FRAME, json);
  if (!frame.success) return { state: EMPTY_STATE, problem: isNewer(json) ? 'newer' : 'damaged' };
  const overrides = frame.output.overrides.map(overrideOf).filter((one) => one !== undefined);
  const accepted = frame.output.accepted.map(acceptanceOf).filter((one) => one !== undefined);
  const isWhole =
    overrides.length === frame.output.overrides.length && accepted.length === frame.output.accepted.length;
  const { preset, rulesOff } = frame.output;
  const state = { overrides, accepted, rulesOff, ...(preset === undefined ? {} : { preset }) };
  return isWhole ? { state } : { state, problem: 'damaged' };
}

/** The text that parseState reads back. */
export function printState(state: StoredState): string {
  return JSON.stringify({ version: VERSION, ...state });
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (problem) {
    if (problem instanceof SyntaxError) return undefined;
    throw problem;
  }
}

function isNewer(json: unknown): boolean {
  const head = safeParse(object({ version: pipe(number(), minValue(VERSION + 1)) }), json);
  return head.success;
}

function overrideOf(entry: unknown): ColumnOverride | undefined {
  const read = safeParse(OVERRIDE, entry);
  if (!read.success) return undefined;
  const { headerRow, ...rest } = read.output;
  return headerRow === undefined ? rest : { ...rest, headerRow };
}

function acceptanceOf(entry: unknown): Acceptance | undefined {
  const read = safeParse(ACCEPTANCE, entry);
  return read.success ? read.output : undefined;
}

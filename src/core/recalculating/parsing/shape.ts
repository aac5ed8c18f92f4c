import type { CellRef } from '../../address';
import { tokenize, type Token } from '../../formula';
import type { WorkbookSnapshot } from '../../snapshot';
import { hasFunction } from '../functions';
import { callsIn } from './calls-in';
import { functionName, parse } from './parse';
import { readsBeyond } from './reads-beyond';
import { definedName, isConstantName, isSteadyName, readOfReference, readOfStructured, type Scope } from './scope';
import type { Node, Read } from './tree';

/** A formula as it is filled down: taken apart in the row `anchor`, good for all rows that repeat it. */
export interface Shape {
  readonly anchor: number;
  /** undefined where not all of it is understood. */
  readonly tree: Node | undefined;
  /** The cells whose values it may use. */
  readonly reads: readonly Read[];
  /** What it reads cannot be told beforehand (OFFSET, INDIRECT): after any edit it may be another. */
  readonly isUnsteady: boolean;
  /** It asks for the time or throws dice. */
  readonly isVolatile: boolean;
}

const UNSTEADY = new Set(['OFFSET', 'INDIRECT', 'CELL', 'INFO']);
const VOLATILE = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN', 'RANDARRAY']);
// These ask where a cell stands, not what it holds.
const PLACE_ONLY = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);

// Excel takes no longer ones.
const LONGEST = 8192;

export function shapeOf(formula: string, at: CellRef, workbook: WorkbookSnapshot): Shape {
  const scope = { at, workbook };
  // A space between two references means their common cells: without it they stand side by side and are not understood.
  const tokens = tokenize(formula).filter(({ kind }) => kind !== 'space');
  const tree = formula.length > LONGEST ? undefined : parse(tokens, scope);
  const written = tokens.flatMap((token, index) => (isPlaceOnly(tokens, index) ? [] : (readOf(token, scope) ?? [])));
  const beyond = readsBeyond(tree, tokens);
  return {
    anchor: at.row,
    tree: tree && isUnderstood(tree) ? tree : undefined,
    reads: [...written, ...(beyond ?? [])],
    isUnsteady: beyond === undefined || tokens.some((token) => isUnsteady(token, scope)),
    isVolatile: tokens.some(({ kind, text }) => kind === 'function' && VOLATILE.has(functionName(text))),
  };
}

function isUnderstood(tree: Node): boolean {
  return callsIn(tree).every(({ name, args }) => hasFunction(name, args.length));
}

function readOf({ kind, text }: Token, scope: Scope): Read | undefined {
  if (kind === 'reference') return readOfReference(text, scope);
  if (kind === 'structured') return readOfStructured(text, scope);
  const name = kind === 'name' ? definedName(text, scope) : undefined;
  return name && isSteadyName(name) ? readOfReference(name.refersTo, scope) : undefined;
}

/** ROW(A1): between the brackets of one of these stands nothing else. */
function isPlaceOnly(tokens: readonly Token[], index: number): boolean {
  const [asker, open, close] = [tokens[index - 2], tokens[index - 1], tokens[index + 1]];
  if (asker?.kind !== 'function' || open?.kind !== 'open' || close?.kind !== 'close') return false;
  return PLACE_ONLY.has(functionName(asker.text));
}

function isUnsteady({ kind, text }: Token, scope: Scope): boolean {
  if (kind === 'operator') return text === ':' || text === '#';
  if (kind === 'function') return UNSTEADY.has(functionName(text));
  if (kind === 'structured') return readOfStructured(text, scope) === undefined;
  const name = kind === 'name' ? definedName(text, scope) : undefined;
  return name !== undefined && !isSteadyName(name) && !isConstantName(name);
}

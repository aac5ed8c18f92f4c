import { storedFunction } from './newer-functions';
import { tokenize } from './tokenize';

const PREFIX = /^(?:_xlfn\.|_xlws\.)+/i;

/** A formula as a person writes it, as files keep it: IFS as _xlfn.IFS. */
export function storedFormula(formula: string): string {
  return withFunctions(formula, storedFunction);
}

/** The inverse: a formula of a file as a person would write it. As it is where writing it so would give another one. */
export function writtenFormula(formula: string): string {
  if (!/_xl/i.test(formula)) return formula;
  const written = withFunctions(formula, (name) => name.replace(PREFIX, ''));
  return storedFormula(written) === formula ? written : formula;
}

function withFunctions(formula: string, rename: (name: string) => string): string {
  const tokens = tokenize(formula);
  return tokens.map(({ kind, text }) => (kind === 'function' ? rename(text) : text)).join('');
}

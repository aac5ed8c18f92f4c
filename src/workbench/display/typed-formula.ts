import { isFormula, storedFormula, tokenize } from '../../core/formula';

const WIDE = /[\uff01-\uff5e\u3000\u201c\u201d]/g;

/** What is typed after "=" or "＝", or begins with a sign, as files keep it; undefined where it is none, or not a whole one: it stays a text then. */
export function typedFormula(text: string): string | undefined {
  const [, sign, typed] = /^([=＝]|(?=[+-]))([^]*\S[^]*)$/.exec(text) ?? [];
  if (typed === undefined) return undefined;
  const candidates = [typed, halfWidthOutsideQuotes(typed)].map((formula) => closed(formula.trim()));
  const formula = candidates.find(isFormula);
  if (formula === undefined || (sign === '' && !readsCells(formula))) return undefined;
  return storedFormula(formula);
}

/** "+B3+B4" is a formula, as many type them on the number pad; "-其他资金" and "+86-335" are none. */
function readsCells(formula: string): boolean {
  const tokens = tokenize(formula);
  return (
    tokens.some(({ kind, text }) => kind === 'reference' && /[a-z]\$?\d/i.test(text)) &&
    tokens.every(({ kind }) => kind !== 'name')
  );
}

/** An input method for Chinese types wide brackets, commas and quotes. Within quotes they are meant so. */
function halfWidthOutsideQuotes(text: string): string {
  return text
    .split(/("[^"]*"|'[^']*'|“[^”]*”)/)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(WIDE, halfWidth);
      return part.startsWith('“') ? `"${part.slice(1, -1)}"` : part;
    })
    .join('');
}

function halfWidth(wide: string): string {
  if (wide === '\u3000') return ' ';
  if (wide === '“' || wide === '”') return '"';
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}

/** As Excel does, brackets left open are closed at the end. */
function closed(formula: string): string {
  const kinds = tokenize(formula).map(({ kind }) => kind);
  const opened = kinds.filter((kind) => kind === 'open').length;
  const missing = opened - kinds.filter((kind) => kind === 'close').length;
  return missing > 0 ? formula + ')'.repeat(missing) : formula;
}

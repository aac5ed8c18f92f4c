import { tokenize, type Token } from './tokenize';

/** Whether a text (without "=") has the form of a formula. Excel repairs a file with any other by taking it out. */
export function isFormula(text: string): boolean {
  const reader = new FormReader(tokenize(text).filter(({ kind }) => kind !== 'space'));
  return reader.isWhole();
}

const OPERATORS = ['<>', '<=', '>=', '+', '-', '*', '/', '^', '&', '=', '<', '>', ':'];
/** No name of a sheet or a cell holds one without quotes. */
const WIDE_MARK = /[\u2018-\u201f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/;
// Excel allows 64 levels.
const MOST_DEPTH = 64;

class FormReader {
  private next = 0;
  private depth = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isWhole(): boolean {
    return this.expression() && this.next === this.tokens.length;
  }

  private expression(): boolean {
    do {
      while (this.takeOperator(['+', '-']));
      if (!this.operand()) return false;
      while (this.takeOperator(['%']));
    } while (this.takeOperator(OPERATORS) || this.isIntersection());
    return true;
  }

  /** Two ranges beside each other mean the cells of both. */
  private isIntersection(): boolean {
    return this.tokens[this.next]?.kind === 'reference' && this.tokens[this.next - 1]?.kind === 'reference';
  }

  private operand(): boolean {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'string':
        return /^"(?:[^"]|"")*"$/.test(token.text);
      case 'array':
        return /^\{[^]+\}$/.test(token.text);
      // "[@金额]" is short for something that only the table around it tells.
      case 'structured':
        return !/^\[|\[@/.test(token.text);
      case 'name':
      case 'reference':
        return !WIDE_MARK.test(token.text.replace(/'(?:[^']|'')*'/, ''));
      case 'number':
      case 'error':
        return true;
      case 'function':
        return this.list(true);
      case 'open':
        this.next -= 1;
        return this.list(false);
      default:
        return false;
    }
  }

  /** What stands in brackets: arguments, of which each may be missing, or at least one expression. */
  private list(mayBeMissing: boolean): boolean {
    this.next += 1;
    this.depth += 1;
    do {
      const isMissing = mayBeMissing && (this.isAt(',') || this.isAt(')'));
      if (this.depth > MOST_DEPTH || (!isMissing && !this.expression())) return false;
    } while (this.take(','));
    this.depth -= 1;
    return this.take(')');
  }

  private isAt(text: string): boolean {
    const token = this.tokens[this.next];
    return token?.text === text && token.kind !== 'string';
  }

  private take(text: string): boolean {
    if (!this.isAt(text)) return false;
    this.next += 1;
    return true;
  }

  private takeOperator(operators: readonly string[]): boolean {
    const [first, second] = [this.operatorAt(this.next), this.operatorAt(this.next + 1)];
    const found = first === '' ? undefined : operators.find((one) => one === first + second || one === first);
    if (found === undefined) return false;
    this.next += found.length;
    return true;
  }

  private operatorAt(index: number): string {
    const token = this.tokens[index];
    return token?.kind === 'operator' ? token.text : '';
  }
}

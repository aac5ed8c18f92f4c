import type { Token } from '../../formula';
import { parseArray } from './parse-array';
import { definedName, isConstantName, isSteadyName, readOfReference, readOfStructured, type Scope } from './scope';
import { BINARY, type BinaryOperator, type Node, type Read } from './tree';

/** A formula's tree, whatever functions it calls; undefined where it is not understood. Tokens without spaces. */
export function parse(tokens: readonly Token[], scope: Scope): Node | undefined {
  const parser = new Parser(tokens, scope);
  const tree = parser.expression();
  return parser.isAtEnd() ? tree : undefined;
}

// From the loosest to the tightest; all of them take the left side first, also 2^3^2.
const LEVELS: readonly (readonly BinaryOperator[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
  ['^'],
];

// Deeper than this nobody nests: Excel allows 64 levels.
const MOST_DEPTH = 200;

/** Reads by descent; undefined from any method means: not understood. */
class Parser {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly scope: Scope,
  ) {}

  isAtEnd(): boolean {
    return this.next === this.tokens.length;
  }

  expression(): Node | undefined {
    this.depth += 1;
    const node = this.depth > MOST_DEPTH ? undefined : this.level(0);
    this.depth -= 1;
    return node;
  }

  private level(index: number): Node | undefined {
    const operators = LEVELS[index];
    if (!operators) return this.prefixed();
    let left = this.level(index + 1);
    for (let operator = this.binary(operators); left && operator; operator = this.binary(operators)) {
      const right = this.level(index + 1);
      left = right && { kind: 'binary', operator, left, right };
    }
    return left;
  }

  private binary(operators: readonly BinaryOperator[]): BinaryOperator | undefined {
    const first = this.operatorAt(this.next);
    if (first === '') return undefined;
    const two = `${first}${this.operatorAt(this.next + 1)}`;
    const operator = BINARY.find((one) => one === two) ?? BINARY.find((one) => one === first);
    if (operator === undefined || !operators.includes(operator)) return undefined;
    this.next += operator.length;
    return operator;
  }

  private operatorAt(index: number): string {
    const token = this.tokens[index];
    return token?.kind === 'operator' ? token.text : '';
  }

  /** A sign binds tighter than ^: -2^2 is 4. */
  private prefixed(): Node | undefined {
    const sign = this.operatorAt(this.next);
    if (sign !== '-' && sign !== '+') return this.percents();
    this.next += 1;
    this.depth += 1;
    const operand = this.depth > MOST_DEPTH ? undefined : this.prefixed();
    this.depth -= 1;
    return operand && { kind: 'prefix', sign, operand };
  }

  private percents(): Node | undefined {
    let node = this.primary();
    while (node && this.operatorAt(this.next) === '%') {
      this.next += 1;
      node = { kind: 'percent', operand: node };
    }
    return node;
  }

  private primary(): Node | undefined {
    const token = this.tokens[this.next];
    this.next += 1;
    switch (token?.kind) {
      case 'number':
        return { kind: 'value', value: Number(token.text) };
      case 'string':
        return { kind: 'value', value: token.text.slice(1, -1).replaceAll('""', '"') };
      case 'error':
        return token.text.startsWith('#') ? { kind: 'value', value: { error: token.text } } : undefined;
      case 'array':
        return parseArray(token.text);
      case 'reference':
        return reference(readOfReference(token.text, this.scope));
      case 'structured':
        return reference(readOfStructured(token.text, this.scope));
      case 'name':
        return this.named(token.text);
      case 'open':
        return this.closed(this.expression());
      case 'function':
        return this.call(token.text);
      case 'operator':
      case 'close':
      case 'separator':
      case 'space':
      case undefined:
        return undefined;
    }
  }

  private named(text: string): Node | undefined {
    const word = text.toUpperCase();
    if (word === 'TRUE' || word === 'FALSE') return { kind: 'value', value: word === 'TRUE' };
    const name = definedName(text, this.scope);
    if (!name) return undefined;
    if (isSteadyName(name)) return reference(readOfReference(name.refersTo, this.scope));
    return isConstantName(name) ? constant(name.refersTo) : undefined;
  }

  private closed(node: Node | undefined): Node | undefined {
    return this.take('close') ? node : undefined;
  }

  private call(text: string): Node | undefined {
    const name = functionName(text);
    if (!this.take('open')) return undefined;
    const args = this.arguments();
    return args && { kind: 'call', name, args };
  }

  private arguments(): Node[] | undefined {
    if (this.take('close')) return [];
    const args: Node[] = [];
    do {
      const isMissing = this.isNext('separator') || this.isNext('close');
      const arg: Node | undefined = isMissing ? { kind: 'missing' } : this.expression();
      if (!arg) return undefined;
      args.push(arg);
    } while (this.take('separator'));
    return this.take('close') ? args : undefined;
  }

  private isNext(kind: Token['kind']): boolean {
    const token = this.tokens[this.next];
    return token?.kind === kind && token.text !== ';';
  }

  private take(kind: Token['kind']): boolean {
    if (!this.isNext(kind)) return false;
    this.next += 1;
    return true;
  }
}

function reference(read: Read | undefined): Node | undefined {
  return read && { kind: 'reference', read };
}

function constant(text: string): Node {
  if (text.startsWith('"')) return { kind: 'value', value: text.slice(1, -1) };
  const value = Number(text.replace('%', ''));
  return { kind: 'value', value: text.endsWith('%') ? value / 100 : value };
}

/** Files write newer functions as _xlfn.IFS. */
export function functionName(text: string): string {
  return text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}

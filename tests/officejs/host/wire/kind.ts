import { ExcelError, NotSimulated } from './excel-error';

/** One object of Excel's as the client sees it: found by path, read and written by member name. */
export interface Handle {
  readonly className: string;
  /** What the object stands for; the same for two handles of the same thing. */
  readonly target: unknown;
  /** Excel's identifier, told on instantiation. */
  readonly id: string | undefined;
  readonly scalars: readonly string[];
  hasPart(name: string): boolean;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  part(name: string): Handle | null;
  call(name: string, args: readonly unknown[]): unknown;
  /** Undefined where the object is no collection. */
  items(): readonly Handle[] | undefined;
  item(key: unknown): Handle | null;
}

/** What an object of one class can do, by member names as they stand on the wire. */
export interface Members<T> {
  readonly id?: (target: T) => string;
  readonly read?: Readonly<Record<string, (target: T) => unknown>>;
  readonly write?: Readonly<Record<string, (target: T, value: unknown) => void>>;
  readonly parts?: Readonly<Record<string, (target: T) => Handle | null>>;
  readonly calls?: Readonly<Record<string, (target: T, ...args: readonly unknown[]) => unknown>>;
  readonly items?: (target: T) => readonly Handle[];
  readonly item?: (target: T, key: unknown) => Handle | null;
}

export type Kind<T> = (target: T) => Handle;

/** A class of Excel's; whatever it does not list fails loudly, by name. */
export function defineKind<T>(className: string, members: Members<T>): Kind<T> {
  const { read = {}, write = {}, parts = {}, calls = {} } = members;
  const known = <F>(table: Readonly<Record<string, F>>, name: string): F => {
    const member = Object.hasOwn(table, name) ? table[name] : undefined;
    if (!member) throw new NotSimulated(`${className}.${name}`);
    return member;
  };
  return (target) => ({
    className,
    target,
    id: members.id?.(target),
    scalars: Object.keys(read),
    hasPart: (name) => Object.hasOwn(parts, name),
    read: (name) => known(read, name)(target),
    write: (name, value) => known(write, name)(target, value),
    part: (name) => known(parts, name)(target),
    call: (name, args) => known(calls, name)(target, ...args),
    items: () => members.items?.(target),
    item: (key) => {
      if (!members.item) throw new NotSimulated(`${className}[…]`);
      const found = members.item(target, key);
      if (!found) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
      return found;
    },
  });
}

export function isHandle(value: unknown): value is Handle {
  return typeof value === 'object' && value !== null && 'className' in value && 'hasPart' in value;
}

import type { Form, ListTable } from '../book';
import { codedUnitIn } from '../naming';
import { knownName, timelessName, type KnownName } from './known-name';
import type { ListedProject } from './form-matches';

interface Whose {
  readonly name: KnownName;
  readonly units: readonly string[];
  readonly year?: number;
  readonly isTransfer: boolean;
}

export interface ComparedForm<F extends Form = Form> extends Whose {
  readonly form: F;
}

export interface ComparedRow<L extends ListTable = ListTable> extends Whose {
  readonly row: ListedProject<L>;
}

/** Of one year, or whether forms of another year are compared: years and 文号 then say nothing. */
export type Years = 'same' | 'other';

export function comparedForm<F extends Form>(form: F, years: Years): ComparedForm<F> | undefined {
  const name = form.name?.value;
  if (name === undefined) return undefined;
  return {
    form,
    name: years === 'other' ? timelessName(name) : knownName(name, undefined),
    units: unitsIn([form.unit?.value, form.department?.value]),
    ...(form.year === undefined || years === 'other' ? {} : { year: form.year }),
    isTransfer: form.kind === 'transfer',
  };
}

export function comparedRow<L extends ListTable>(row: ListedProject<L>, years: Years): ComparedRow<L> {
  const { list, project } = row;
  const name = project.name.value ?? '';
  return {
    row,
    name: years === 'other' ? timelessName(name) : knownName(name, project.documentNumber?.value),
    units: unitsIn([project.owner?.name, project.unit?.value, project.department?.value]),
    ...(list.year === undefined || years === 'other' ? {} : { year: list.year }),
    isTransfer: list.isTransfer,
  };
}

/** Their names, codes aside. */
function unitsIn(texts: readonly (string | undefined)[]): string[] {
  const names = texts.flatMap((text) => (text === undefined ? [] : (codedUnitIn(text)?.name ?? text)));
  return [...new Set(names)];
}

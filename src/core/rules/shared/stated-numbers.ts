import type { Project, Reading } from '../../book';
import type { DocumentNumber } from '../../naming';
import type { RuleList } from '../define';
import { numbersOf } from './numbers-of';

/** A 文号 of a project and the cell that states it. */
export interface StatedNumber {
  readonly reading: Reading<string>;
  readonly number: DocumentNumber;
}

/** The cells of a project in which a 文号 may stand: its own column first, then the name. */
function numberCells({ documentNumber, name }: Project): readonly Reading<string>[] {
  return documentNumber?.value === undefined ? [name] : [documentNumber, name];
}

/** The cells of a list in which a 文号 stands, from top to bottom. */
export function* cellsWithNumbers(list: RuleList): Iterable<Reading<string>> {
  for (const { documentNumber, name } of list.projects) {
    if (documentNumber?.value !== undefined && numbersOf(list, documentNumber).length > 0) yield documentNumber;
    if (numbersOf(list, name).length > 0) yield name;
  }
}

/** The 文号 that grant a project's money, each once even where column and name both state it. */
export function statedNumbers(list: RuleList, project: Project): readonly StatedNumber[] {
  const stated: StatedNumber[] = [];
  for (const reading of numberCells(project)) {
    for (const number of numbersOf(list, reading)) {
      const isKnown = stated.some((one) => one.number.standard === number.standard);
      if (!isKnown && !isBasis(reading, number)) stated.push({ reading, number });
    }
  }
  return stated;
}

const BASIS = /(?:根据|依据|按照|落实|贯彻|执行|参照)[《(（“"]?$/;

/** 根据国发〔2014〕60号购买服务: a policy it rests on, not the document that grants the money. */
function isBasis({ value = '' }: Reading<string>, { start }: DocumentNumber): boolean {
  return start > 0 && BASIS.test(value.slice(Math.max(0, start - 4), start));
}

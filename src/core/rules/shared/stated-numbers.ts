import type { Project, Reading } from '../../book';
import type { DocumentNumber } from '../../naming';
import type { RuleList, WithPauses } from '../define';
import { foundWithPauses } from './found-in';
import { numbersOf } from './numbers-of';

/** A 文号 of a project and the cell that states it. */
export interface StatedNumber {
  readonly project: Project;
  readonly reading: Reading<string>;
  readonly number: DocumentNumber;
}

/** The cells of a project in which a 文号 may stand: its own column first, then the name. */
function numberCells({ documentNumber, name }: Project): readonly Reading<string>[] {
  return documentNumber?.value === undefined ? [name] : [documentNumber, name];
}

/** A cell and the 文号 in it. */
export interface NumberedCell {
  readonly reading: Reading<string>;
  readonly numbers: readonly DocumentNumber[];
}

/** The cells of a list in which a 文号 stands, from top to bottom. */
export function* cellsWithNumbers(list: RuleList): WithPauses<readonly NumberedCell[]> {
  return yield* foundWithPauses(list.projects.flatMap(numberCells), (reading) => {
    const numbers = numbersOf(list, reading);
    return numbers.length > 0 ? { reading, numbers } : undefined;
  });
}

/** The 文号 that grant the money of each project of a list, those without any left out. */
export function* grantsIn(list: RuleList): WithPauses<readonly (readonly StatedNumber[])[]> {
  return yield* foundWithPauses(list.projects, (project) => {
    const stated = statedNumbers(list, project);
    return stated.length > 0 ? stated : undefined;
  });
}

/** The 文号 that grant a project's money, each once even where column and name both state it. */
export function statedNumbers(list: RuleList, project: Project): readonly StatedNumber[] {
  let stated = NONE;
  for (const reading of numberCells(project)) {
    for (const number of numbersOf(list, reading)) {
      const isKnown = stated.some((one) => one.number.standard === number.standard);
      // Kept for a whole list: no longer than they are, which is mostly one.
      if (!isKnown && !isBasis(reading, number)) stated = [...stated, { project, reading, number }];
    }
  }
  return stated;
}

const NONE: readonly StatedNumber[] = [];

const BASIS = /(?:根据|依据|按照|落实|贯彻|执行|参照)[《(（“"]?$/;

/** 根据国发〔2014〕60号购买服务: a policy it rests on, not the document that grants the money. */
function isBasis({ value = '' }: Reading<string>, { start }: DocumentNumber): boolean {
  return start > 0 && BASIS.test(value.slice(Math.max(0, start - 4), start));
}

import type { Project, Reading } from '../../book';
import { documentNumbersIn, type DocumentNumber } from '../../naming';

/** A 文号 of a project and the cell that states it. */
export interface StatedNumber {
  readonly reading: Reading<string>;
  readonly number: DocumentNumber;
}

/** The cells of a project in which a 文号 may stand: its own column first, then the name. */
export function numberCells({ documentNumber, name }: Project): readonly Reading<string>[] {
  return [documentNumber, name].filter((reading) => reading?.value !== undefined) as Reading<string>[];
}

/** The 文号 of a project, each once even where column and name both state it. */
export function statedNumbers(project: Project): readonly StatedNumber[] {
  const stated = new Map<string, StatedNumber>();
  for (const reading of numberCells(project)) {
    for (const number of documentNumbersIn(reading.value ?? '')) {
      if (!stated.has(number.standard)) stated.set(number.standard, { reading, number });
    }
  }
  return [...stated.values()];
}

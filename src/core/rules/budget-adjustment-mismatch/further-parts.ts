import { LIST_FIELDS, unitOf, type ListTable, type Project } from '../../book';
import { moneyOfNumber, NO_MONEY, type Money } from '../../money';
import { plain } from '../../naming';
import { cellAt, type Sheet } from '../../snapshot';

/** A column beside the three whose amounts may be part of the adjusted budget as well: 上年结转, a second column of changes. */
export interface FurtherPart {
  readonly column: number;
  readonly header: string;
}

/** A part as it is counted: added, or taken away (调减数). */
export interface SignedPart extends FurtherPart {
  readonly isCut: boolean;
}

const CARRIED_OVER = /上年|结转|结余/;
const MOST = 3;
const UNIT = /\([^()]*元\)$/;

/** The columns that may belong to the sum: unknown ones that stand between the three, and what was carried over. */
export function furtherParts(list: ListTable, sheet: Sheet): readonly FurtherPart[] {
  const { initialBudget, adjustment, adjustedBudget } = list.columns;
  const ends = [initialBudget!, adjustment!, adjustedBudget!].map(({ column }) => column);
  const known = new Set(LIST_FIELDS.map((field) => list.columns[field]?.column));
  const parts: FurtherPart[] = [];
  for (let column = list.range.left; column < adjustedBudget!.column; column += 1) {
    const header = headerOver(list, sheet, column);
    const isBetween = column > Math.min(...ends);
    if (!known.has(column) && (isBetween || CARRIED_OVER.test(header))) parts.push({ column, header });
  }
  return parts.slice(0, MOST);
}

/** Every choice of parts, added or taken away; those of fewer parts first, the empty one left out. */
export function choicesOf(parts: readonly FurtherPart[]): readonly (readonly SignedPart[])[] {
  const choices = parts.reduce<SignedPart[][]>(
    (found, part) =>
      found.flatMap((one) => [one, [...one, { ...part, isCut: false }], [...one, { ...part, isCut: true }]]),
    [[]],
  );
  return choices.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
}

/** What a project has in such a column; nothing where no number stands there. */
export function amountOfPart(list: ListTable, sheet: Sheet, at: { project: Project; part: FurtherPart }): Money {
  const value = cellAt(sheet, { row: at.project.row, column: at.part.column })?.value;
  return typeof value === 'number' ? moneyOfNumber(value, unitOf(list, 'adjustedBudget')) : NO_MONEY;
}

function headerOver({ headerRows: [first, last] }: ListTable, sheet: Sheet, column: number): string {
  for (let row = last; row >= first; row -= 1) {
    const value = cellAt(sheet, { row, column })?.value;
    if (typeof value === 'string') return plain(value).replace(UNIT, '');
  }
  return '';
}

import type { ListTable } from '../../book';

const FEW = 10;

/** Whether so many rows have it that it is said once of the table, not row by row: more than ten, and more than half. */
export function isMostRows(count: number, { projects }: ListTable): boolean {
  return count > FEW && count * 2 > projects.length;
}

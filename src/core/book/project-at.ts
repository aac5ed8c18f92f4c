import type { ListTable } from './list-table';
import type { Project } from './project';

/** The project of a list that a row belongs to, rows that continue it included; undefined for headers and totals. */
export function projectAt({ projects }: ListTable, row: number): Project | undefined {
  let low = 0;
  let high = projects.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (projects[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  const project = projects[low - 1];
  return project && (project.row === row || project.continuationRows.includes(row)) ? project : undefined;
}

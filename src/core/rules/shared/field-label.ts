import { columnLetters } from '../../address';
import type { ListField, ListTable } from '../../book';

/** A column as its header calls it; by its letters where the header is empty. */
export function fieldLabel({ columns }: ListTable, field: ListField): string {
  const mapping = columns[field];
  if (!mapping) return '';
  return mapping.header === '' ? columnLetters(mapping.column) : mapping.header;
}

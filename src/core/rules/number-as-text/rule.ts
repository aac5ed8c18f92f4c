import type { CellWrite } from '../../changes';
import type { ListTable } from '../../book';
import { defineRule } from '../define';
import { fieldLabel } from '../shared/field-label';
import { isMostRows } from '../shared/most-rows';
import { cellIn, columnOf } from '../shared/places';
import { setCells } from '../shared/set-cells';
import { numberFor } from './number-for';
import { flawOf } from './flaw-of';
import { textNumbersOfForms } from './in-forms';
import { isDate, textNumbersIn, type TextNumber } from './text-numbers-in';

const says = { found: 'text' } as const;

/** A number stored as text: with full-width digits, commas, spaces or a unit in the cell, or just as text; or words for an amount. */
export default defineRule({
  id: 'number-as-text',
  severity: 'error',
  certainty: 'certain',
  clause: 'arithmetic',
  facts: {
    plain: says,
    fullWidth: says,
    withUnit: says,
    withCommas: says,
    withSpaces: says,
    words: says,
    rate: says,
    date: says,
    most: { column: 'text', count: 'count', total: 'count' },
    mostInForm: { count: 'count' },
  },
  // Copies too: sums go wrong where the text stands.
  *check({ lists, forms, book }) {
    yield* textNumbersOfForms(forms, book.snapshot);
    for (const list of lists) {
      const found = textNumbersIn(list);
      for (const field of new Set(found.map((one) => one.field))) {
        const group = found.filter((one) => one.field === field);
        if (isMostRows(group.length, list)) yield ofColumn(list, group);
        else for (const one of group) yield ofCell(list, one);
      }
    }
  },
});

function ofCell(list: ListTable, one: TextNumber) {
  const { reading, text } = one;
  if (isDate(reading)) return { message: 'date' as const, at: cellIn(list, reading), data: { found: text } };
  // No sum takes in a rate: a text there is untidy, not wrong.
  if (one.field === 'executionRate') {
    const at = cellIn(list, reading);
    return {
      message: 'rate' as const,
      severity: 'warning' as const,
      at,
      data: { found: text },
      ...suggestionFor(list, [one]),
    };
  }
  return {
    message: reading.state === 'value' ? flawOf(text) : ('words' as const),
    at: cellIn(list, reading),
    data: { found: text },
    ...suggestionFor(list, [one]),
  };
}

function ofColumn(list: ListTable, group: readonly TextNumber[]) {
  const { field } = group[0]!;
  return {
    message: 'most' as const,
    ...(field === 'executionRate' ? { severity: 'warning' as const } : {}),
    at: columnOf(list, list.columns[field]!.column),
    data: { column: fieldLabel(list, field), count: group.length, total: list.projects.length },
    ...suggestionFor(list, group),
  };
}

function suggestionFor(list: ListTable, group: readonly TextNumber[]) {
  const cells = group.flatMap((one): CellWrite[] => {
    const write = numberFor(list, one);
    return write ? [{ row: one.reading.row, column: one.reading.column, ...write }] : [];
  });
  return cells.length > 0 ? { suggest: setCells(list, cells) } : {};
}

import type { RangeAddress } from '../../address';
import type { Form } from '../../book';
import { CellReader } from '../cells/cell-reader';
import type { Grid } from '../grid';
import { findForms, mayHoldForms } from './find-forms';
import { readForm } from './read-form';

/** The forms of a sheet, in slices; `taken`: its project lists, which are no forms. */
export function* readForms(grid: Grid, taken: readonly RangeAddress[]): Generator<void, Form[], void> {
  if (!mayHoldForms(grid)) return [];
  yield;
  const reader = new CellReader();
  const forms: Form[] = [];
  for (const found of findForms(grid, taken)) {
    forms.push(readForm(found, reader));
    yield;
  }
  return forms;
}

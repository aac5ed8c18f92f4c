import { formatCell } from '../../../../src/core/address';
import type { CellWrite } from '../../../../src/core/changes';
import { computeColumns, type Computed, type ComputeOptions, type Skip } from '../../../../src/core/computing';
import { formatPoints } from '../../../../src/core/money';
import { NATIONAL_PRESET, type Preset } from '../../../../src/core/presets';
import { readBook } from '../../../../src/core/reading';
import { drawForm, type FormParts } from '../../../drawing/draw-form';
import { drawWorkbook } from '../../../drawing/draw-workbook';

/** How a form is computed in a test: what is left out is the usual. */
export interface Computing extends Partial<ComputeOptions> {
  readonly preset?: Partial<Preset>;
}

export function computeDrawing(drawing: string, { preset, ...options }: Computing = {}): Computed {
  const used = { ...NATIONAL_PRESET, ...preset };
  return computeColumns(readBook(drawWorkbook(drawing)), used, { replace: false, asValues: false, ...options });
}

/** "I11 =IF(…) → 9.13" of every cell written, and "I12 needs-judgement" of every cell left alone. */
export function computedForm(parts: FormParts, computing: Computing = {}): string[] {
  return computedIn(drawForm(parts), computing);
}

export function computedIn(drawing: string, computing: Computing = {}): string[] {
  const { changes, skipped } = computeDrawing(drawing, computing);
  const cells = changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  return [...cells.map(stated), ...skipped.map(skipText)];
}

function stated(cell: CellWrite): string {
  const formula = cell.formula === undefined ? '' : ` =${cell.formula}`;
  const format = cell.format === undefined ? '' : ` [${cell.format}]`;
  return `${formatCell(cell)}${formula} → ${typeof cell.value === 'string' ? cell.value : JSON.stringify(cell.value)}${format}`;
}

function skipText({ at, reason, cause, judgement }: Skip): string {
  const place = 'row' in at ? formatCell(at) : at.sheet;
  const bounds =
    judgement &&
    ` ${formatPoints(judgement.from)}–${formatPoints(judgement.to)}${judgement.isToIncluded ? '' : ' exclusive'}`;
  const hint = judgement?.suggested === undefined ? '' : `, ${formatPoints(judgement.suggested)}`;
  return `${place} ${reason}${cause === undefined ? '' : ` (${cause})`}${bounds ?? ''}${hint}`;
}

import { contains } from '../../address';
import { plainSumOf } from '../../formula';
import { subtractPoints } from '../../money';
import type { WorkbookSnapshot } from '../../snapshot';
import type { RuleForm } from '../define';
import type { AddedUp, SubtotalSlip } from '../shared/forms/subtotal-slips';

/** The rows that a subtotal missed: those outside its formula's sum, else the one whose points are just what is missing. */
export function leftOut(slip: SubtotalSlip, form: RuleForm, snapshot: WorkbookSnapshot): readonly AddedUp[] {
  const { stated, sum, parts } = slip;
  const outside = outsideFormula(slip, form, snapshot);
  if (outside.length > 0) return outside;
  const missing = subtractPoints(sum, stated.value);
  const fitting = parts.filter((one) => one.points.value === missing);
  return missing > 0n && fitting.length === 1 ? fitting : [];
}

function outsideFormula({ stated, parts }: SubtotalSlip, { sheet }: RuleForm, snapshot: WorkbookSnapshot): AddedUp[] {
  const formula = stated.cell?.formula;
  if (formula === undefined) return [];
  const at = { sheet, row: stated.row, column: stated.column };
  const areas = plainSumOf(formula, at, snapshot)?.areas.filter((area) => area.sheet === sheet) ?? [];
  const outside = parts.filter((one) => !areas.some((area) => contains(area, one.points)));
  return outside.length < parts.length ? outside : [];
}

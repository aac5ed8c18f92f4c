import { fundsTotal, isStated, type Form, type FundsRow, type Stated } from '../../book';
import type { Points } from '../../money';
import { defineRule } from '../define';
import { filledForms } from '../shared/filled-forms';
import { cellIn } from '../shared/places';

/** A 其中 row has points for the execution rate too, beside those of 年度资金总额. */
export default defineRule({
  id: 'score-on-detail-row',
  severity: 'warning',
  certainty: 'certain',
  clause: 'funds-rows',
  facts: { found: { label: 'text', cells: 'cells' }, several: { count: 'count', cells: 'cells' } },
  *check({ forms }) {
    for (const form of filledForms(forms)) {
      const total = fundsTotal(form);
      if (!total || !givesPoints(total)) continue;
      const rows = form.funds!.rows.filter((row) => row !== total && givesPoints(row));
      if (rows.length > 0) yield ofForm(form, total, rows);
    }
  },
});

/** Points of 0 give nothing away. */
function pointsOf({ weight, score }: FundsRow): Stated<Points>[] {
  return [weight, score].filter(isStated).filter(({ value }) => value !== 0n);
}

function givesPoints(row: FundsRow): boolean {
  return pointsOf(row).length > 0;
}

/** Once a form: it was filled in by one rule of thumb. */
function ofForm(form: Form, total: FundsRow, rows: readonly FundsRow[]) {
  const cells = rows.flatMap(pointsOf).map((reading) => cellIn(form, reading));
  const place = { at: cells[0]!, related: pointsOf(total).map((reading) => cellIn(form, reading)) };
  const [{ label }] = rows as [FundsRow];
  if (rows.length === 1) return { message: 'found' as const, ...place, data: { label, cells } };
  return { message: 'several' as const, ...place, data: { count: rows.length, cells } };
}

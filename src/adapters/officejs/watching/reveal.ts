import { formatRange, type RangeRef } from '../../../core/address';
import type { Outcome, Refusal } from '../../../core/changes';
import { refusalOfError } from '../refusing/refusal-of-error';
import type { OfficeHost } from '../office-host';

/** Shows a place and selects it. A hidden sheet stays hidden: showing it would be a change, and not to be undone. */
export async function revealPlace(place: RangeRef, host: OfficeHost): Promise<Outcome> {
  const { sheet, top, left, bottom, right } = place;
  const refused = (reason: Refusal['reason']): Outcome => {
    return { ok: false, refusal: { reason, sheet, range: { top, left, bottom, right } } };
  };
  try {
    return await host.run(async (context): Promise<Outcome> => {
      const found = context.workbook.worksheets.getItemOrNullObject(sheet).load('visibility');
      await context.sync();
      if (found.isNullObject) return refused('missing');
      if (found.visibility !== 'Visible') return refused('hidden');
      found.activate();
      found.getRange(formatRange(place)).select();
      await context.sync();
      return { ok: true, applied: 0, journal: [] };
    });
  } catch (thrown) {
    const refusal = refusalOfError(thrown);
    if (!refusal) throw thrown;
    return refused(refusal.reason);
  }
}

import { fundsTotal } from '../../book';
import { percentOf } from '../../money';
import type { Preset } from '../../presets';
import { rateOfProject } from '../../scoring';
import type { WorkbookSnapshot } from '../../snapshot';
import type { RuleForm } from '../define';
import { filledForms } from '../shared/filled-forms';
import { isExplained } from '../shared/forms/reason';
import { isToldInForm } from '../shared/forms/told-in-form';
import { cellIn } from '../shared/places';
import { tellsWhyUnspent } from './tells-why-unspent';

/** Forms with a low execution rate that say nowhere why: no reason beside an indicator, no sentence that gives one. */
export function* lowForms(forms: readonly RuleForm[], preset: Preset, snapshot: WorkbookSnapshot) {
  const { explainBelowPercent: limit } = preset;
  for (const form of filledForms(forms)) {
    const row = fundsTotal(form);
    const rate = row && rateOfProject(row);
    const told = row?.executionRate ?? row?.executed;
    if (!rate || !told || percentOf(rate, 2).units >= BigInt(limit) * 100n) continue;
    if (form.indicators.some(isExplained) || isToldInForm(form, snapshot, tellsWhyUnspent)) continue;
    yield {
      message: 'form' as const,
      at: cellIn(form, told),
      related: [row.executed, row.adjustedBudget].flatMap((one) => (one && one !== told ? [cellIn(form, one)] : [])),
      data: { rate: { rate, decimals: 2 }, limit },
    };
  }
}

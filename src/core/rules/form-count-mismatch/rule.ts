import { defineRule } from '../define';
import { matchedForms } from '../shared/forms/matched-forms';
import { cellIn } from '../shared/places';
import { leftOvers } from './left-over';
import { repeatedForms } from './repeated-forms';

const counts = { forms: 'count', rows: 'count' } as const;
const withoutForm = { ...counts, missing: 'list', cells: 'cells' } as const;
const withoutRow = { ...counts, extra: 'list' } as const;

/** Some projects of a list have no form, or some forms are in no list, in a workbook that has a form for most rows. */
export default defineRule({
  id: 'form-count-mismatch',
  severity: 'error',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    rows: withoutForm,
    forms: withoutRow,
    both: { ...withoutForm, ...withoutRow },
    repeated: { name: 'text', sheets: 'list' },
  },
  *check({ forms, lists }) {
    const matches = yield* matchedForms(forms, lists);
    if (!matches) return;
    for (const same of repeatedForms(matches)) {
      const cells = same.map((form) => cellIn(form, form.name!));
      yield {
        message: 'repeated',
        at: cells[1]!,
        related: [cells[0]!, ...cells.slice(2)],
        data: { name: same[0]!.name!.value!, sheets: same.map(({ sheet }) => sheet) },
        certainty: 'review',
      };
    }
    const left = leftOvers(matches);
    if (!left || left.rows.length + left.forms.length === 0) return;
    const doubt = left.isSure ? {} : ({ certainty: 'review' } as const);
    const data = { forms: left.formCount, rows: left.rowCount };
    const missing = left.rows.map(({ name }) => name);
    const extra = left.forms.map(({ name }) => name);
    const cells = left.rows.map(({ at }) => at);
    const others = left.forms.map(({ at }) => at);
    if (extra.length === 0) {
      yield { message: 'rows', at: cells[0]!, related: cells.slice(1), data: { ...data, missing, cells }, ...doubt };
    } else if (missing.length === 0) {
      yield { message: 'forms', at: others[0]!, related: others.slice(1), data: { ...data, extra }, ...doubt };
    } else {
      const related = [...cells.slice(1), ...others];
      yield { message: 'both', at: cells[0]!, related, data: { ...data, missing, cells, extra }, ...doubt };
    }
  },
});

import { annexSheet } from '../tooling/sample/forms/annex-sheet';
import { ANNEX_FORMS } from '../tooling/sample/forms/form-data';
import { listPart } from '../tooling/sample/forms/forms-workbook';
import { packed } from '../tooling/sample/package';

/** An .xlsx with a list of `count` projects and a form (自评表) for each on a sheet of its own, every eighth alike: most with something wrong. */
export function generateForms(count: number): Uint8Array {
  const forms = Array.from({ length: count }, (_, at) => {
    const form = ANNEX_FORMS[at % ANNEX_FORMS.length]!;
    return { ...form, name: `第${Math.floor(at / ANNEX_FORMS.length) + 1}标段${form.name}` };
  });
  return packed([listPart(forms), ...forms.map((form, at) => annexSheet(form, `自评表${at + 1}`))]);
}

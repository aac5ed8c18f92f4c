import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { formsOf, type Form } from '../shared/forms';
import { codedUnits, type UnitCell } from '../shared/coded-units';
import { cellIn } from '../shared/places';

/** One unit code with two names, or two codes with one name; each column (主管部门, 实施单位) for itself, over all lists. */
export default defineRule({
  id: 'unit-name-mismatch',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    names: { code: 'text', names: 'list', cells: 'cells' },
    codes: { name: 'text', codes: 'list', cells: 'cells' },
  },
  *check({ lists }) {
    for (const field of ['department', 'unit'] as const) {
      const written = countedLists(lists).flatMap((list) => codedUnits(list, field));
      for (const { form: code, members } of formsOf(written, (one) => one.code)) {
        const names = formsOf(members, ({ name }) => name);
        if (names.length < 2) continue;
        yield {
          message: 'names',
          ...placed(names),
          data: { code, names: names.map(({ form }) => form), cells: cellsOf(names) },
        };
      }
      for (const { form: name, members } of formsOf(written, (one) => one.name)) {
        const codes = formsOf(members, ({ code }) => code);
        if (codes.length < 2 || isGeneric(name) || areLevels(codes)) continue;
        yield {
          message: 'codes',
          ...placed(codes),
          data: { name, codes: codes.map(({ form }) => form), cells: cellsOf(codes) },
        };
      }
    }
  },
});

/** The cells of all but the commonest form: those to look at. */
function cellsOf(forms: readonly Form<UnitCell>[]) {
  return forms.slice(1).flatMap(({ members }) => members.map(({ list, reading }) => cellIn(list, reading)));
}

function placed(forms: readonly Form<UnitCell>[]) {
  const [first, ...others] = cellsOf(forms);
  const { list, reading } = forms[0]!.members[0]!;
  return { at: first!, related: [...others, cellIn(list, reading)] };
}

/** 本级 stands under many codes. */
function isGeneric(name: string): boolean {
  return /^[(（]?(?:本级|机关|局机关|局本级|部门本级)[)）]?$/.test(name);
}

/** 323 and 323001: the department and itself as a unit. */
function areLevels(codes: readonly Form<UnitCell>[]): boolean {
  const [shortest = '', ...longer] = codes.map(({ form }) => form).sort((a, b) => a.length - b.length);
  return longer.every((code) => code.length > shortest.length && code.startsWith(shortest));
}

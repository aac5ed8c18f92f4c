import type { CellRef } from '../../address';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellsOf, unitGroups, unitsWithCodes, type UnitGroup } from '../shared/coded-units';

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
      const written = countedLists(lists).flatMap((list) => unitsWithCodes(list, field));
      for (const { key: code, writings } of unitGroups(written, (one) => one.code)) {
        const names = unitGroups(writings, ({ name }) => name);
        if (names.length < 2) continue;
        const cells = rarer(names);
        yield { message: 'names', ...placed(names), data: { code, names: names.map(({ key }) => key), cells } };
      }
      for (const { key: name, writings } of unitGroups(written, (one) => one.name)) {
        const codes = unitGroups(writings, ({ code }) => code);
        if (codes.length < 2 || isGeneric(name) || areLevels(codes)) continue;
        const cells = rarer(codes);
        yield { message: 'codes', ...placed(codes), data: { name, codes: codes.map(({ key }) => key), cells } };
      }
    }
  },
});

/** The cells of all but the commonest form: those to look at. */
function rarer(groups: readonly UnitGroup[]): CellRef[] {
  return groups.slice(1).flatMap(cellsOf);
}

function placed(groups: readonly UnitGroup[]) {
  const [first, ...others] = rarer(groups);
  return { at: first!, related: [...others, ...cellsOf(groups[0]!).slice(0, 1)] };
}

/** 本级 stands under many codes. */
function isGeneric(name: string): boolean {
  return /^[(（]?(?:本级|机关|局机关|局本级|部门本级)[)）]?$/.test(name);
}

/** 323 and 323001: the department and itself as a unit. */
function areLevels(codes: readonly UnitGroup[]): boolean {
  const [shortest = '', ...longer] = codes.map(({ key }) => key).sort((a, b) => a.length - b.length);
  return longer.every((code) => code.length > shortest.length && code.startsWith(shortest));
}

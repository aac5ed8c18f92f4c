import type { ListTable, Reading } from '../../book';
import { normalName, sourcePrefixOf } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn, columnOf } from '../shared/places';
import { stylesOf, type Style } from '../shared/styles';

const NONE = '';
// These say from where the money is; a list of both kinds rightly has both. The others say something else.
const SOURCES = [
  '(上级)',
  '(本级)',
  '(中央)',
  '(省)',
  '(省级)',
  '(市)',
  '(市级)',
  '(区级)',
  '(县级)',
  '(市本级)',
  '(区本级)',
];
const PREFIXED_AT_LEAST = 2;
// Where more than a third have none, the prefix marks some rows on purpose.
const FEW = 2;

const mixed = { common: 'text', cells: 'cells' } as const;

/** （上级）/（本级）/[本级]/（提前下达） used unevenly in one column: in several brackets, beside others, or missing in a few rows. */
export default defineRule({
  id: 'mixed-source-prefix',
  severity: 'info',
  certainty: 'certain',
  clause: 'practice',
  facts: {
    styles: { ...mixed, others: 'list' },
    missing: { ...mixed, count: 'count' },
    stylesAndMissing: { ...mixed, others: 'list', count: 'count' },
  },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      const { common, others, missing } = prefixesOf(list);
      if (!common || (others.length === 0 && missing.length === 0)) continue;
      const cells = [...others.flatMap(({ members }) => members), ...missing].map((name) => cellIn(list, name));
      const where = { at: columnOf(list, common.members[0]!.column), related: cells };
      const said = { common: common.style, cells };
      const styles = others.map(({ style }) => style);
      const count = missing.length;
      if (count === 0) yield { message: 'styles', ...where, data: { ...said, others: styles } };
      else if (styles.length === 0) yield { message: 'missing', ...where, data: { ...said, count } };
      else yield { message: 'stylesAndMissing', ...where, data: { ...said, others: styles, count } };
    }
  },
});

interface Prefixes {
  readonly common: Style<Reading<string>> | undefined;
  readonly others: readonly Style<Reading<string>>[];
  /** Names without a prefix, where most have one. */
  readonly missing: readonly Reading<string>[];
}

const NO_PREFIXES: Prefixes = { common: undefined, others: [], missing: [] };

function prefixesOf({ projects }: ListTable): Prefixes {
  if (!projects.some(({ name }) => prefixOf(name) !== NONE)) return NO_PREFIXES;
  const names = projects.map(({ name }) => name).filter(({ value }) => value !== undefined);
  const all = stylesOf(names, prefixOf);
  const [common, ...rest] = all.filter(({ style }) => style !== NONE);
  const bare = all.find(({ style }) => style === NONE)?.members ?? [];
  const prefixed = names.length - bare.length;
  if (!common || prefixed < PREFIXED_AT_LEAST) return NO_PREFIXES;
  return {
    common,
    others: rest.filter((other) => isUneven(other.style, common, rest)),
    missing: bare.length * FEW <= prefixed ? bare : [],
  };
}

function prefixOf({ value = '' }: Reading<string>): string {
  return sourcePrefixOf(value)?.written ?? NONE;
}

/** The same word in other brackets than a commoner style, or a word that is no source of money. */
function isUneven(style: string, common: Style<unknown>, others: readonly Style<unknown>[]): boolean {
  const word = normalName(style);
  if (!SOURCES.includes(word)) return true;
  const commoner = [common, ...others].find((other) => normalName(other.style) === word);
  return commoner !== undefined && commoner.style !== style;
}

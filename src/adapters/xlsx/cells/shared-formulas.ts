import { formatRange, type CellAddress, type RangeAddress } from '../../../core/address';
import { escapeXml, type Edit } from '../../package';
import { attributeOf, cellsOf, rowsIn, type Element } from './scan-rows';

/** One cell of a shared formula. */
interface Member extends CellAddress {
  readonly group: string;
  readonly isMaster: boolean;
  /** Of its formula element. */
  readonly start: number;
  readonly end: number;
}

export interface SharedContext {
  /** Masked text of the part, and where its rows are. */
  readonly text: string;
  readonly prefix: string;
  readonly data: readonly [from: number, to: number];
  /** Whether the cell is about to be overwritten. */
  readonly isOverwritten: (cell: CellAddress) => boolean;
  /** The cell's own formula, the shared one worked out for it. */
  readonly formulaAt: (cell: CellAddress) => string | undefined;
}

/** Where the cell that holds a shared formula is overwritten, the next cell of those that share it must hold it. */
export function rehomedFormulas(context: SharedContext): Edit[] {
  const groups = new Map<string, Member[]>();
  for (const member of membersIn(context)) {
    const group = groups.get(member.group);
    if (group) group.push(member);
    else groups.set(member.group, [member]);
  }
  return [...groups.values()].flatMap((members) => rehomed(members, context));
}

function rehomed(members: readonly Member[], context: SharedContext): Edit[] {
  const left = members.filter((member) => !context.isOverwritten(member));
  const [heir] = left;
  if (!heir || members.every(({ isMaster }) => !isMaster) || left.some(({ isMaster }) => isMaster)) return [];
  const formula = context.formulaAt(heir) ?? '';
  const name = `${context.prefix}f`;
  const head = `<${name} t="shared" ref="${formatRange(around(left))}" si="${heir.group}">`;
  return [{ start: heir.start, end: heir.end, text: `${head}${escapeXml(formula)}</${name}>` }];
}

function around(cells: readonly CellAddress[]): RangeAddress {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  const [top, bottom] = [rows[0]!, rows.at(-1)!];
  return {
    top,
    bottom,
    left: columns.reduce((a, b) => Math.min(a, b)),
    right: columns.reduce((a, b) => Math.max(a, b)),
  };
}

function* membersIn({ text, prefix, data }: SharedContext): Generator<Member> {
  const element = new RegExp(`<${prefix}f(?=\\s)([^>]*?)(?:/>|>[^]*?</${prefix}f>)`, 'g');
  for (const row of rowsIn(text, prefix, data)) {
    if (!text.slice(row.tagEnd, row.end).includes('shared')) continue;
    for (const cell of cellsOf(text, prefix, row)) {
      element.lastIndex = cell.tagEnd;
      const match = element.exec(text);
      if (match && match.index < cell.end) yield* memberAt(match, row, cell);
    }
  }
}

function* memberAt(match: RegExpExecArray, row: Element, cell: Element): Generator<Member> {
  const attributes = match[1]!;
  const group = attributeOf(attributes, 'si');
  if (attributeOf(attributes, 't') !== 'shared' || group === undefined) return;
  const isMaster = attributeOf(attributes, 'ref') !== undefined;
  const place = { start: match.index, end: match.index + match[0].length };
  yield { row: row.index, column: cell.index, group, isMaster, ...place };
}

import type { Project, UnitName } from '../../book';
import { squeezed } from '../words/squeezed';
import type { Item } from './item';
import { unitName } from './unit-name';

const NUMBERING = /^(?:第?[一二三四五六七八九十百]+[、.,:．]|[(【][一二三四五六七八九十\d]+[)】]|\d+[、.])/;
const CLASS = /一般公共预算|政府性基金(?:预算)?|国有资本经营(?:预算)?|社会保险基金(?:预算)?|社保基金|财政专户/;
const UNIT_TAIL =
  /(?:局|中心|委|委员会|办|办公室|院|校|学校|大学|学院|幼儿园|队|站|所|厅|处|部|馆|园|公司|协会|联合会|联|会|镇|乡|街道|街道办|机关|本级|科|室|社|集团|医院|基地|法院|检察院|支队|大队|团|村|社区|办事处|保健院)(?:[(].*[)])?$/;
// Without its space 219 某州市人社局 would be all name.
const SPACED_CODE = /(?<=^|\D)(\d{3,12})\s+(?=[\u4e00-\u9fff])/;
const NO_UNIT = /项目|经费|资金|支出|补助|补贴|类$|预算|自评|汇总|绩效/;

/** What the headings over a project say of it. */
export interface Section {
  readonly owner?: UnitName;
  readonly budgetClass?: { readonly row: number; readonly name: string };
}

/** Whether a text is the name of a unit, by its ending or its code. */
export function isUnitName(text: string): boolean {
  const headed = headedUnit(text);
  const { code, name } = unitName(headed);
  // A number behind a text, 某某（101）, may be anything.
  const isCoded = code !== undefined && !headed.startsWith(name);
  return !NO_UNIT.test(name) && (isCoded || (UNIT_TAIL.test(name) && name.length <= 40));
}

/** A heading without its numbering and its count of projects: "（二）就业局（2个项目）：" → "就业局". */
function headedUnit(text: string): string {
  return squeezed(text.replace(SPACED_CODE, '$1-'))
    .replace(NUMBERING, '')
    .replace(/[:]$/, '')
    .replace(/[(][^()]*\d+个[^()]*[)]$/, '');
}

/** The headings that each project stands under, by its row. */
export function sectionsOf(items: readonly Item[]): ReadonlyMap<number, Section> {
  const sections = new Map<number, Section>();
  let open: { level: number; section: Section }[] = [];
  for (const item of items) {
    if (item.kind === 'group') {
      open = [
        ...open.filter(({ level }) => level < item.level),
        { level: item.level, section: sectionOf(item.row, item.label) },
      ];
    } else if (item.kind === 'project' && open.length > 0) {
      sections.set(item.row, Object.assign({}, ...open.map(({ section }) => section)) as Section);
    }
  }
  return sections;
}

function sectionOf(row: number, label: string): Section {
  const bare = headedUnit(label);
  const budgetClass = CLASS.exec(bare)?.[0];
  if (budgetClass) return { budgetClass: { row, name: bare } };
  return isUnitName(label) ? { owner: unitName(bare) } : {};
}

/**
 * Whether a unit stands only in the first row of its projects, the cells below it left empty: some are empty, and no unit is written in
 * two rows running, as it would be where each row names its own.
 */
export function isWrittenOnce(projects: readonly Project[], field: 'unit' | 'department'): boolean {
  let [empty, last] = [0, ''];
  if (projects[0]?.[field]?.state !== 'value') return false;
  for (const project of projects) {
    const text = project[field]?.value;
    if (text === undefined) empty += 1;
    else if (text === last) return false;
    else last = text;
  }
  return empty * 3 >= projects.length;
}

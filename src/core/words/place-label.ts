import { contains, formatCell, formatRange, type CellRef } from '../address';
import { LIST_FIELDS, projectAt, type Book, type Form, type ListTable } from '../book';
import type { Place } from '../rules/define';
import { FIELD_NAMES } from './fields';
import { formCellNames } from './form-cell-names';
import type { Language } from './language';

const LONGEST = 40;
const LONGEST_HEADER = 14;

/** A place as the user knows it: "职业年金项目 · 全年执行数（D14）", "合计 · 预算数（D50）", "本级项目 · A3:F49". */
export function placeLabel(place: Place, book: Book, language: Language): string {
  if (!('row' in place)) return `${place.sheet} · ${formatRange(place)}`;
  const list = listAround(place, book);
  const parts = list
    ? [rowName(place, list), columnName(place, list, language)]
    : namesElsewhere(place, book, language);
  const said = parts.filter((part) => part !== '').join(' · ');
  const cell = formatCell(place);
  if (said === '') return cell;
  return language === 'zh-CN' ? `${said}（${cell}）` : `${said} (${cell})`;
}

function listAround(cell: CellRef, { lists }: Book): ListTable | undefined {
  return lists.find(({ sheet, range }) => sheet === cell.sheet && contains(range, cell));
}

/** In a form, by its row and column; anywhere else the sheet. */
function namesElsewhere(cell: CellRef, { forms }: Book, language: Language): string[] {
  const form: Form | undefined = forms.find(({ sheet, range }) => sheet === cell.sheet && contains(range, cell));
  const names = form ? formCellNames(form, cell, language) : [];
  return names.length > 0 ? names.map((name) => shortened(name, LONGEST)) : [cell.sheet];
}

function rowName({ row }: CellRef, list: ListTable): string {
  const total = list.totals.find((one) => one.row === row);
  if (total) return shortened(total.label, LONGEST);
  const project = projectAt(list, row);
  if (!project) return '';
  return shortened(project.name.value ?? project.sequence?.value ?? '', LONGEST);
}

function columnName({ column }: CellRef, list: ListTable, language: Language): string {
  const field = LIST_FIELDS.find((one) => list.columns[one]?.column === column);
  if (!field) return '';
  if (language !== 'zh-CN') return FIELD_NAMES[field][language];
  const header = list.columns[field]!.header.trim();
  return header === '' || [...header].length > LONGEST_HEADER ? FIELD_NAMES[field][language] : header;
}

function shortened(text: string, longest: number): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length <= longest ? characters.join('') : `${characters.slice(0, longest - 1).join('')}…`;
}

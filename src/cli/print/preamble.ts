import { notesOf, statedUnit, type CheckedWorkbook } from '../../app';
import { formatRange } from '../../core/address';
import { presetTitle, REPORT_WORDS, type Language } from '../../core/words';
import type { Line } from './line';

/** The head of a report: the file, its tables, the standard, and what to know before relying on it. */
export function preamble(checked: CheckedWorkbook, name: string, language: Language): Line[] {
  const words = REPORT_WORDS[language];
  const tables = checked.book.lists.map((list): Line => {
    const place = `${list.sheet} ${formatRange(list.range)}`;
    const { isCopy } = list;
    return { text: words.table({ place, rows: list.projects.length, unit: statedUnit(list), isCopy }), indent: 2 };
  });
  const { forms } = checked.book;
  const blank = forms.filter(({ isBlank }) => isBlank).length;
  return [
    { text: name, style: 'title' },
    ...tables,
    ...(forms.length > 0 ? [{ text: words.forms(forms.length, blank), indent: 2 }] : []),
    { text: words.preset(presetTitle(checked.preset, language)), indent: 2, style: 'quiet' },
    ...notesOf(checked, language).map((note): Line => ({ text: words.note(note), indent: 2, hanging: 4 })),
  ];
}

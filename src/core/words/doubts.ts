import { columnLetters, formatRange } from '../address';
import type { Book, ReadingDoubt } from '../book';
import { FIELD_NAMES } from './fields';
import type { Language } from './language';

type Kind = ReadingDoubt['kind'];

interface Facts {
  readonly place: string;
  readonly field: string;
  /** The letters of the column taken; empty where none was. */
  readonly taken: string;
  readonly rivals: string;
}

const SENTENCES: Readonly<Record<Language, Readonly<Record<Kind, (facts: Facts) => string>>>> = {
  'zh-CN': {
    'ambiguous-column': ({ place, field, taken, rivals }) =>
      `${place}：不止一列像“${field}”${taken && `，按${taken}列核对`}${rivals && `（${rivals}列也像）`}。如不对，请把表头写清楚，让只有一列叫“${field}”。`,
    'missing-column': ({ place, field }) =>
      `${place}：没有找到“${field}”列，与它有关的检查没有做。如果表里有这一列，请把表头改为“${field}”。`,
    'override-not-found': ({ place, field }) =>
      `${place}：工作簿里指定的“${field}”列已不在，改为自动识别。请重新指定。`,
  },
  'en-US': {
    'ambiguous-column': ({ place, field, taken, rivals }) =>
      `${place}: more than one column could be the ${field}${taken && `; column ${taken} was taken`}${rivals && ` (not ${rivals})`}. If that is wrong, make the headers plain, so that only one says it.`,
    'missing-column': ({ place, field }) =>
      `${place}: no column for the ${field} was found, so what needs it was not checked. If there is one, name it plainly in the header.`,
    'override-not-found': ({ place, field }) =>
      `${place}: the column set for the ${field} is gone; columns were found by themselves. Please set it again.`,
  },
};

/** What the reader could not settle, and what to do about it. */
export function doubtSentence(doubt: ReadingDoubt, book: Book, language: Language): string {
  const { at, field, kind } = doubt;
  const list = book.lists.find(
    ({ sheet, range }) => sheet === at.sheet && range.top <= at.bottom && at.top <= range.bottom,
  );
  const mapping = list?.columns[field];
  const separator = language === 'zh-CN' ? '、' : ', ';
  return SENTENCES[language][kind]({
    place: `${at.sheet}!${formatRange(at)}`,
    field: FIELD_NAMES[field][language],
    taken: mapping ? columnLetters(mapping.column) : '',
    rivals: mapping?.rivals.map(columnLetters).join(separator) ?? '',
  });
}

import type { Words } from '../words';

export interface MappingWords {
  readonly hint: string;
  readonly noTables: string;
  readonly table: (sheet: string, range: string) => string;
  readonly about: (projects: number, unit: string | null) => string;
  readonly copy: string;
  readonly noColumn: string;
  readonly header: (letters: string, header: string) => string;
  readonly doubtful: string;
  readonly overridden: string;
  readonly reset: (field: string) => string;
  readonly toLookAt: (count: number) => string;
  readonly absent: (count: number) => string;
}

const ZH: MappingWords = {
  hint: '每一项读的是哪一列。认错了就在这里改，会记在文件里。',
  noTables: '没有找到项目清单。',
  table: (sheet, range) => `${sheet}（${range}）`,
  about: (projects, unit) => `${projects} 个项目 · ${unit ?? '单位未注明'}`,
  copy: '重复其他表的行，不重复计数',
  noColumn: '没有这一列',
  header: (letters, header) => (header === '' ? `${letters} 列` : `${letters} · ${header}`),
  doubtful: '拿不准，请看一下',
  overridden: '已由你指定',
  reset: (field) => `“${field}”恢复自动识别`,
  toLookAt: (count) => `${count} 项请看一下`,
  absent: (count) => `表里没有的 ${count} 项`,
};

const EN: MappingWords = {
  hint: 'Which column each field is read from. Correct it here; the file remembers it.',
  noTables: 'No project list found.',
  table: (sheet, range) => `${sheet} (${range})`,
  about: (projects, unit) => `${projects} ${projects === 1 ? 'project' : 'projects'} · ${unit ?? 'no unit stated'}`,
  copy: 'repeats rows of other tables; counted once',
  noColumn: 'There is no such column',
  header: (letters, header) => (header === '' ? `column ${letters}` : `${letters} · ${header}`),
  doubtful: 'Not sure: please look',
  overridden: 'Set by you',
  reset: (field) => `Find “${field}” automatically again`,
  toLookAt: (count) => `${count} to look at`,
  absent: (count) => `${count} ${count === 1 ? 'field' : 'fields'} that the table has not`,
};

export const MAPPING_WORDS: Words<MappingWords> = { 'zh-CN': ZH, 'en-US': EN };

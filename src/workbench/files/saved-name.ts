const SUFFIX = '-已核';

/** A name for the file to save: never the old one. 项目.xlsx → 项目-已核.xlsx → 项目-已核2.xlsx. Macros keep their ending. */
export function savedName(name: string): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[^.]*)?$/.exec(name) ?? [];
  const kept = ending.toLowerCase() === '.xlsm' ? ending : '.xlsx';
  const [, base = stem, count] = /^(.*)-已核(\d*)$/.exec(stem) ?? [];
  if (count === undefined) return `${stem}${SUFFIX}${kept}`;
  return `${base}${SUFFIX}${Number(count || '1') + 1}${kept}`;
}

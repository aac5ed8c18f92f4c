const QUOTED_OR_REST = /("[^"]*")|([^"]+)/g;
const NEEDS_CLEANING = /[!通上\u4e00-\u9fff]|g\//i;

const COLOURS: Readonly<Record<string, string>> = {
  黑色: 'Black',
  蓝色: 'Blue',
  青色: 'Cyan',
  绿色: 'Green',
  洋红: 'Magenta',
  红色: 'Red',
  白色: 'White',
  黄色: 'Yellow',
};

/** A number format as a Chinese Excel or WPS writes it, in the form that the formatter knows. Quoted texts stay. */
export function formatCode(code: string): string {
  if (!NEEDS_CLEANING.test(code)) return code;
  return code.replace(QUOTED_OR_REST, (part, quoted?: string) => quoted ?? bareCode(part));
}

function bareCode(part: string): string {
  return part
    .replace(/G\/通用格式|G\/general/gi, 'General')
    .replace(/上午\/下午/g, 'AM/PM')
    .replace(/\[([\u4e00-\u9fff]{2})\]/g, (whole, name: string) => (COLOURS[name] ? `[${COLOURS[name]}]` : whole))
    .replace(/!(.)/g, '\\$1');
}

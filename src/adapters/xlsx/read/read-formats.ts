import type { XmlElement } from '../../package';
import { BUILTIN_FORMATS } from './builtin-formats';

const GENERAL = 'general';

/** The number format code of each cell format (the s attribute of cells); undefined for General. */
export function readFormats(styleSheet: XmlElement): (string | undefined)[] {
  const codes = new Map<number, string>(BUILTIN_FORMATS);
  for (const format of styleSheet.child('numFmts')?.all('numFmt') ?? []) {
    codes.set(Number(format.attribute('numFmtId')), format.attribute('formatCode') ?? '');
  }
  const formats = styleSheet.child('cellXfs')?.all('xf') ?? [];
  return formats.map((format) => {
    const code = codes.get(Number(format.attribute('numFmtId') ?? 0)) ?? '';
    return code === '' || code.toLowerCase() === GENERAL ? undefined : code;
  });
}

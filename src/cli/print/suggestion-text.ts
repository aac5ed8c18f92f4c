import { formatCell } from '../../core/address';
import type { CellWrite } from '../../core/changes';
import type { Suggestion } from '../../core/rules/define';
import { isError, type CellValue } from '../../core/snapshot';
import { REPORT_WORDS, type Language } from '../../core/words';
import { textWidth } from './text-width';

const SHOWN = 3;
// Longer ones repeat a whole name: what is to change in it stands in the message.
const LONGEST = 60;

/** What a suggestion would write: "F40 = 良", "D50 = SUM(D4:D49)"; undefined where that is nothing, or too long to print. */
export function suggestionText({ changes }: Suggestion, language: Language): string | undefined {
  const writes = changes.flatMap((change) => (change.kind === 'set-cells' ? change.cells : []));
  if (writes.length === 0) return undefined;
  const shown = writes
    .slice(0, SHOWN)
    .map((write) => writeText(write, language))
    .join(language === 'zh-CN' ? '，' : ', ');
  if (textWidth(shown) > LONGEST) return undefined;
  return writes.length > SHOWN ? `${shown} …` : shown;
}

function writeText(write: CellWrite, language: Language): string {
  const cell = formatCell(write);
  if (write.formula !== undefined) return `${cell} = ${write.formula}`;
  return write.value === null ? REPORT_WORDS[language].emptied(cell) : `${cell} = ${valueText(write.value)}`;
}

function valueText(value: CellValue): string {
  return isError(value) ? value.error : String(value);
}

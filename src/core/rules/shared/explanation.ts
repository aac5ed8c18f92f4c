import type { Project, Reading } from '../../book';
import { plain } from '../../naming';

const SAYS_NOTHING = /^(?:无|没有|无偏差|无原因|不适用|略|同上|[-—–/\\.。、]*)$/;
const TELLS_WHY =
  /因|由于|受.+影响|未|没有|结余|结转|收回|上缴|取消|暂停|暂缓|推迟|延期|延迟|滞后|调整|终止|退回|疫情|据实|尚在|跨年/;

/** Whether the row explains a deviation: something is written under 偏差原因, or 备注 tells why. “无” explains nothing. */
export function isExplained({ reason, remark }: Project): boolean {
  return isSaid(reason) || (isSaid(remark) && TELLS_WHY.test(remark.value));
}

function isSaid(reading: Reading<string> | undefined): reading is Reading<string> & { readonly value: string } {
  return reading?.value !== undefined && !SAYS_NOTHING.test(plain(reading.value));
}

import type { TypedValue } from './typed-cell';

const DAY = /^(\d{4})(?:[/-](\d{1,2})[/-](\d{1,2})|年(\d{1,2})月(\d{1,2})日)$/;
const MONTH = /^(\d{4})(?:[/-](\d{1,2})|年(\d{1,2})月)$/;
const TIME = /^(\d{1,2})[:：]([0-5]\d)(?:[:：]([0-5]\d))?$/;

const MILLISECONDS_OF_DAY = 86_400_000;
const DAYS_TO_1904 = 1462;
/** Serial 60 is a 29 February 1900 that never was; days before it count one less. */
const FIRST_OF_MARCH_1900 = 61;

/** "2023/5/1", "2023年5月1日", "2023年5月", "8:30", "2023/5/1 8:30" as Excel reads them; undefined for what is none. */
export function typedDate(text: string, date1904: boolean): TypedValue | undefined {
  const [day = '', time, ...rest] = text.split(/\s+/);
  if (rest.length > 0) return undefined;
  if (time === undefined) return dayValue(day, date1904) ?? monthValue(day, date1904) ?? timeValue(day);
  const date = dayValue(day, date1904);
  const clock = timeValue(time);
  if (!date || !clock) return undefined;
  return { value: date.value + clock.value, format: `yyyy/m/d ${clock.format}` };
}

function dayValue(text: string, date1904: boolean) {
  const match = DAY.exec(text);
  if (!match) return undefined;
  const days = serial([match[1], match[2] ?? match[4], match[3] ?? match[5]].map(Number), date1904);
  const format = text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d';
  return days === undefined ? undefined : { value: days, format };
}

function monthValue(text: string, date1904: boolean) {
  const match = MONTH.exec(text);
  const days = match && serial([Number(match[1]), Number(match[2] ?? match[3]), 1], date1904);
  return days == null ? undefined : { value: days, format: 'yyyy"年"m"月"' };
}

function timeValue(text: string) {
  const match = TIME.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, format: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** The number of a day; undefined where there is no such day. */
function serial([year = 0, month = 0, day = 0]: readonly number[], date1904: boolean): number | undefined {
  const moment = Date.UTC(year, month - 1, day);
  const date = new Date(moment);
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (moment - Date.UTC(1899, 11, 30)) / MILLISECONDS_OF_DAY;
  const counted = days < FIRST_OF_MARCH_1900 ? days - 1 : days;
  const own = date1904 ? days - DAYS_TO_1904 : counted;
  return own < 0 ? undefined : own;
}

const DATE = /^(\d{4})-(\d\d)-(\d\d)(?:T|$)/;
const TIME = /(?:^|T)(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;
const DAY = 86_400;

/** An ISO date, time or both as Excel's number of days; undefined where the text is none. */
export function readDate(text: string, date1904: boolean): number | undefined {
  const date = DATE.exec(text);
  const time = TIME.exec(text);
  if (!date && !time) return undefined;
  const seconds = time ? Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0) : 0;
  return (date ? daysOf(date, date1904) : 0) + seconds / DAY;
}

function daysOf([, year, month, day]: RegExpExecArray, date1904: boolean): number {
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / (DAY * 1000);
  if (date1904) return days - Date.UTC(1904, 0, 1) / (DAY * 1000);
  const since1900 = days - Date.UTC(1899, 11, 30) / (DAY * 1000);
  // Excel counts a 29 February 1900 that never was.
  return since1900 <= 60 ? since1900 - 1 : since1900;
}

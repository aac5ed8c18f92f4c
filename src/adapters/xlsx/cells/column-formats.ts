import type { XmlElement } from '../../package';

/** The cell formats that whole columns have, as read from the part of a sheet before its cells. */
export function columnFormats(head: XmlElement): (column: number) => number {
  const columns = (head.child('cols')?.all('col') ?? []).map((element) => ({
    first: Number(element.attribute('min')) - 1,
    last: Number(element.attribute('max')) - 1,
    format: Number(element.attribute('style') ?? 0),
  }));
  return (column) => columns.find(({ first, last }) => column >= first && column <= last)?.format ?? 0;
}

import type { RangeAddress } from '../../../core/address';
import { severityOfFormula, type MarkSeverity } from '../../../core/changes';
import type { Answer } from '../reading/ask';
import { parseArea } from '../reading/areas';
import type { OfficeHost } from '../office-host';

/** A conditional format of ours. */
export interface OwnMark {
  readonly sheet: string;
  readonly id: string;
  readonly severity: MarkSeverity;
}

export interface PlacedMark extends OwnMark {
  /** Where it is now: what the user inserts and sorts moves it. */
  readonly areas: readonly RangeAddress[];
}

/** Asks which conditional formats of a sheet are ours. */
export function askOwnMarks(sheet: Excel.Worksheet, name: string): Answer<OwnMark[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.flatMap(({ id, type, customOrNullObject: custom }) => {
      const formula = type === 'Custom' && !custom.isNullObject ? custom.rule.formula : '';
      const severity = severityOfFormula(formula);
      return severity ? [{ sheet: name, id, severity }] : [];
    });
}

/** Asks where a mark is. Excel refuses all of the request where it is gone. */
export function askPlace(workbook: Excel.Workbook, mark: OwnMark): Answer<PlacedMark> {
  const format = workbook.worksheets.getItem(mark.sheet).getRange().conditionalFormats.getItem(mark.id);
  const ranges = format.getRanges().load('address');
  return () => ({ ...mark, areas: areasOf(ranges.address) });
}

/** The marks with their places; one sync, unless all are known. */
export async function placedMarks(
  marks: readonly OwnMark[],
  known: readonly PlacedMark[],
  host: OfficeHost,
): Promise<PlacedMark[]> {
  const byId = new Map(known.map((mark) => [mark.sheet + mark.id, mark]));
  const unknown = marks.filter(({ sheet, id }) => !byId.has(sheet + id));
  const asked = unknown.length === 0 ? [] : await placesOf(unknown, host);
  for (const mark of asked) byId.set(mark.sheet + mark.id, mark);
  return marks.map(({ sheet, id }) => byId.get(sheet + id)!);
}

function placesOf(marks: readonly OwnMark[], host: OfficeHost): Promise<PlacedMark[]> {
  return host.run(async (context) => {
    const asked = marks.map((mark) => askPlace(context.workbook, mark));
    await context.sync();
    return asked.map((answer) => answer());
  });
}

/** Names of sheets may hold commas; those stand in quotes. */
function areasOf(address: string): RangeAddress[] {
  const addresses = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return addresses.flatMap((one) => parseArea(one.trim()) ?? []);
}

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

/** The same with the places that they cover now: what the user inserts and sorts moves them. One sync, where there are any. */
export async function placedMarks(marks: readonly OwnMark[], host: OfficeHost): Promise<PlacedMark[]> {
  if (marks.length === 0) return [];
  return host.run(async (context) => {
    const asked = marks.map((mark) => {
      const format = context.workbook.worksheets.getItem(mark.sheet).getRange().conditionalFormats.getItem(mark.id);
      return { mark, ranges: format.getRanges().load('address') };
    });
    await context.sync();
    return asked.map(({ mark, ranges }) => ({ ...mark, areas: areasOf(ranges.address) }));
  });
}

/** Names of sheets may hold commas; those stand in quotes. */
function areasOf(address: string): RangeAddress[] {
  const addresses = address.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [];
  return addresses.flatMap((one) => parseArea(one.trim()) ?? []);
}

import { OpcPackage } from '../../src/adapters/package';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { currentMarks } from '../../src/adapters/xlsx/marks/write-marks';
import { Draft } from '../../src/adapters/xlsx/workbook/draft';
import { listedSheets } from '../../src/adapters/xlsx/workbook/workbook-parts';
import { formatRange } from '../../src/core/address';
import { markFormula, severityOfFormula, type MarkChange } from '../../src/core/changes';
import type { ExcelHost } from '../officejs/host';
import { openOffice, type OpenOffice } from '../officejs/reading/open-office';

/** The marks of ours in a file. */
export function marksInFile(bytes: Uint8Array): readonly MarkChange[] {
  const pkg = OpcPackage.open(bytes);
  return currentMarks(listedSheets(pkg), new Draft(pkg));
}

/** A file as the simulated Excel opens it: with its marks too. */
export async function openInExcel(bytes: Uint8Array): Promise<OpenOffice> {
  const open = openOffice(await XlsxWorkbook.open(bytes).read());
  putMarks(open.host, marksInFile(bytes));
  return open;
}

function putMarks({ book }: ExcelHost, marks: readonly MarkChange[]): void {
  for (const { sheet, severity, areas } of marks) {
    book.sheetNamed(sheet)!.rules.push({
      id: book.nextId('rule'),
      type: 'Custom',
      ranges: areas,
      formula: `=${markFormula(severity)}`,
      stopIfTrue: false,
      format: new Map(),
    });
  }
}

/** What is marked how: the same for a file and for Excel. */
export function markedIn(from: Uint8Array | ExcelHost): readonly string[] {
  const marks = from instanceof Uint8Array ? marksInFile(from) : marksInExcel(from);
  return marks
    .flatMap(({ sheet, severity, areas }) => areas.map((area) => `${severity} ${sheet}!${formatRange(area)}`))
    .sort();
}

function marksInExcel({ book }: ExcelHost): Omit<MarkChange, 'kind'>[] {
  return book.sheets.flatMap(({ name, rules }) =>
    rules.flatMap(({ formula, ranges }) => {
      const severity = severityOfFormula(formula);
      return severity ? [{ sheet: name, severity, areas: ranges }] : [];
    }),
  );
}

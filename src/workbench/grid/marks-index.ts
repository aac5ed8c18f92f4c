import type { FindingView } from '../../app/session';
import type { CellAddress } from '../../core/address';
import type { Severity } from '../../core/presets';

/** What the findings say of one cell. */
export interface CellMark {
  /** The gravest. */
  readonly severity: Severity;
  /** What is wrong, one line a finding, the gravest first. */
  readonly messages: readonly string[];
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

interface SheetMarks {
  readonly rows: Map<number, Map<number, CellMark>>;
  findings: number;
  severity: Severity;
}

/** The findings by the cells that they mark; made once a view, asked for each cell drawn. */
export class MarksIndex {
  readonly #sheets = new Map<string, SheetMarks>();

  constructor(findings: readonly FindingView[]) {
    // Accepted findings and consequences stand in the pane; the cells show what is to be done.
    for (const finding of findings) {
      if (finding.accepted === null && finding.consequenceOf === null) this.#add(finding);
    }
  }

  at(sheet: string, { row, column }: CellAddress): CellMark | undefined {
    return this.#sheets.get(sheet)?.rows.get(row)?.get(column);
  }

  /** The gravest mark of a row. */
  ofRow(sheet: string, row: number): Severity | undefined {
    const marks = this.#sheets.get(sheet)?.rows.get(row);
    return marks && [...marks.values()].map(({ severity }) => severity).reduce(graver);
  }

  /** How many findings stand on a sheet. */
  countOf(sheet: string): number {
    return this.#sheets.get(sheet)?.findings ?? 0;
  }

  /** The gravest of a sheet; undefined where it has none. */
  ofSheet(sheet: string): Severity | undefined {
    return this.#sheets.get(sheet)?.severity;
  }

  #add(finding: FindingView): void {
    const sheet = this.#sheetOf(finding);
    sheet.findings += 1;
    sheet.severity = graver(sheet.severity, finding.severity);
    for (const { row, column } of finding.spots) {
      const marks = sheet.rows.get(row) ?? new Map<number, CellMark>();
      sheet.rows.set(row, marks.set(column, marked(marks.get(column), finding)));
    }
  }

  #sheetOf({ sheet, severity }: FindingView): SheetMarks {
    const known = this.#sheets.get(sheet);
    if (known) return known;
    const marks: SheetMarks = { rows: new Map(), findings: 0, severity };
    this.#sheets.set(sheet, marks);
    return marks;
  }
}

function marked(before: CellMark | undefined, { severity, message }: FindingView): CellMark {
  if (!before) return { severity, messages: [message] };
  const isGraver = graver(before.severity, severity) !== before.severity;
  const messages = isGraver ? [message, ...before.messages] : [...before.messages, message];
  return { severity: graver(before.severity, severity), messages };
}

function graver(a: Severity, b: Severity): Severity {
  return ORDER.indexOf(a) <= ORDER.indexOf(b) ? a : b;
}

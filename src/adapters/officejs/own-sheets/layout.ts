import { columnLetters, formatAbsolute, formatRange } from '../../../core/address';
import type { OwnSheet } from '../../../core/changes';
import { addressChunks, MARGINS, PAGE_NUMBERS, pageBreaks, rowHeights, usedRange } from '../../../core/ours';
import { grouped } from '../writing/grouped';
import { ACTION_BYTES, type Batch, type Step } from '../writing/step';

// Points of a character in the workbook's own font, and those that Excel keeps free beside it.
const POINTS_PER_CHARACTER = 5.25;
const POINTS_BESIDE = 3.75;
const POINTS_PER_INCH = 72;

/** Merged cells, widths, and the rows that stay in view. */
export function layoutOf(sheet: OwnSheet): Step[] {
  return [...merges(sheet), ...widths(sheet), view(sheet)];
}

function merges({ name, merges: areas }: OwnSheet): Step[] {
  return areas.map((area) => ({
    bytes: 2 * ACTION_BYTES,
    places: [],
    queue: ({ worksheet }) => worksheet(name).getRange(formatRange(area)).merge(false),
  }));
}

function widths({ name, widths: characters }: OwnSheet): Step[] {
  const columns = characters.map((width, column) => ({ width, letters: columnLetters(column) }));
  return [...grouped(columns, ({ width }) => width)].map(([width, alike]) => ({
    bytes: 3 * ACTION_BYTES,
    places: [],
    queue({ worksheet }) {
      const addresses = alike.map(({ letters }) => `${letters}:${letters}`).join(',');
      const { format } = worksheet(name).getRanges(addresses);
      format.columnWidth = width * POINTS_PER_CHARACTER + POINTS_BESIDE;
    },
  }));
}

/** Heights of the rows that hold something. */
export function heightsOf(sheet: OwnSheet): Step[] {
  const rows = [...rowHeights(sheet)].sort(([a], [b]) => a - b);
  return [...grouped(rows, ([, height]) => height)].flatMap(([height, alike]) => {
    return addressChunks(rowSpans(alike.map(([row]) => row)), ',').map((addresses) => ({
      bytes: 3 * ACTION_BYTES + addresses.length,
      places: [],
      queue({ worksheet }: Batch) {
        worksheet(sheet.name).getRanges(addresses).format.rowHeight = height;
      },
    }));
  });
}

/** Ascending rows as "3:7". */
function rowSpans(rows: readonly number[]): string[] {
  const spans: { first: number; last: number }[] = [];
  for (const row of rows) {
    const span = spans.at(-1);
    if (span?.last === row - 1) span.last = row;
    else spans.push({ first: row, last: row });
  }
  return spans.map(({ first, last }) => `${first + 1}:${last + 1}`);
}

/** No grid lines: the tables bring their own. */
function view({ name, frozenRows }: OwnSheet): Step {
  return {
    bytes: 3 * ACTION_BYTES,
    places: [],
    queue({ worksheet }) {
      const sheet = worksheet(name);
      sheet.showGridlines = false;
      if (frozenRows > 0) sheet.freezePanes.freezeRows(frozenRows);
    },
  };
}

/** A4, all columns on one page's width, as many pages down as needed. */
export function printOf(content: OwnSheet): Step {
  const { name, print } = content;
  return {
    bytes: 20 * ACTION_BYTES,
    places: [],
    queue({ worksheet }) {
      const sheet = worksheet(name);
      const layout = sheet.pageLayout;
      layout.orientation = print.landscape ? 'Landscape' : 'Portrait';
      layout.paperSize = 'A4';
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
      for (const [side, inches] of Object.entries(MARGINS)) {
        layout[`${side as keyof typeof MARGINS}Margin`] = inches * POINTS_PER_INCH;
      }
      layout.setPrintArea(formatAbsolute(usedRange(content)));
      if (print.repeatRows) layout.setPrintTitleRows(`$${print.repeatRows[0] + 1}:$${print.repeatRows[1] + 1}`);
      if (print.hasPageNumbers ?? true)
        layout.headersFooters.defaultForAllPages.centerFooter = PAGE_NUMBERS.replace(/^&C/, '');
      sheet.horizontalPageBreaks.removePageBreaks();
      for (const row of pageBreaks(content)) sheet.horizontalPageBreaks.add(`A${row + 1}`);
    },
  };
}

import { OWN_SHEET_NAME, ownSheetTag, type OwnSheet } from '../../../core/changes';
import { usedRange } from '../../../core/ours';
import { ACTION_BYTES, type Step } from '../writing/step';
import type { StandingSheet } from '../writing/scene';

/** A sheet of ours, empty and tagged: added, or what stood on it cleared. */
export function foundation(content: OwnSheet, standing: StandingSheet | undefined): Step {
  return {
    bytes: 14 * ACTION_BYTES,
    places: [{ sheet: content.name, ...usedRange(content) }],
    queue({ workbook }) {
      if (standing) clearSheet(workbook.worksheets.getItem(standing.name), content.name, standing);
      else addSheet(workbook, content);
    },
  };
}

/** Tagged at once: an untagged sheet would be read as one of the user's. */
function addSheet({ worksheets }: Excel.Workbook, { key, name }: OwnSheet): void {
  const sheet = worksheets.add(name);
  const tag = sheet.names.add(OWN_SHEET_NAME, `=${ownSheetTag(key)}`);
  tag.visible = false;
}

/** The user's own charts beside ours stay. Its name changes only where another is asked for: that ends the user's undo. */
function clearSheet(sheet: Excel.Worksheet, name: string, standing: StandingSheet): void {
  sheet.autoFilter.remove();
  for (const chart of standing.charts) sheet.charts.getItem(chart).delete();
  const all = sheet.getRange();
  all.unmerge();
  all.clear('All');
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
  all.rowHidden = false;
  all.columnHidden = false;
  sheet.freezePanes.unfreeze();
  if (standing.name !== name) sheet.name = name;
}

/** Deleting ends the user's undo on the desktop; there is no other way to take a sheet away. */
export function removal({ name }: StandingSheet): Step {
  return {
    bytes: ACTION_BYTES,
    places: [{ sheet: name, top: 0, left: 0, bottom: 0, right: 0 }],
    queue: ({ workbook }) => workbook.worksheets.getItem(name).delete(),
  };
}

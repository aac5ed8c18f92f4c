import type { Book } from '../../core/book';
import type { WorkbookPort } from '../../core/ports';
import type { Preset } from '../../core/presets';
import { readBook } from '../../core/reading';
import { parseState } from '../../core/state';
import { presetInForce } from '../check-workbook';

/** A workbook as read, and the standard that its scores are held against. */
export interface ReadWorkbook {
  readonly book: Book;
  readonly preset: Preset;
}

/** Reads a workbook without checking it. `asked`: the preset asked for; else the one kept in it, else the national one. */
export async function readWorkbook(port: WorkbookPort, asked?: Preset): Promise<ReadWorkbook> {
  const snapshot = await port.read();
  const { state } = parseState(snapshot.state);
  return { book: readBook(snapshot, state.overrides), preset: presetInForce(state, asked) };
}

import { OfficeWorkbook } from '../../adapters/officejs';
import type { Language } from '../../core/words';
import { breathing } from '../../shell/breathe';
import { PaneModel } from './pane-model';
import { fileReading } from './read-file';

/** The session on the workbook that Excel has open. */
export function openWorkbook(language: Language): PaneModel {
  const breathe = breathing();
  const port = new OfficeWorkbook({
    // Told at once that a cell is being edited, rather than left waiting for its end.
    run: (batch, options = { delayForCellEdit: false }) => Excel.run({ ...options }, batch),
    supports: (set) => Office.context.requirements.isSetSupported('ExcelApi', set),
    breathe,
  });
  return new PaneModel(port, { language, breathe, readFile: fileReading(breathe) });
}

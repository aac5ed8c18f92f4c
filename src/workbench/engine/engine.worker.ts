import { expose, transfer } from 'comlink';
import { breathing } from '../../shell/breathe';
import type { RemoteEngine } from './engine-in-worker';
import { holdLifeline } from './lifeline';
import { WorkbookEngine } from './workbook-engine';

const engine = new WorkbookEngine(breathing());

/** As the engine is, but bytes are handed over and not copied. */
const exposed: RemoteEngine = {
  open: (request) => engine.open(request),
  perform: (action) => engine.perform(action),
  preview: (action) => engine.preview(action),
  explain: (rule) => engine.explain(rule),
  cancel: () => engine.cancel(),
  cells: (sheet, top, bottom) => engine.cells(sheet, top, bottom),
  toBytes: async (isSaved) => {
    const bytes = await engine.toBytes(isSaved);
    return transfer(bytes, [bytes.buffer]);
  },
};

// On the way that replies go as well: what was told before a reply is heard before it.
engine.listen((event) => postMessage({ event }));
holdLifeline();
expose(exposed);

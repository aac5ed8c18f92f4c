import { expose, transfer } from 'comlink';
import { breathing } from '../../shell/breathe';
import type { RemoteEngine } from './engine-in-worker';
import { inflatedAhead } from './inflate-ahead';
import { holdLifeline } from './lifeline';
import { Rehearsal } from './rehearsal';
import { WorkbookEngine, type EngineHost } from './workbook-engine';

const host: EngineHost = { breathe: breathing(), now: () => performance.now(), codecsFor: inflatedAhead };
const engine = new WorkbookEngine(host);
const rehearsal = new Rehearsal(host);

/** As the engine is, but bytes are handed over and not copied. What the user wants goes before any rehearsal. */
const exposed: RemoteEngine = {
  open: async (request) => {
    rehearsal.stop();
    const reply = await engine.open(request);
    rehearsal.plan(request);
    return reply;
  },
  forget: (id) => engine.forget(id),
  perform: (action) => {
    rehearsal.stop();
    return engine.perform(action);
  },
  preview: (action) => {
    rehearsal.stop();
    return engine.preview(action);
  },
  explain: (rule) => engine.explain(rule),
  formScores: (at) => {
    rehearsal.stop();
    return engine.formScores(at);
  },
  readLastYear: (file) => {
    rehearsal.stop();
    return engine.readLastYear(file);
  },
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

import type { WorkbenchHost } from '../documents/workbench-model';
import { DraftStore } from '../drafts/draft-store';
import { declareOpen, openPages } from '../drafts/open-pages';
import { startEngineInWorker } from '../engine/engine-in-worker';
import { convertInWorker } from '../files/convert-in-worker';
import { download } from '../files/download';

/** The browser as the model needs it. */
export function browserHost(): WorkbenchHost {
  const page = newId();
  declareOpen(page);
  return {
    startEngine: startEngineInWorker,
    convert: convertInWorker,
    download,
    drafts: { store: new DraftStore(), page, openPages, now: () => Date.now() },
    newId,
  };
}

// randomUUID is there only over https and on this machine.
function newId(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((part) => part.toString(36)).join('-');
}

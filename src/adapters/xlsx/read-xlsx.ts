import { Cancelled, type PortOptions } from '../../core/ports';
import type { WorkbookSnapshot } from '../../core/snapshot';
import { OpcPackage, type Codecs } from '../package';
import { readWorkbookInSteps } from './read';

export interface ReadXlsxOptions extends PortOptions {
  readonly codecs?: Partial<Codecs> | undefined;
  /** Called between sheets: others have their turn meanwhile. */
  readonly breathe?: () => Promise<void>;
}

/** An .xlsx file that is only looked into. Rejects with UnreadableFile where the bytes are no sound workbook. */
export async function readXlsx(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<WorkbookSnapshot> {
  const { codecs, breathe, signal, onProgress } = options;
  const steps = readWorkbookInSteps(OpcPackage.open(bytes, codecs));
  for (;;) {
    if (signal?.aborted) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    onProgress?.(step.value);
    await breathe?.();
  }
}

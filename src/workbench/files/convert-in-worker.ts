import { transfer, wrap } from 'comlink';
import { watchWorker } from '../engine/lifeline';
import { startWorker } from '../engine/start-worker';
import type { Conversion } from './convert';
import type { Converter } from './convert.worker';

/** Converts in a worker of its own, that is loaded when first needed and ends with the conversion. Rejects where it cannot be done. */
export async function convertInWorker({ name, bytes }: Conversion): Promise<Uint8Array> {
  const { default: text } = await import('../../../dist/workers/convert.worker.js');
  const worker = startWorker(text, 'jihe-convert');
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      watchWorker(worker, () => reject(new Error('The conversion ended by itself.')));
      const copy = bytes.slice();
      wrap<Converter>(worker)
        .convert(transfer({ name, bytes: copy }, [copy.buffer]))
        .then(resolve, reject);
    });
  } finally {
    worker.terminate();
  }
}

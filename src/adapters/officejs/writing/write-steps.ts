import { codeOf } from '../refusing/refusal-of-error';
import type { OfficeHost } from '../office-host';
import { batchesOf, batchIn, type Batch, type Step } from './step';

/** How far a writing has come. */
export interface Written {
  /** The steps of all requests that Excel may have carried out, in whole or in part. */
  readonly sent: readonly Step[];
  /** What stopped it. */
  readonly cause?: Error;
  /** The steps of the request that did not go through. */
  readonly failing?: readonly Step[];
}

export interface WritingOptions {
  readonly host: OfficeHost;
  /** Wait where the user is typing. */
  readonly isPatient: boolean;
  readonly onProgress?: (done: number) => void;
}

/** Excel looks at these before it does anything. */
const UNTOUCHED: readonly (string | undefined)[] = [
  'InvalidOperationInCellEditMode',
  'RequestPayloadSizeLimitExceeded',
];

/** Sends the steps in as few requests as their sizes allow; stops at the first that fails. */
export async function writeSteps(steps: readonly Step[], options: WritingOptions): Promise<Written> {
  const sent: Step[] = [];
  const left = batchesOf(steps);
  for (let batch = left.shift(); batch; batch = left.shift()) {
    try {
      // What has begun is better late than half.
      await send(batch, options.host, options.isPatient || sent.length > 0);
    } catch (cause) {
      if (isDivisible(cause, batch)) {
        left.unshift(batch.slice(0, batch.length / 2), batch.slice(batch.length / 2));
        continue;
      }
      return {
        sent: UNTOUCHED.includes(codeOf(cause)) ? sent : [...sent, ...batch],
        cause: cause as Error,
        failing: batch,
      };
    }
    sent.push(...batch);
    options.onProgress?.(sent.length / steps.length);
  }
  return { sent };
}

function isDivisible(cause: unknown, batch: readonly Step[]): boolean {
  return codeOf(cause) === 'RequestPayloadSizeLimitExceeded' && batch.length > 1;
}

/** One request: nobody hears of it while it is carried out, and Excel calculates and draws once. */
async function send(batch: readonly Step[], host: OfficeHost, isPatient: boolean): Promise<void> {
  await host.run(
    async (context) => {
      context.runtime.enableEvents = false;
      context.application.suspendScreenUpdatingUntilNextSync();
      context.application.suspendApiCalculationUntilNextSync();
      const request = batchIn(context);
      await queueAll(batch, request, host);
      context.runtime.enableEvents = true;
      await context.sync();
    },
    { delayForCellEdit: isPatient },
  );
}

// What can be queued without anybody noticing that the page does nothing else.
const SLICE_BYTES = 100_000;

async function queueAll(steps: readonly Step[], request: Batch, host: OfficeHost): Promise<void> {
  let bytes = 0;
  for (const step of steps) {
    step.queue(request);
    bytes += step.bytes;
    if (bytes < SLICE_BYTES) continue;
    bytes = 0;
    await host.breathe();
  }
}

/** After a request that broke off events would stay silent for good. */
export async function wakeEvents(host: OfficeHost): Promise<void> {
  await host.run(
    async (context) => {
      context.runtime.enableEvents = true;
      await context.sync();
    },
    { delayForCellEdit: true },
  );
}

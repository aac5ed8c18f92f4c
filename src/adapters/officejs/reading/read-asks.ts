import { Cancelled, HostRefusal, type PortOptions } from '../../../core/ports';
import type { OfficeHost } from '../office-host';
import { codeOf } from '../refusing/refusal-of-error';
import { AnswerTooLarge, type Ask, type Taking } from './ask';
import { batchOf, weightOf, type Batch } from './batch-of';

/** An answer is to stay under 2.5 MB, whatever the estimate was worth; the web refuses above 5 MB. */
export const ANSWER_BYTES = 2_100_000;
const SMALLEST_BYTES = 1_000;

/** Asks in our first request for what is needed beside the workbook's contents. */
export type Alongside = (context: Excel.RequestContext) => void;

/** What reading goes by. */
export interface Reader {
  readonly context: Excel.RequestContext;
  readonly host: Pick<OfficeHost, 'breathe'>;
  readonly options: PortOptions;
  readonly alongside?: Alongside;
  /** Asks for nothing but what every Excel is known to answer: after a failure that Excel does not explain. */
  readonly isPlain: boolean;
}

/** Asks until nothing is left to be asked: as much at once as an answer may hold, less where the host finds it too much. */
export async function readAsks(asks: readonly Ask[], { context, host, options }: Reader): Promise<void> {
  let left: readonly Ask[] = asks;
  let most = ANSWER_BYTES;
  let done = 0;
  let told = 0;
  while (left.length > 0) {
    throwIfAborted(options);
    const batch = batchOf(left, most);
    const { refused, next } = await send(batch, { context, host });
    if (refused.length > 0) most = smaller(most);
    left = [...refused, ...batch.later, ...next];
    done += batch.bytes - weightOf(refused);
    told = Math.max(told, done / (done + weightOf(left)));
    options.onProgress?.(told);
    await host.breathe();
  }
}

function smaller(most: number): number {
  if (most <= SMALLEST_BYTES) throw new HostRefusal({ reason: 'too-large' });
  return most / 2;
}

interface Reply {
  /** What the host found too large. */
  readonly refused: readonly Ask[];
  readonly next: readonly Ask[];
}

async function send({ now, withTypes }: Batch, { context, host }: Pick<Reader, 'context' | 'host'>): Promise<Reply> {
  const takings = now.map((one) => one.send(context.workbook, withTypes));
  try {
    await context.sync();
  } catch (thrown) {
    if (isTooLarge(thrown)) return { refused: now, next: [] };
    throw thrown;
  }
  const refused: Ask[] = [];
  const next: Ask[] = [];
  for (const [index, taking] of takings.entries()) {
    const more = await taken(taking, host);
    if (more) next.push(...more);
    else refused.push(now[index]!);
  }
  return { refused, next };
}

/** Undefined where the host left the answer out because of its size. */
async function taken(taking: Taking, { breathe }: Reader['host']): Promise<readonly Ask[] | undefined> {
  try {
    return await taking(breathe);
  } catch (thrown) {
    if (isTooLarge(thrown)) return undefined;
    throw thrown;
  }
}

/** Whether the host refused an answer, or a request, as too large. */
export function isTooLarge(thrown: unknown): boolean {
  if (thrown instanceof AnswerTooLarge) return true;
  const code = codeOf(thrown);
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

export function throwIfAborted({ signal }: PortOptions): void {
  if (signal?.aborted) throw new Cancelled();
}

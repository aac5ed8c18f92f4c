import { LIMITS } from '../../adapters/package/limits';
import { DEFLATED, PURE_CODECS, readZip, type Codecs, type ZipEntry } from '../../adapters/package/zip';

/** Below that the way to the browser and back takes longer than our own inflating. */
const LEAST = 64 * 2 ** 10;
/** What is inflated ahead is all in memory at once; parts beyond that are inflated one by one. */
const MOST_TOGETHER = 128 * 2 ** 20;

/**
 * Has the browser inflate the large parts of a workbook before they are asked for, several times as fast as we would. What
 * it will not is left to us, with the same checks. Throws UnreadableFile where the bytes are no archive.
 */
export async function inflatedAhead(bytes: Uint8Array): Promise<Pick<Codecs, 'inflate'>> {
  const parts = worthwhile(readZip(bytes));
  const contents = await Promise.all(parts.map((part) => inflatedOrNot(part)));
  const ready = new Map<number, Uint8Array>();
  for (const [index, content] of contents.entries()) {
    if (content) ready.set(parts[index]!.compressed.byteOffset, content);
  }
  return { inflate: (deflated, size) => taken(ready, deflated.byteOffset) ?? PURE_CODECS.inflate(deflated, size) };
}

/** Given once: what was read is not kept in memory. */
function taken(ready: Map<number, Uint8Array>, place: number): Uint8Array | undefined {
  const content = ready.get(place);
  ready.delete(place);
  return content;
}

function worthwhile(entries: readonly ZipEntry[]): ZipEntry[] {
  let room = MOST_TOGETHER;
  return entries.filter(({ name, method, size, compressed }) => {
    const isBomb = size > compressed.length * LIMITS.ratio;
    // Pictures and the like are never read.
    if (method !== DEFLATED || size < LEAST || size > room || isBomb || !name.endsWith('.xml')) return false;
    room -= size;
    return true;
  });
}

/** Undefined where the browser cannot: our own inflating then says what is wrong, if anything is. */
function inflatedOrNot({ compressed, size }: ZipEntry): Promise<Uint8Array | undefined> {
  // A damaged part, or a browser without this: browsers name neither alike.
  return inflated(compressed, size).catch(() => undefined);
}

async function inflated(compressed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const stream = new Blob([compressed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const content = new Uint8Array(size);
  for (let length = 0; ;) {
    const { done, value } = await reader.read();
    if (done) return content.subarray(0, length);
    if (length + value.length > size) {
      await reader.cancel();
      return undefined;
    }
    content.set(value, length);
    length += value.length;
  }
}

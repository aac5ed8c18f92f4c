import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { XlsxWorkbook } from '../adapters/xlsx';
import { main } from './main';
import { nodeIo } from './node-io';

// Node's own are several times as fast as those in JavaScript. One byte more than declared is told from all of it.
const CODECS = {
  inflate: (deflated: Uint8Array, size: number): Uint8Array => inflateRawSync(deflated, { maxOutputLength: size + 1 }),
  deflate: (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes),
};

void main(process.argv.slice(2), nodeIo(), (bytes) => XlsxWorkbook.open(bytes, CODECS)).then((exit) => {
  process.exitCode = exit;
});

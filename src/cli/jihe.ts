import { XlsxWorkbook } from '../adapters/xlsx';
import { main } from './main';
import { NODE_CODECS } from './node-codecs';
import { nodeIo } from './node-io';

void main(process.argv.slice(2), nodeIo(), (bytes) => XlsxWorkbook.open(bytes, NODE_CODECS)).then((exit) => {
  process.exitCode = exit;
});

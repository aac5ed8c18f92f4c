import { expose } from 'comlink';
import { read, write } from '@e965/xlsx';

expose({
  convert(bytes: Uint8Array): Uint8Array {
    return new Uint8Array(write(read(bytes), { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  },
});

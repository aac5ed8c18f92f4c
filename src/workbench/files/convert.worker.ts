import { expose, transfer } from 'comlink';
import { holdLifeline } from '../engine/lifeline';
import { convert, type Conversion } from './convert';

export interface Converter {
  convert(conversion: Conversion): Uint8Array;
}

const converter: Converter = {
  convert: (conversion) => {
    const bytes = convert(conversion);
    return transfer(bytes, [bytes.buffer]);
  },
};

holdLifeline();
expose(converter);

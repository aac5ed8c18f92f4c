import type { CellError } from '../../snapshot';

export const DIV0: CellError = Object.freeze({ error: '#DIV/0!' });
export const VALUE: CellError = Object.freeze({ error: '#VALUE!' });
export const NUM: CellError = Object.freeze({ error: '#NUM!' });
export const NA: CellError = Object.freeze({ error: '#N/A' });
export const REF: CellError = Object.freeze({ error: '#REF!' });

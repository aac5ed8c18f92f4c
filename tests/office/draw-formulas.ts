import fc from 'fast-check';

// Over the sheet 数据 of recalculating.test.ts. Truth values and errors in cells are left out: LibreOffice takes them otherwise.
const number = fc.constantFrom(
  'B2',
  'B3',
  'B7',
  'D2',
  'D3',
  'D4',
  'D5',
  'D8',
  '0',
  '1',
  '2.5',
  '-3',
  '100',
  '0.005',
  '12%',
  'A20',
);
const numbers = fc.constantFrom('B2:B10', 'D2:D10', 'D$2:$D6', 'H2:H6', 'B2:D4', 'D:D', '$B$2:$B$8', 'C2:C5');
const text = fc.constantFrom(
  'A2',
  'A3',
  'A5',
  'A7',
  '"甲"',
  '"aBc"',
  '"a-b-a"',
  '" x  y "',
  '""',
  '"12.5"',
  'A20',
  'A9',
);
const sought = fc.constantFrom('A2', '"a"', '"-"', 'A4', '"B"');
const texts = fc.constantFrom('A2:A10', '$A$2:$A$10');
const amounts = fc.constantFrom('D2:D10', 'B2:B10');
const criterion = fc.constantFrom(
  '"甲"',
  '"甲*"',
  '"<>甲"',
  '"*乙*"',
  'A2',
  '"?"',
  '"~*"',
  '"=甲"',
  '"<>"',
  '"ABC"',
  '"甲~*"',
);
const limit = fc.constantFrom('">2"', '">=100"', '"<0"', '"<>100"', '100', '">"&B3', '"=12"', '"<="&D2');
const places = fc.constantFrom('0', '1', '2', '-1', '4');

const { formula } = fc.letrec<{ formula: string; amount: string; condition: string; label: string }>((tie) => {
  const amount = tie('amount');
  const label = tie('label');
  const condition = tie('condition');
  const form = (...parts: (string | fc.Arbitrary<string>)[]): fc.Arbitrary<string> =>
    fc.tuple(...parts.map((part) => (typeof part === 'string' ? fc.constant(part) : part))).map((all) => all.join(''));
  return {
    amount: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'formula' },
      number,
      form('(', amount, fc.constantFrom('+', '-', '*', '/'), amount, ')'),
      form('-', number),
      form(fc.constantFrom('SUM', 'AVERAGE', 'MIN', 'MAX', 'COUNT', 'COUNTA'), '(', numbers, ')'),
      form('SUM(', numbers, ',', amount, ')'),
      form('ROUND(', amount, ',', places, ')'),
      form(fc.constantFrom('ABS', 'SIGN'), '(', amount, ')'),
      form('IF(', condition, ',', amount, ',', amount, ')'),
      form('IFERROR(', amount, ',', amount, ')'),
      form('COUNTIF(', texts, ',', criterion, ')'),
      form('COUNTIF(', amounts, ',', limit, ')'),
      form('SUMIF(', texts, ',', criterion, ',', amounts, ')'),
      form('SUMIFS(', amounts, ',', texts, ',', criterion, ',', amounts, ',', limit, ')'),
      form('COUNTIFS(', texts, ',', criterion, ',', amounts, ',', limit, ')'),
      form('IFERROR(AVERAGEIFS(', amounts, ',', texts, ',', criterion, '),0)'),
      form('SUMPRODUCT((', texts, '=', text, ')*', amounts, ')'),
      form('SUMPRODUCT(--(', amounts, '>', number, '),', amounts, ')'),
      form('IFERROR(VLOOKUP(', text, ',A2:D10,4,FALSE),-1)'),
      form('IFERROR(MATCH(', text, ',', texts, ',0),-1)'),
      form('INDEX(', amounts, ',', fc.constantFrom('1', '3', '9'), ')'),
      form('LEN(', label, ')'),
      form('IFERROR(FIND(', sought, ',', text, '),0)'),
      form('SUBTOTAL(', fc.constantFrom('9', '109', '1', '102', '3', '5'), ',G2:G8)'),
    ),
    label: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'formula' },
      text,
      form(label, '&', text),
      form('(', label, '&', number, ')'),
      form(fc.constantFrom('LEFT', 'RIGHT'), '(', label, ',', fc.constantFrom('0', '1', '2', '9'), ')'),
      form('MID(', label, ',2,3)'),
      form(fc.constantFrom('TRIM', 'UPPER', 'LOWER'), '(', label, ')'),
      form('SUBSTITUTE(', label, ',', text, ',', text, ')'),
      form('IF(', condition, ',', label, ',', text, ')'),
      form('IF(', amount, '>=90,"优",IF(', amount, '>=60,"中","差"))'),
    ),
    condition: fc.oneof(
      { maxDepth: 3, depthIdentifier: 'formula' },
      form(amount, fc.constantFrom('=', '<>', '<', '>', '<=', '>='), amount),
      form(text, fc.constantFrom('=', '<>'), label),
      form(fc.constantFrom('AND', 'OR'), '(', condition, ',', condition, ')'),
      form('NOT(', condition, ')'),
      form(fc.constantFrom('ISNUMBER', 'ISTEXT', 'ISBLANK', 'ISERROR'), '(', fc.oneof(number, text), ')'),
    ),
    formula: fc.oneof(
      tie('amount'),
      tie('amount'),
      tie('label'),
      tie('condition').map((one) => `IF(${one},1,0)`),
    ),
  };
});

/** As many formulas, drawn at random but always the same; each once. */
export function drawFormulas(count: number): string[] {
  return [...new Set(fc.sample(formula, { numRuns: count, seed: 20_240_607 }))];
}

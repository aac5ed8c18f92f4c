import fc from 'fast-check';

/** A way to spoil a text: what stands between two places (as shares of its length) gives way to something else. */
export interface Mutation {
  readonly at: number;
  readonly length: number;
  readonly insert: string;
}

const PIECES = [
  ...[
    '',
    '<',
    '>',
    '/>',
    '</',
    '"',
    "'",
    '&',
    '&amp;',
    '&#0;',
    '&#x110000;',
    '&lol;',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
  ],
  ...[
    '<!DOCTYPE x [<!ENTITY a "aaaa">]>',
    '<c>',
    '</c>',
    '<row r="1">',
    '</row>',
    '<v>',
    '</v>',
    '<f t="shared" si="0"/>',
    '<is><t>',
  ],
  ...[
    '</sheetData>',
    '<sheetData/>',
    ' r="A0"',
    ' r="XFE1"',
    ' r="A1048577"',
    ' r="-1"',
    ' t="s"',
    ' s="99999999999"',
    ' ht="0"',
    ' si="7"',
  ],
  ...[
    '1e999',
    '-',
    '.',
    '0x10',
    'NaN',
    '99999999999999999999',
    '_x0000_',
    '\u0000',
    '\ufffe',
    '\ud83d\ude00',
    ' ',
    '\r\n',
    'xmlns:x="y" x:',
  ],
  ...[
    '<x:c>',
    ' Target="../../../x"',
    ' TargetMode="External"',
    ' Id="rId1"',
    ' max="99999999999"',
    ' ref="A1:ZZZ9"',
    ' hidden="1"',
  ],
];

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.noBias(fc.nat(9999)).map((part) => part / 10_000),
  length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(40), fc.nat(2000)),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 5, unit: 'binary' })),
});

export const mutations = fc.array(mutation, { minLength: 1, maxLength: 4 });

export function spoil(text: string, changes: readonly Mutation[]): string {
  return changes.reduce((spoiled, { at, length, insert }) => {
    const start = Math.floor(at * spoiled.length);
    return spoiled.slice(0, start) + insert + spoiled.slice(start + length);
  }, text);
}

export function spoilBytes(bytes: Uint8Array, changes: readonly Mutation[]): Uint8Array {
  return changes.reduce<Uint8Array>((spoiled, { at, length, insert }) => {
    const start = Math.floor(at * spoiled.length);
    const piece = Buffer.from(insert, 'latin1');
    return Buffer.concat([spoiled.subarray(0, start), piece, spoiled.subarray(start + (length || piece.length))]);
  }, bytes);
}

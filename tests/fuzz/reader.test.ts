import fc from 'fast-check';
import { zipSync, strToU8 } from 'fflate';
import { OpcPackage, parseXml } from '../../src/adapters/package';
import { readWorkbook, SheetScanner } from '../../src/adapters/xlsx/read';
import { UnreadableFile } from '../../src/core/ports';
import { budget } from './budget';
import { mutations, spoil, spoilBytes } from './mutation';
import { richParts } from './rich-parts';

const SLOW = 2000;
jest.setTimeout(30_000);

/** Runs it: it must end soon, and either work or say that the file is unreadable. */
function survives(run: () => unknown): void {
  const started = performance.now();
  try {
    run();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
  }
  expect(performance.now() - started).toBeLessThan(SLOW);
}

function zipped(parts: Record<string, string>, level: 0 | 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level });
}

test('the workbook that is spoiled below is sound', () => {
  const snapshot = readWorkbook(OpcPackage.open(zipped(richParts(), 6)));
  expect(snapshot.sheets.map(({ rows, tables }) => [rows.size, tables.length])).toEqual([
    [3, 1],
    [1, 0],
  ]);
  expect([snapshot.state, snapshot.sheets[1]!.ours]).toEqual(['{}', 'grades']);
});

test.each([0, 6] as const)('spoiled bytes of an archive compressed at level %d', (level) => {
  const bytes = zipped(richParts(), level);
  const read = (changes: Parameters<typeof spoilBytes>[1]): void => {
    const spoiled = spoilBytes(bytes, changes);
    survives(() => {
      const pkg = OpcPackage.open(spoiled);
      readWorkbook(pkg);
      OpcPackage.open(pkg.toBytes());
    });
  };
  fc.assert(fc.property(mutations, read), budget(2000));
});

test('spoiled parts', () => {
  const parts = richParts();
  const names = fc.constantFrom(...Object.keys(parts));
  const read = (name: string, changes: Parameters<typeof spoil>[1]): void => {
    const bytes = zipped({ ...parts, [name]: spoil(parts[name]!, changes) }, 0);
    survives(() => readWorkbook(OpcPackage.open(bytes)));
  };
  fc.assert(fc.property(names, mutations, read), budget(3000));
});

test('spoiled sheets', () => {
  const parts = richParts();
  const sheet = 'xl/worksheets/sheet1.xml';
  const read = (changes: Parameters<typeof spoil>[1]): void => {
    const bytes = zipped({ ...parts, [sheet]: spoil(parts[sheet]!, changes) }, 0);
    survives(() => readWorkbook(OpcPackage.open(bytes)));
  };
  fc.assert(fc.property(mutations, read), budget(3000));
});

test('missing and doubled parts', () => {
  const parts = richParts();
  const names = Object.keys(parts);
  const read = (kept: readonly string[], stolen: readonly [string, string]): void => {
    const some = Object.fromEntries(kept.map((name) => [name, parts[name]!]));
    survives(() => readWorkbook(OpcPackage.open(zipped({ ...some, [stolen[0]]: parts[stolen[1]]! }, 0))));
  };
  const name = fc.constantFrom(...names);
  fc.assert(fc.property(fc.subarray(names, { minLength: names.length - 2 }), fc.tuple(name, name), read), budget(1000));
});

test('anything that looks like XML', () => {
  const piece = fc.constantFrom(
    ...'<>/="\'&;!?-[] ',
    'row',
    'c',
    'v',
    'f',
    'is',
    't',
    'r',
    'sheetData',
    'a:',
    '1',
    'A1',
    '-->',
    ']]>',
    '<!--',
  );
  const xml = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  const read = (text: string): void => {
    survives(() => parseXml(text));
    survives(() => {
      const scanner = new SheetScanner(strToU8(`<worksheet><sheetData>${text}`));
      while (scanner.nextRow()) while (scanner.nextCell());
    });
  };
  fc.assert(fc.property(xml, read), budget(1500));
});

test('any bytes at all', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc
      .uint8Array({ maxLength: 300 })
      .map((tail) => Uint8Array.from([0x50, 0x4b, 3, 4, ...tail, 0x50, 0x4b, 5, 6, ...tail.subarray(0, 18)])),
    fc
      .uint8Array({ minLength: 700, maxLength: 900 })
      .map((tail) => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...tail])),
  );
  fc.assert(
    fc.property(bytes, (all) => survives(() => readWorkbook(OpcPackage.open(all)))),
    budget(1000),
  );
});

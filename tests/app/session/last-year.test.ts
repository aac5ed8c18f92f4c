import { MemoryWorkbook } from '../../../src/adapters/memory';
import { readXlsx } from '../../../src/adapters/xlsx';
import { PartMissing, type ReadFile } from '../../../src/core/ports';
import { readBook } from '../../../src/core/reading';
import { xlsxOfSnapshot } from '../../contract/xlsx-of-snapshot';
import { drawForm } from '../../drawing/draw-form';
import { drawWorkbook } from '../../drawing/draw-workbook';
import { LIST, opened } from './opened';

const FORMER = drawForm({
  name: '2022年道路养护',
  indicators: ['产出指标（90分） | 时效指标 | 完成时间 | 2022年12月底前 | 2022年12月 | 90 | 90 |'],
})
  .replace('2023年度', '2022年度')
  .replace('霁州市就业中心', '交通局')
  .replace('霁州市人社局', '交通局');

const saying = (part: string): unknown => expect.stringContaining(part);
const fileOf = (drawing: string) => ({ name: '上年.xlsx', bytes: xlsxOfSnapshot(drawWorkbook(drawing)) });
const readFile: ReadFile = (bytes, options) => readXlsx(bytes, options);
const standing = (given: ReadFile = readFile) => opened(new MemoryWorkbook(drawWorkbook(LIST)), { readFile: given });

test('what is found in the file is said, and the forms are made with its targets', async () => {
  const { session, port } = await standing();
  const { ok, said, id } = await session.readLastYear(fileOf(FORMER));
  expect({ ok, said }).toEqual({ ok: true, said: saying('找到1张自评表') });
  const { notes } = await session.preview({ kind: 'make-forms', lastYear: id! });
  expect(notes).toEqual(
    expect.arrayContaining([
      expect.stringContaining('新建4张'),
      '1张表带入了上年的指标和指标值（完成值和得分不带）',
      '3个项目没有找到上年的自评表，指标留空待填',
    ]),
  );
  const reply = await session.perform({ kind: 'make-forms', lastYear: id! });
  expect(reply).toEqual({ ok: true, said: saying('1张表带入了上年的指标') });
  const made = readBook(await port.read()).forms.find(({ name }) => name?.value === '道路养护');
  expect(made!.indicators.map(({ name, target }) => [name.value, target?.cell?.value])).toEqual([
    ['完成时间', '2023年12月底前'],
  ]);
});

test('a file given later takes the place of the one before', async () => {
  const { session } = await standing();
  const { id: first } = await session.readLastYear(fileOf(FORMER));
  const { id: second } = await session.readLastYear(fileOf(FORMER.replace('道路养护', '桥梁养护')));
  expect(await session.perform({ kind: 'make-forms', lastYear: first! })).toEqual({
    ok: false,
    said: saying('再选一次'),
  });
  const { notes } = await session.preview({ kind: 'make-forms', lastYear: second! });
  expect(notes).toContainEqual(expect.stringMatching(/1张表在清单里没有对应的项目.*桥梁养护/));
});

const text = (said: string): Uint8Array => new TextEncoder().encode(said);

/** The directory of a file such as .xls or an encrypted one: it names what is in it. */
function compoundFile(part: string): Uint8Array {
  const bytes = new Uint8Array(1024);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(
    [...part].flatMap((character) => [character.charCodeAt(0), 0]),
    512,
  );
  bytes[512 + 64] = 2 * (part.length + 1);
  return bytes;
}

test.each<[string, Uint8Array, RegExp]>([
  ['no workbook', text('只是文字'), /不是 \.xlsx 工作簿/],
  ['empty', new Uint8Array(), /文件是空的/],
  ['of the old format', compoundFile('Workbook'), /旧的 \.xls 格式/],
  ['encrypted', compoundFile('EncryptedPackage'), /打开密码/],
  ['a list without forms', fileOf(LIST).bytes, /只有项目清单，没有自评表/],
  ['nothing of ours', fileOf('# 通讯录\n| 姓名 | 电话 |\n| 甲 | 1 |').bytes, /没有找到自评表/],
])('a file that is %s is refused, and says so', async (_, bytes, sentence) => {
  const { session } = await standing();
  const reply = await session.readLastYear({ name: '上年.xlsx', bytes });
  expect(reply).toEqual({ ok: false, id: null, said: expect.stringMatching(sentence) as unknown });
});

test('a reader that cannot be loaded, and one that breaks down, are told apart', async () => {
  const missing = await standing(() => Promise.reject(new PartMissing(new Error('offline'))));
  const broken = await standing(() => Promise.reject(new Error('oops')));
  expect(await missing.session.readLastYear(fileOf(FORMER))).toMatchObject({ said: saying('网络') });
  expect(await broken.session.readLastYear(fileOf(FORMER))).toMatchObject({ said: saying('意外') });
});

test('reading says how far it is, and can be stopped', async () => {
  const told: (number | null)[] = [];
  const sheets = Array.from({ length: 8 }, (_, index) => drawForm({ sheet: `表${index}`, name: `项目${index}` }));
  const bytes = xlsxOfSnapshot(drawWorkbook(sheets.join('\n')));
  const at = await opened(new MemoryWorkbook(drawWorkbook(LIST)), {
    readFile: (given, options) => readXlsx(given, { ...options, breathe: () => Promise.resolve() }),
    onProgress: (progress) => {
      if (progress?.step === 'reading') told.push(progress.done);
      if (progress?.done === 0.5) at.session.cancel();
    },
  });
  told.length = 0;
  expect(await at.session.readLastYear({ name: 'a.xlsx', bytes })).toMatchObject({ ok: false, id: null });
  expect(told).toEqual([0, 0.125, 0.25, 0.375, 0.5]);
});

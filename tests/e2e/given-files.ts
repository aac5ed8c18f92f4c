import { strToU8, unzipSync, zipSync } from 'fflate';
import { read, utils, write, type BookType } from '@e965/xlsx';
import { xlsxOfSnapshot } from '../contract/xlsx-of-snapshot';
import { drawWorkbook } from '../drawing/draw-workbook';
import type { GivenFile } from './workbench-steps';

/** A list whose 合计 is a formula and right, and whose grades follow from its scores. */
export const SOUND_LIST = `
  # 项目清单
  | 项目绩效自评情况表（单位：万元） |
  | 序号 | 项目名称 | 全年预算数 | 全年执行数 | 自评得分 | 自评等级 |
  | 1 | 道路养护 | 100 | 90 | 95 | 优 |
  | 2 | 校舍维修 | 200 | 180 | 92 | 优 |
  | 3 | 送戏下乡 | 300 | 290 | 85 | 良 |
  | 合计 | | =SUM(C3:C5) → 600 | =SUM(D3:D5) → 560 | | |
`;

/** The same with a grade that does not follow. */
export const LIST_WITH_ERROR = SOUND_LIST.replace('| 85 | 良 |', '| 85 | 优 |');

export function xlsxFile(name: string, drawing: string): GivenFile {
  return { name, bytes: xlsxOfSnapshot(drawWorkbook(drawing)) };
}

/** The drawing's first sheet as another program would save it. */
export function foreignFile(name: string, drawing: string, bookType: BookType): GivenFile {
  const workbook = read(xlsxOfSnapshot(drawWorkbook(drawing)));
  return { name, bytes: new Uint8Array(write(workbook, { type: 'array', bookType }) as ArrayBuffer) };
}

/** As Excel in China saves a .csv. */
export function gbkCsv(name: string, drawing: string): GivenFile {
  const workbook = read(xlsxOfSnapshot(drawWorkbook(drawing)));
  const text = utils.sheet_to_csv(workbook.Sheets[workbook.SheetNames[0]!]!);
  return { name, bytes: inGbk(text) };
}

/** As systems of Chinese offices export under the name of .xls. */
export function gbkPage(name: string, drawing: string): GivenFile {
  const workbook = read(xlsxOfSnapshot(drawWorkbook(drawing)));
  const page = utils.sheet_to_html(workbook.Sheets[workbook.SheetNames[0]!]!).replace('utf-8', 'gbk');
  return { name, bytes: inGbk(page) };
}

function inGbk(text: string): Uint8Array {
  const codes = new Map<string, readonly [number, number]>();
  const decoder = new TextDecoder('gbk');
  for (let high = 0x81; high <= 0xfe; high += 1) {
    for (let low = 0x40; low <= 0xfe; low += 1) codes.set(decoder.decode(Uint8Array.of(high, low)), [high, low]);
  }
  return Uint8Array.from([...text].flatMap((character) => codes.get(character) ?? character.charCodeAt(0)));
}

/** A workbook whose sheet is forty million spaces: a few dozen kilobytes as a file. */
export function zipBomb(name: string): GivenFile {
  const parts = unzipSync(xlsxOfSnapshot(drawWorkbook(SOUND_LIST)));
  const sheet = Object.keys(parts).find((part) => part.includes('worksheets/'))!;
  return { name, bytes: zipSync({ ...parts, [sheet]: strToU8(' '.repeat(40 * 2 ** 20)) }, { level: 9 }) };
}

import type { Page } from 'playwright-core';
import { checked } from './browser';
import { foreignFile, gbkCsv, LIST_WITH_ERROR, SOUND_LIST, xlsxFile, zipBomb } from './given-files';
import { Site } from './site';
import { dropFiles, openFiles, type } from './workbench-steps';

let site: Site;
beforeAll(async () => {
  site = await Site.start();
});
afterAll(() => site.stop());

function fileNamed(page: Page, name: string) {
  return page.getByRole('navigation', { name: '文件' }).getByRole('listitem').filter({ hasText: name });
}

test('several files dropped together: a verdict for each, one click to open', async () => {
  const { page, complaints } = await site.open();
  await checked(page, /处错误/);
  await dropFiles(page, [
    xlsxFile('甲.xlsx', SOUND_LIST),
    xlsxFile('乙.xlsx', LIST_WITH_ERROR),
    { name: '丙.xlsx', bytes: new TextEncoder().encode('不是工作簿') },
  ]);
  await fileNamed(page, '甲.xlsx').getByText('未发现问题').waitFor();
  await fileNamed(page, '乙.xlsx')
    .getByText(/有错误：错误 1/)
    .waitFor();
  await fileNamed(page, '丙.xlsx').getByText('打不开').waitFor();
  await fileNamed(page, '乙.xlsx').getByRole('button').first().click();
  await checked(page, /1处错误/);
  await expect(page.getByRole('banner').getByText('乙.xlsx').count()).resolves.toBe(1);
  expect(complaints).toEqual([]);
});

test.each([
  [
    'text under another name',
    () => ({ name: '假.xlsx', bytes: new TextEncoder().encode('只是文字') }),
    /不是 \.xlsx 工作簿/,
  ],
  ['an empty file', () => ({ name: '空.xlsx', bytes: new Uint8Array() }), /文件是空的/],
  [
    'one that breaks off',
    () => {
      const { name, bytes } = xlsxFile('断.xlsx', SOUND_LIST);
      return { name, bytes: bytes.slice(0, bytes.length / 2) };
    },
    /文件不完整/,
  ],
  ['a zip bomb', () => zipBomb('弹.xlsx'), /过大/],
  ['a WPS file', () => ({ name: '表.et', bytes: Uint8Array.of(1, 2, 3) }), /在 WPS 里另存为/],
])('%s gets a sentence, and the workbook open before stays', async (_, given, sentence) => {
  const { page, complaints } = await site.open();
  await checked(page, /3处错误/);
  await openFiles(page, [given()]);
  await page.getByTestId('notice').getByText(sentence).waitFor();
  await checked(page, /3处错误/);
  expect(complaints).toEqual([]);
});

test.each([
  ['.xls', () => foreignFile('旧.xls', LIST_WITH_ERROR, 'biff8')],
  ['.ods', () => foreignFile('开.ods', LIST_WITH_ERROR, 'ods')],
  ['.csv in UTF-8', () => foreignFile('表.csv', LIST_WITH_ERROR, 'csv')],
  ['.csv in GBK', () => gbkCsv('表.csv', LIST_WITH_ERROR)],
])('%s is opened to be looked at and checked', async (_, given) => {
  const { page, foreign, complaints } = await site.open();
  await checked(page, /3处错误/);
  await openFiles(page, [given()]);
  await page
    .getByTestId('notice')
    .getByText(/只能查看和核对/)
    .waitFor();
  await checked(page, /1处错误/);
  await expect(page.getByRole('button', { name: '保存为 .xlsx' }).getAttribute('aria-disabled')).resolves.toBe('true');
  expect(foreign).toEqual([]);
  expect(complaints).toEqual([]);
});

test('a table pasted on the page becomes a workbook', async () => {
  const { page } = await site.open();
  await checked(page, /3处错误/);
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const rows = [
      '项目绩效自评情况表（单位：万元）',
      '序号\t项目名称\t全年预算数\t自评得分\t自评等级',
      '1\t道路养护\t100\t85\t优',
    ];
    clipboardData.setData('text/plain', rows.join('\r\n'));
    document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  });
  await page.getByRole('banner').getByText('粘贴的表格.xlsx').waitFor();
  await checked(page, /1处错误/);
});

test('a file with unsaved changes is taken off the list only after a question', async () => {
  const { page, complaints } = await site.open();
  await checked(page, /3处错误/);
  await openFiles(page, [xlsxFile('甲.xlsx', SOUND_LIST), xlsxFile('乙.xlsx', SOUND_LIST)]);
  await checked(page, /没有发现|不会|未发现/);
  await type(page, 'F5', '优');
  await checked(page, /1处错误/);
  const remove = fileNamed(page, '甲.xlsx').getByRole('button', { name: '移出“甲.xlsx”' });
  await remove.click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByText(/有未保存的改动/).waitFor();
  await dialog.getByRole('button', { name: '取消' }).click();
  await dialog.waitFor({ state: 'hidden' });
  await checked(page, /1处错误/);
  await remove.click();
  await dialog.getByRole('button', { name: '不保存，移出' }).click();
  await page.getByRole('banner').getByText('乙.xlsx').waitFor();
  await checked(page, /没有发现|不会|未发现/);
  expect(complaints).toEqual([]);
});

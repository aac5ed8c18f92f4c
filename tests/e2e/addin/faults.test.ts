import type { Page } from 'playwright-core';
import { AddinSite } from './addin-site';
import { cellIn, finding, main, verdict } from './pane-steps';

let site: AddinSite;
beforeAll(async () => {
  site = await AddinSite.start();
});
afterAll(() => site.stop());

const HOME = '本级项目';

/** Until nothing is asked of Excel any more: what fails from then on is the fix. */
async function untilQuiet(page: Page): Promise<void> {
  const syncs = (): Promise<number> => page.evaluate(() => window.stage.host.syncs.length);
  for (let before = -1, now = await syncs(); now !== before;) {
    before = now;
    await page.waitForTimeout(500);
    now = await syncs();
  }
}

async function tryToFix(page: Page): Promise<void> {
  await finding(page, /F43/).click();
  await finding(page, /F43/).getByRole('button', { name: '修正' }).click();
  await page.getByRole('dialog').getByText('F43').first().waitFor();
  await untilQuiet(page);
}

const contents = (page: Page): Promise<readonly string[]> => page.evaluate(() => window.stage.contents());

describe('a fix that Excel does not take is told in a sentence, and nothing is written', () => {
  const CASES: readonly (readonly [string, (page: Page) => Promise<unknown>, RegExp])[] = [
    ['protected', (page) => page.evaluate((sheet) => window.stage.host.user.protect(sheet), HOME), /有保护/],
    ['a cell being edited', (page) => page.evaluate(() => (window.stage.host.isEditingCell = true)), /编辑/],
    [
      'the workbook changed meanwhile',
      (page) =>
        page.evaluate(
          (sheet) =>
            window.stage.host.beforeSync(1, () =>
              window.stage.host.book.sheetNamed(sheet)!.put(42, new Map([[5, { value: '中' }]])),
            ),
          HOME,
        ),
      /内容又有改动/,
    ],
    [
      'the sync fails',
      (page) => page.evaluate(() => window.stage.host.failAt({ sync: 1, code: 'GeneralException' })),
      /Excel 没有完成这一步|Excel 没能读出内容/,
    ],
    [
      'the second sync fails',
      (page) => page.evaluate(() => window.stage.host.failAt({ sync: 2, code: 'GeneralException' })),
      /Excel 没有完成这一步|Excel 没能读出内容/,
    ],
  ];

  test.each(CASES)('%s', async (name, trouble, said) => {
    const { page } = await site.open();
    // Protecting is a change as well: afterwards the user is told to check again.
    if (name === 'protected') {
      await page.waitForFunction(() => window.stage !== undefined);
      await trouble(page);
    }
    await main(page, '一键核对');
    await verdict(page, /3处错误/);
    await tryToFix(page);
    const before = await contents(page);
    if (name !== 'protected') await trouble(page);
    await page.getByRole('dialog').getByRole('button', { name: '修正', exact: true }).click();
    await page.getByText(said).first().waitFor();
    if (name !== 'the workbook changed meanwhile') expect(await contents(page)).toEqual(before);
    expect(await cellIn(page, HOME, 'F43')).not.toBe('良');
  });
});

test('while a cell is being edited a check says so, and can be done later', async () => {
  const { page } = await site.open();
  await page.waitForFunction(() => window.stage !== undefined);
  await page.evaluate(() => (window.stage.host.isEditingCell = true));
  await main(page, '一键核对');
  await page.getByText(/编辑/).first().waitFor();
  await page.evaluate(() => (window.stage.host.isEditingCell = false));
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
});

test('Office’s script does not come: the page says so and offers to open again', async () => {
  const { page, foreign } = await site.open({ office: 'unreachable' });
  await page.getByRole('heading', { name: '没有连上 Excel' }).waitFor();
  await page.getByRole('button', { name: '重新打开' }).click();
  await page.getByRole('heading', { name: '没有连上 Excel' }).waitFor();
  expect(foreign).toEqual([]);
});

test('Office’s script hangs: after a while the page says so', async () => {
  const { page } = await site.open({ office: 'silent' });
  await page.getByText('正在打开…').waitFor();
  await page.getByRole('heading', { name: '没有连上 Excel' }).waitFor({ timeout: 40_000 });
});

test.each([
  ['an Excel too old', { excelApi: 12 }, '这个版本的 Excel 太旧了'],
  ['a browser without Excel', { isInsideExcel: false }, '请在 Excel 里打开'],
])('in %s the page says what to do', async (_, excel, title) => {
  const { page } = await site.open({ excel });
  await page.getByRole('heading', { name: title }).waitFor();
  await page.getByText(/绩核工作台/).waitFor();
});

test('where the browser keeps nothing, all works all the same', async () => {
  const { page, complaints } = await site.open();
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    }),
  );
  await page.reload();
  await main(page, '一键核对');
  await verdict(page, /3处错误/);
  expect(complaints).toEqual([]);
});

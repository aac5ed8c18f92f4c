import type { Locator, Page } from 'playwright-core';

/** Presses one of the three main buttons. */
export function main(page: Page, name: '一键核对' | '一键汇总' | '计算得分与等级'): Promise<void> {
  return page.getByRole('group', { name: '主要操作' }).getByRole('button', { name }).click();
}

/** Until the pane says that the workbook is as it was checked. */
export async function verdict(page: Page, text: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: text }).first().waitFor();
}

export async function goTo(page: Page, tab: '核对' | '预检' | '汇总' | '设置'): Promise<void> {
  await page.getByRole('tablist', { name: '面板内容' }).getByRole('tab', { name: tab, exact: true }).click();
  await page.getByRole('tabpanel', { name: tab, exact: true }).waitFor();
}

/** A finding's row by what it says. */
export function finding(page: Page, text: RegExp): Locator {
  return page.getByRole('treeitem', { name: text }).first();
}

/** Confirms the dialog that is open, and waits until it has gone. */
export async function confirm(page: Page, name: string): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name, exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
}

/** Where Excel's user stands. */
export function selectionIn(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { selection, active } = window.stage.host.book;
    const [range] = selection?.ranges ?? [];
    return range && active ? `${active.name}!${range.top},${range.left}` : null;
  });
}

export function cellIn(page: Page, sheet: string, address: string): Promise<unknown> {
  return page.evaluate(([name, at]) => window.stage.cell(name, at), [sheet, address] as [string, string]);
}

/** What the adapter asked for that the played Excel does not know: none. */
export function unknownIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.stage.host.unknown);
}

import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Milliseconds. */
const PATIENCE = 5000;

export interface GivenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Opens files by the button, as a user does. */
export async function openFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: '打开' }).click();
  await (await chooser).setFiles(files.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) })));
}

/** Drops files on the window. */
export async function dropFiles(page: Page, files: readonly GivenFile[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  await page.evaluate((texts) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of texts) {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    for (const type of ['dragover', 'drop']) {
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }
  }, given);
}

/** Goes to a cell by the name box. */
export async function goTo(page: Page, place: string): Promise<void> {
  const box = page.getByRole('textbox', { name: /名称框/ });
  await box.fill(place);
  await box.press('Enter');
}

/** Types a value into a cell by the formula bar. */
export async function type(page: Page, place: string, text: string): Promise<void> {
  await goTo(page, place);
  const bar = page.getByRole('textbox', { name: '编辑栏' });
  await bar.fill(text);
  await bar.press('Enter');
}

/** What stands in the formula bar at a cell, once it is what was expected: the engine answers a moment after an edit. */
export async function inputAt(page: Page, place: string, expected: string): Promise<string> {
  await goTo(page, place);
  const bar = page.getByRole('textbox', { name: '编辑栏' });
  const end = Date.now() + PATIENCE;
  while ((await bar.inputValue()) !== expected && Date.now() < end) await page.waitForTimeout(50);
  return bar.inputValue();
}

/** Saves by the button; the file as the browser downloaded it. */
export async function saved(page: Page): Promise<GivenFile> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '保存为 .xlsx' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) };
}

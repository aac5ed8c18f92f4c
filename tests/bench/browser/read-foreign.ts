import type { Browser } from 'playwright-core';

interface Foreign {
  read(bytes: ArrayBuffer): { readonly SheetNames: readonly string[] };
}

/** Milliseconds in which @e965/xlsx reads a file in a page of its own, its script loaded before. */
export async function foreignReading(browser: Browser, path: string): Promise<number> {
  const page = await browser.newPage();
  await page.setContent('<input type="file">');
  await page.addScriptTag({ path: require.resolve('@e965/xlsx/dist/xlsx.full.min.js') });
  await page.setInputFiles('input', path);
  const milliseconds = await page.evaluate(async () => {
    const { XLSX } = window as unknown as { readonly XLSX: Foreign };
    const bytes = await document.querySelector('input')!.files![0]!.arrayBuffer();
    const start = performance.now();
    if (XLSX.read(bytes).SheetNames.length === 0) throw new Error('nothing read');
    return performance.now() - start;
  });
  await page.close();
  return milliseconds;
}

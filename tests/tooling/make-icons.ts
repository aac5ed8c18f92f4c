import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from '../e2e/chromium';

const ICONS = join(__dirname, '..', '..', 'assets', 'icons');
const SIZES = [16, 32, 64, 80];

/** Draws every symbol of icons.svg at every size that Office asks for. */
async function main(): Promise<void> {
  const source = readFileSync(join(ICONS, 'icons.svg'), 'utf8');
  const names = [...source.matchAll(/<symbol id="([^"]+)"/g)].map(([, name = '']) => name);
  const browser = await launchChromium();
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    for (const name of names) {
      await page.setContent(
        `<body style="margin:0">${source.replace('<svg ', '<svg style="position:absolute;width:0;height:0" ')}
         <svg style="display:block" width="${size}" height="${size}"><use href="#${name}"/></svg></body>`,
      );
      writeFileSync(join(ICONS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
    await page.close();
  }
  await browser.close();
}

void main();

import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A Chromium: the one CHROMIUM names, else one in a usual place. */
export function launchChromium(): Promise<Browser> {
  const executablePath = [process.env.CHROMIUM ?? '', ...USUAL_PLACES].find((path) => path !== '' && existsSync(path));
  if (executablePath === undefined) {
    throw new Error(
      'These tests need Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk) or name it in CHROMIUM.',
    );
  }
  return chromium.launch({ executablePath, args: QUIET });
}

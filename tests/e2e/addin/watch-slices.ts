import type { Page } from 'playwright-core';

/** A stretch of time in the page, in milliseconds. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

declare global {
  interface Window {
    slices: { tasks: Stretch[]; played: Stretch[] };
  }
}

/**
 * Notes the page's long tasks, and within them what is not the add-in's: the Excel played works in the same page, and its
 * client writes and reads JSON that a real Excel takes over.
 */
export function watchSlices(page: Page): Promise<void> {
  return page.evaluate(() => {
    window.slices = { tasks: [], played: [] };
    const { tasks, played } = window.slices;
    let depth = 0;
    const noted = <A extends unknown[], R>(work: (...given: A) => R): ((...given: A) => R) => {
      return function (this: unknown, ...given: A): R {
        const start = performance.now();
        depth += 1;
        try {
          return work.apply(this, given);
        } finally {
          depth -= 1;
          const end = performance.now();
          // What is called from what is noted is noted with it.
          if (depth === 0 && end - start > 1) played.push({ start, end });
        }
      };
    };
    const { host } = window.stage;
    host.answer = noted(host.answer.bind(host));
    host.tell = noted(host.tell.bind(host));
    JSON.parse = noted(JSON.parse.bind(JSON));
    JSON.stringify = noted(JSON.stringify.bind(JSON) as (...given: unknown[]) => string);
    const observer = new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) {
        tasks.push({ start: startTime, end: startTime + duration });
      }
    });
    observer.observe({ type: 'longtask' });
  });
}

/** The longest task since the last time, without what the Excel played did in it; 0 where none took 50 ms. */
export async function longestSlice(page: Page): Promise<number> {
  // The browser tells of long tasks a little later.
  await page.waitForTimeout(300);
  return page.evaluate(() => {
    const { tasks, played } = window.slices;
    const own = tasks.splice(0).map(({ start, end }) => {
      const within = played.filter((one) => one.start >= start - 1 && one.end <= end + 1);
      return within.reduce((left, one) => left - (one.end - one.start), end - start);
    });
    played.length = 0;
    return Math.max(0, ...own);
  });
}

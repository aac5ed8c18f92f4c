import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Milliseconds of each task that kept the page busy for over 50 ms since the last look. */
    longTasks: number[];
    /** When the page was last given files, by its own clock. */
    givenAt: number;
  }
}

/** Notes long tasks, and when files are given, from the page's first script on. */
export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) window.longTasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
    addEventListener('change', () => (window.givenAt = performance.now()), true);
  });
}

/** Milliseconds from giving the page a file until it has painted the findings of so many projects; to be asked before. */
export function opening(page: Page, projects: number): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        window.givenAt = Infinity;
        const looker = {
          look(): void {
            const isShown =
              performance.now() > window.givenAt &&
              document.querySelector('[role=treeitem]') !== null &&
              document.body.textContent.includes(text);
            requestAnimationFrame(() => (isShown ? resolve(performance.now() - window.givenAt) : looker.look()));
          },
        };
        looker.look();
      }),
    `${projects} 个项目`,
  );
}

/** The longest task since the last look, in milliseconds; 0 where none took over 50. */
export async function longestTask(page: Page): Promise<number> {
  return page.evaluate(() => {
    const longest = Math.max(0, ...window.longTasks);
    window.longTasks = [];
    return Math.round(longest);
  });
}

/** Turns the wheel over a place for a while; milliseconds between frames: the middle one and the 95th of a hundred. */
export async function scroll(page: Page, at: { readonly x: number; readonly y: number }): Promise<[number, number]> {
  await page.mouse.move(at.x, at.y);
  const frames = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        // A method, since the runner of this script gives functions names in a way that a page does not know.
        const recorder = {
          note(time: number): void {
            times.push(time);
            if (times.length < 120) requestAnimationFrame((next) => recorder.note(next));
            else resolve(times.slice(1).map((one, index) => one - times[index]!));
          },
        };
        requestAnimationFrame((first) => recorder.note(first));
      }),
  );
  let isScrolling = true;
  void frames.then(() => (isScrolling = false));
  while (isScrolling) await page.mouse.wheel(0, 400);
  const sorted = (await frames).sort((a, b) => a - b);
  return [sorted[Math.floor(sorted.length / 2)]!, sorted[Math.floor(sorted.length * 0.95)]!].map(Math.round) as [
    number,
    number,
  ];
}

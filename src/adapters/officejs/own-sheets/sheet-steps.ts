import type { OwnSheet } from '../../../core/changes';
import { withFittingCharts } from '../../../core/ours';
import type { Scene } from '../writing/scene';
import type { Step } from '../writing/step';
import { bandsOf } from './bands-of';
import { cellsOf } from './cells';
import { chartsOf } from './charts';
import { foundation, removal } from './foundation';
import { isGivenKey, release } from './given-sheets';
import { heightsOf, layoutOf, printOf } from './layout';
import { looksOf } from './looks';

type Breathe = () => Promise<void>;

/**
 * Writes and removes sheets of ours. All are there before the first is filled: they may speak of each other. Long ones
 * are worked out band by band, so that the page goes on meanwhile.
 */
export async function sheetSteps(
  sheets: ReadonlyMap<string, OwnSheet | null>,
  { sheets: standing }: Scene,
  breathe: Breathe,
): Promise<Step[]> {
  const gone = [...sheets].flatMap(([key, content]) => (content ? [] : (standing.get(key) ?? [])));
  const written = contentsOf(sheets);
  const steps = [...gone.map(removal), ...written.map((content) => foundation(content, standing.get(content.key)))];
  for (const content of written) {
    await breathe();
    const bands = bandsOf(content);
    await breathe();
    for (const band of bands) {
      for (const part of [cellsOf, looksOf, heightsOf]) {
        for (const step of part(band)) steps.push(step);
        await breathe();
      }
    }
    steps.push(...layoutOf(content), ...chartsOf(content));
  }
  return steps;
}

/** Sheets that were added for the user are hers from here on. */
export function releaseSteps(sheets: ReadonlyMap<string, OwnSheet | null>, { sheets: standing }: Scene): Step[] {
  const added = [...sheets].flatMap(([key, content]) => (content && !standing.has(key) ? [content] : []));
  return added.filter(({ key }) => isGivenKey(key)).map(release);
}

/** How the sheets are to be printed: on its own, since Excel without a printer may know nothing of pages. */
export function printSteps(sheets: ReadonlyMap<string, OwnSheet | null>): Step[] {
  return contentsOf(sheets).map(printOf);
}

function contentsOf(sheets: ReadonlyMap<string, OwnSheet | null>): OwnSheet[] {
  return [...sheets.values()].flatMap((content) => (content ? [withFittingCharts(content)] : []));
}

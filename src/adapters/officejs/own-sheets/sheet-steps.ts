import type { OwnSheet } from '../../../core/changes';
import { withFittingCharts } from '../../../core/ours';
import type { Scene } from '../writing/scene';
import type { Step } from '../writing/step';
import { cellsOf } from './cells';
import { chartsOf } from './charts';
import { foundation, removal } from './foundation';
import { layoutOf, printOf } from './layout';
import { looksOf } from './looks';

/** Writes and removes sheets of ours. All are there before the first is filled: they may speak of each other. */
export function sheetSteps(sheets: ReadonlyMap<string, OwnSheet | null>, { sheets: standing }: Scene): Step[] {
  const gone = [...sheets].flatMap(([key, content]) => (content ? [] : (standing.get(key) ?? [])));
  const written = contentsOf(sheets);
  return [
    ...gone.map(removal),
    ...written.map((content) => foundation(content, standing.get(content.key))),
    ...written.flatMap((content) => [
      ...cellsOf(content),
      ...looksOf(content),
      ...layoutOf(content),
      ...chartsOf(content),
    ]),
  ];
}

/** How the sheets are to be printed: on its own, since Excel without a printer may know nothing of pages. */
export function printSteps(sheets: ReadonlyMap<string, OwnSheet | null>): Step[] {
  return contentsOf(sheets).map(printOf);
}

function contentsOf(sheets: ReadonlyMap<string, OwnSheet | null>): OwnSheet[] {
  return [...sheets.values()].flatMap((content) => (content ? [withFittingCharts(content)] : []));
}

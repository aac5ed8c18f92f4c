/** Calm colours (rrggbb) that can be told apart on a black-and-white print too. */
const COLOURS = ['4472C4', 'A9C4E8', 'F0A860', '8E8E8E', '6FAE7D', 'C9C9C9', '2F5597', 'E3C77B'];

/** The colour of a series, or of a slice of a pie. */
export function chartColour(index: number): string {
  return COLOURS[index % COLOURS.length]!;
}

export const CHART_LINES = { frame: 'BFBFBF', axis: 'BFBFBF', grid: 'E4E4E4', text: '404040' } as const;

/** Beyond so many bars their labels would cover each other. */
export const MOST_LABELS = 60;

const CHART_NAME = /^jihe:\d+$/;

/** The name by which a chart of ours is told from one that the user has put beside it. */
export function chartName(index: number): string {
  return `jihe:${index + 1}`;
}

export function isOwnChart(name: string): boolean {
  return CHART_NAME.test(name);
}

/** What keeps Excel from taking the text for a number. */
export type Flaw = 'plain' | 'fullWidth' | 'withUnit' | 'withCommas' | 'withSpaces';

const FLAWS: readonly (readonly [RegExp, Flaw])[] = [
  [/[０-９．，％－]/, 'fullWidth'],
  [/[元圆万亿分整正%¥￥$]/, 'withUnit'],
  [/,/, 'withCommas'],
  [/\s/, 'withSpaces'],
];

export function flawOf(text: string): Flaw {
  return FLAWS.find(([pattern]) => pattern.test(text))?.[1] ?? 'plain';
}

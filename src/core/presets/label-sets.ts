/** Wordings of the four grades that are used together, from the best to the worst. */
export interface LabelSet {
  readonly id: string;
  readonly labels: readonly string[];
  readonly source: string;
}

export const LABEL_SETS: readonly LabelSet[] = [
  { id: 'short', labels: ['优', '良', '中', '差'], source: '财预〔2020〕10号《项目支出绩效评价管理办法》' },
  { id: 'long', labels: ['优秀', '良好', '合格', '不合格'], source: '部分地区绩效自评表式样' },
  { id: 'long-middling', labels: ['优秀', '良好', '中等', '较差'], source: '部分地区做法，未见统一规定' },
  { id: 'long-fair', labels: ['优秀', '良好', '一般', '较差'], source: '部分地区做法，未见统一规定' },
];

/** Every wording of the nth grade but the one that is its label. */
export function synonymsOf(rank: number, label: string): readonly string[] {
  const wordings = LABEL_SETS.map(({ labels }) => labels[rank]!).filter((wording) => wording !== label);
  return [...new Set(wordings)];
}

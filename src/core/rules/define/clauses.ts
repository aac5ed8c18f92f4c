/** How far a provision can be quoted. A: the clause was read; B: the document is known, the clause unverified; C: practice. */
export type Standing = 'A' | 'B' | 'C';

export interface Clause {
  /** The document, in its own language; null where it is arithmetic or practice. */
  readonly document: string | null;
  readonly standing: Standing;
  /** No document: what the fiscal information system (预算管理一体化系统) was seen to do; places have systems of their own. */
  readonly isOfSystem?: true;
}

/** The provisions that rules rest on; words/clauses.ts says what each provides. */
export const CLAUSES = Object.freeze({
  arithmetic: { document: null, standing: 'A' },
  practice: { document: null, standing: 'C' },
  'grade-bands': { document: '财预〔2020〕10号《项目支出绩效评价管理办法》', standing: 'B' },
  'weights-100': { document: '财预〔2020〕10号《项目支出绩效评价管理办法》', standing: 'B' },
  'execution-weight': { document: '财预〔2020〕10号《项目支出绩效评价管理办法》', standing: 'B' },
  'weight-scheme': { document: '财预〔2020〕10号《项目支出绩效评价管理办法》', standing: 'B' },
  'execution-rate': { document: '财预〔2020〕10号 附件1《项目支出绩效自评表》', standing: 'A' },
  'execution-score': { document: '预算管理一体化系统的计分公式', standing: 'A', isOfSystem: true },
  'funds-rows': { document: '财预〔2020〕10号 附件1《项目支出绩效自评表》', standing: 'A' },
  'explain-deviation': { document: '财预〔2020〕10号 附件1《项目支出绩效自评表》', standing: 'A' },
  'filled-in': { document: '预算管理一体化系统的填报校验', standing: 'A', isOfSystem: true },
  'indicator-score': { document: '《项目支出绩效自评表》填表说明', standing: 'A' },
  'qualitative-levels': { document: '《项目支出绩效自评表》填表说明', standing: 'A' },
  'document-number': { document: 'GB/T 9704—2012《党政机关公文格式》', standing: 'C' },
  'transfer-tier': { document: '财预〔2015〕163号《中央对地方专项转移支付绩效目标管理暂行办法》', standing: 'C' },
} satisfies Record<string, Clause>);

export type ClauseId = keyof typeof CLAUSES;

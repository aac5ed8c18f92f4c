import { points } from '../money';
import { NATIONAL_BANDS } from './form-scoring';
import type { GradeScale, Preset, WeightScheme } from './preset';

const SOURCE = '财预〔2020〕10号《项目支出绩效评价管理办法》';

/** 优 [90,100], 良 [80,90), 中 [60,80), 差 [0,60). */
export const NATIONAL_GRADES: GradeScale = {
  id: 'national',
  bands: [
    { label: '优', from: points(90), synonyms: ['优秀'] },
    { label: '良', from: points(80), synonyms: ['良好'] },
    { label: '中', from: points(60), synonyms: ['中等', '合格', '一般'] },
    { label: '差', from: points(0), synonyms: ['较差', '不合格'] },
  ],
  source: SOURCE,
};

/** 执行率 10, 产出 50, 效益 30, 满意度 10. */
export const NATIONAL_WEIGHTS: WeightScheme = {
  id: 'national-2020',
  execution: points(10),
  output: points(50),
  benefit: points(30),
  satisfaction: points(10),
  source: SOURCE,
};

export const NATIONAL_PRESET: Preset = {
  id: 'national',
  title: '国家标准（90/80/60）',
  englishTitle: 'National standard (90/80/60)',
  grades: NATIONAL_GRADES,
  weights: NATIONAL_WEIGHTS,
  zeroBudget: 'score-zero',
  explainBelowPercent: 90,
  negative: 'linear',
  qualitative: NATIONAL_BANDS,
  rules: {},
  source: SOURCE,
};

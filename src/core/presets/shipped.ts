import { HUBEI_BANDS } from './form-scoring';
import { SCALE_85_75_60, SCALE_90_75_60, UNGRADED } from './grade-scales';
import { NATIONAL_PRESET } from './national';
import type { Preset } from './preset';
import { HUBEI_WEIGHTS, NO_SATISFACTION_WEIGHTS, SICHUAN_WEIGHTS, WITH_COST_WEIGHTS } from './weight-schemes';

/** The presets that come with the product; the first is the default. */
export const SHIPPED_PRESETS: readonly Preset[] = [
  NATIONAL_PRESET,
  {
    ...NATIONAL_PRESET,
    id: 'with-cost-2021',
    title: '国家标准，含成本指标（10/40/20/20/10）',
    englishTitle: 'National standard with cost indicators (10/40/20/20/10)',
    weights: WITH_COST_WEIGHTS,
    source: WITH_COST_WEIGHTS.source,
  },
  {
    ...NATIONAL_PRESET,
    id: 'no-satisfaction',
    title: '国家标准，不设满意度指标（10/50/40）',
    englishTitle: 'National standard without satisfaction (10/50/40)',
    weights: NO_SATISFACTION_WEIGHTS,
    source: NO_SATISFACTION_WEIGHTS.source,
  },
  {
    ...NATIONAL_PRESET,
    id: 'hubei',
    title: '湖北（20/40/40，自评不定等级）',
    englishTitle: 'Hubei (20/40/40, self-evaluations without grades)',
    grades: UNGRADED,
    weights: HUBEI_WEIGHTS,
    qualitative: HUBEI_BANDS,
    source: HUBEI_WEIGHTS.source,
  },
  {
    ...NATIONAL_PRESET,
    id: 'sichuan',
    title: '四川（执行率10分，其余90分自行分配）',
    englishTitle: 'Sichuan (execution 10 points, the other 90 as one sees fit)',
    weights: SICHUAN_WEIGHTS,
    source: SICHUAN_WEIGHTS.source,
  },
  {
    ...NATIONAL_PRESET,
    id: 'scale-85-75-60',
    title: '等级85/75/60',
    englishTitle: 'Grades at 85/75/60',
    grades: SCALE_85_75_60,
    source: SCALE_85_75_60.source,
  },
  {
    ...NATIONAL_PRESET,
    id: 'scale-90-75-60',
    title: '等级90/75/60',
    englishTitle: 'Grades at 90/75/60',
    grades: SCALE_90_75_60,
    source: SCALE_90_75_60.source,
  },
];

/** The shipped preset of that id; undefined where there is none. */
export function presetNamed(id: string): Preset | undefined {
  return SHIPPED_PRESETS.find((preset) => preset.id === id);
}

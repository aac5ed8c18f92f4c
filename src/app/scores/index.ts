export * from './form-scores';
export type { ScoreStanding } from './score-standing';
export * from './read-workbook';
export * from './worst-first';

export * from './compute-forms';
export { isRightScore, type Settled } from './points-cell';

export * from './compute-forms';
export { isRightScore } from './points-cell';

export type { Alongside, Reader } from './read-asks';
export { readAgain } from './read-again';
export { readWhole } from './read-whole';
export { snapshotOf, type Reading } from './reading';

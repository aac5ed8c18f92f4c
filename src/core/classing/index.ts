export * from './tier-of';
export * from './is-transfer';

import type { Refusal, RefusalReason } from '../../../core/changes';

const REASONS: ReadonlyMap<string, RefusalReason> = new Map([
  ['AccessDenied', 'protected'],
  ['ItemNotFound', 'missing'],
  ['ItemAlreadyExists', 'changed-meanwhile'],
  ['InvalidOperationInCellEditMode', 'busy'],
  ['InactiveWorkbook', 'inactive'],
  ['InvalidSelection', 'selection'],
  ['FilteredRangeConflict', 'filtered'],
  ['MergedRangeConflict', 'merged'],
  ['RequestPayloadSizeLimitExceeded', 'too-large'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['OperationCellsExceedLimit', 'too-large'],
  ['RangeExceedsLimit', 'too-large'],
  ['ApiNotFound', 'unsupported'],
  ['NotImplemented', 'unsupported'],
  ['PivotTableRangeConflict', 'unsupported'],
  ['UnsupportedFeature', 'unsupported'],
  ['UnsupportedOperation', 'unsupported'],
  ['UnsupportedSheet', 'unsupported'],
]);

/** Why Excel did not do it; undefined where the error is not Excel's, but a fault of ours. */
export function refusalOfError(cause: unknown): Refusal | undefined {
  const code = codeOf(cause);
  return code === undefined ? undefined : { reason: REASONS.get(code) ?? 'failed' };
}

/** The code of an OfficeExtension.Error. Told by its name: the class is the client's, and may be there more than once. */
export function codeOf(cause: unknown): string | undefined {
  const isOffices = typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'RichApi.Error';
  return isOffices && 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined;
}

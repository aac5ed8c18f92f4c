import type { ListTable, Project } from '../book';
import { sourcePrefixOf } from '../naming';

/** Whether a project is a transfer payment: by its list or, in a list of both kinds, by its prefix; （本级） among transfers is none. */
export function isTransfer(list: ListTable, { name }: Project): boolean {
  const word = sourcePrefixOf(name.value ?? '')?.word;
  if (word === '本级') return false;
  return list.isTransfer || word === '上级' || word === '转移支付';
}

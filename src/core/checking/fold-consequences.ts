import type { Book } from '../book';
import type { Rule } from '../rules/define';
import type { Finding } from './report';

export function foldConsequences(
  findings: readonly Finding[],
  _book: Book,
  _rules: readonly Rule[],
): readonly Finding[] {
  return findings;
}

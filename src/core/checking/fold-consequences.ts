import type { Book } from '../book';
import type { Rule } from '../rules/define';
import { declaredCauses } from './declared-causes';
import { FindingIndex } from './finding-index';
import { foremostOfCells } from './foremost-of-cells';
import { FormulaCauses } from './formula-causes';
import type { Finding } from './report';

/**
 * Lists findings under the one they follow from: always a root, never in a circle, never under something milder.
 * Where it is not plain that the cause explains the finding, or the cause was accepted, it stands by itself.
 */
export function foldConsequences(findings: readonly Finding[], book: Book, rules: readonly Rule[]): readonly Finding[] {
  const standing = foremostOfCells(findings);
  const parents = parentsOf(standing, book, rules);
  if (parents.size === 0) return standing;
  return standing.map((finding) => {
    const root = rootOf(finding, parents);
    return root === finding ? finding : { ...finding, consequenceOf: root.id };
  });
}

type Parents = ReadonlyMap<Finding, Finding>;

function parentsOf(findings: readonly Finding[], book: Book, rules: readonly Rule[]): Parents {
  // An accepted finding is settled: what would be listed under it is not, and must be told by itself.
  const index = new FindingIndex(findings.filter(({ accepted }) => accepted === null));
  const formulas = new FormulaCauses(book, index);
  const causedBy = new Map(rules.map((rule) => [rule.id, rule.causedBy ?? []]));
  const parents = new Map<Finding, Finding>();
  for (const finding of findings) {
    const causes = declaredCauses(finding, causedBy.get(finding.rule) ?? [], { index, snapshot: book.snapshot });
    const cause = [...causes, ...formulas.of(finding)].find((one) => rootOf(one, parents) !== finding);
    if (cause) parents.set(finding, cause);
  }
  return parents;
}

function rootOf(finding: Finding, parents: Parents): Finding {
  let root = finding;
  for (let next = parents.get(root); next; next = parents.get(root)) root = next;
  return root;
}

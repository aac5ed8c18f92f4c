import type { Node } from './tree';

type CallNode = Extract<Node, { kind: 'call' }>;

/** All calls of functions in a formula. */
export function callsIn(node: Node): readonly CallNode[] {
  switch (node.kind) {
    case 'call':
      return [node, ...node.args.flatMap(callsIn)];
    case 'binary':
      return [...callsIn(node.left), ...callsIn(node.right)];
    case 'prefix':
    case 'percent':
      return callsIn(node.operand);
    case 'value':
    case 'missing':
    case 'array':
    case 'reference':
      return [];
  }
}

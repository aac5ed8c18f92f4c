import type * as v from 'valibot';
import type { PresetProblem, PresetProblemReason } from './preset-problem';

const SHORT = 40;

/** What the schema library found wrong, in our own terms. */
export function problemOf(issue: v.BaseIssue<unknown>): PresetProblem {
  const path = pathText(issue);
  if (issue.type === 'strict_object') return { path, reason: objectReason(issue), ...foundIn(issue) };
  const [reason = '', allowed] = issue.message.split(':');
  return {
    path,
    reason: reason as PresetProblemReason,
    ...(allowed === undefined ? {} : { allowed: allowed.split('|') }),
    ...foundIn(issue),
  };
}

function objectReason({ expected, received, path }: v.BaseIssue<unknown>): PresetProblemReason {
  if (expected === 'never') return 'unknown-key';
  return received === 'undefined' && path ? 'missing' : 'not-an-object';
}

/** "grades.bands[1].from" */
function pathText({ path }: v.BaseIssue<unknown>): string {
  const keys = (path ?? []).map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return keys.join('').replace(/^\./, '');
}

function foundIn({ input }: v.BaseIssue<unknown>): { found?: string } {
  if (input === null) return { found: 'null' };
  const isPlain = typeof input === 'string' || typeof input === 'number' || typeof input === 'boolean';
  return isPlain ? { found: String(input).slice(0, SHORT) } : {};
}

import { useState } from 'react';
import type { SessionView } from '../../app/session';

interface Seen {
  readonly findings: SessionView['findings'] | null;
  readonly at: Date | null;
}

/** When the findings shown were last true of the workbook; null where it was never checked. */
export function useCheckedAt({ findings, isStale, verdict }: SessionView): Date | null {
  const [seen, setSeen] = useState<Seen>({ findings: null, at: null });
  const isFresh = !isStale && verdict !== 'not-checked';
  if (isFresh && findings !== seen.findings) setSeen({ findings, at: now() });
  return seen.at;
}

function now(): Date {
  return new Date();
}

import { isTransfer, tiersOf } from '../../classing';
import { plain, TIER_LABELS } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';

/** A transfer whose tier neither its cell nor its name nor a heading over it tells, or whose name tells more than one. */
export default defineRule({
  id: 'undetermined-tier',
  severity: 'warning',
  certainty: 'certain',
  clause: 'transfer-tier',
  facts: { none: {}, unknown: { written: 'text' }, several: { tiers: 'list' } },
  *check({ lists, book }) {
    for (const list of countedLists(lists)) {
      const tierOf = tiersOf(list, book.snapshot);
      for (const project of list.projects) {
        if (project.name.value === undefined || project.tier?.state === 'error' || !isTransfer(list, project)) continue;
        const told = tierOf(project);
        const at = cellIn(list, project.tier ?? project.name);
        if (told.kind === 'none') yield { message: 'none', at, data: {} };
        else if (told.kind === 'unknown' && !isOwnTier(told.written)) {
          yield { message: 'unknown', at, data: { written: told.written } };
        } else if (told.kind === 'several') {
          const tiers = told.tiers.map((tier) => TIER_LABELS[tier]);
          yield { message: 'several', at, severity: 'info', certainty: 'review', data: { tiers } };
        }
      }
    }
  },
});

/** 本级: the office's own money among transfers; whose office it is stands on the cover. */
function isOwnTier(written: string): boolean {
  return /^本级/.test(plain(written));
}

import type { ListTable, Project } from '../../book';
import { sourcePrefixOf, TIER_LABELS, tiersInName } from '../../naming';
import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { headedTiers } from '../shared/headed-tier';
import { cellIn } from '../shared/places';

/** A transfer whose tier column is missing or empty, whose name tells no tier, or more than one, and that stands under no heading that does. */
export default defineRule({
  id: 'undetermined-tier',
  severity: 'warning',
  certainty: 'certain',
  clause: 'transfer-tier',
  facts: { none: {}, several: { tiers: 'list' } },
  *check({ lists, book }) {
    for (const list of countedLists(lists)) {
      const headed = headedTiers(list, book.snapshot);
      for (const project of list.projects) {
        if (project.name.value === undefined || !isTransfer(list, project)) continue;
        if (project.tier && project.tier.state !== 'blank') continue;
        const tiers = tiersInName(project.name.value);
        if (tiers.length === 1 || headed(project) !== undefined) continue;
        const at = cellIn(list, project.tier ?? project.name);
        if (tiers.length === 0) yield { message: 'none', at, data: {} };
        else {
          const told = tiers.map((tier) => TIER_LABELS[tier]);
          yield { message: 'several', at, severity: 'info', certainty: 'review', data: { tiers: told } };
        }
      }
    }
  },
});

/** By its list or, in a list of both kinds, by its prefix; （本级） among transfers is none. */
function isTransfer(list: ListTable, { name }: Project): boolean {
  const word = sourcePrefixOf(name.value ?? '')?.word;
  if (word === '本级') return false;
  return list.isTransfer || word === '上级' || word === '转移支付';
}

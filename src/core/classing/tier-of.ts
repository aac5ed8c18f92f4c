import type { ListTable, Project, Reading } from '../book';
import { tierNamed, tiersInName, type Tier } from '../naming';
import type { WorkbookSnapshot } from '../snapshot';
import { headedTiers } from './headed-tier';

/** What a workbook tells of the tier that a project's money comes from. */
export type ToldTier =
  | { readonly kind: 'told'; readonly tier: Tier }
  /** The tier cell says something, and no tier: 上级. */
  | { readonly kind: 'unknown'; readonly written: string }
  /** The name speaks of several, the highest first. */
  | { readonly kind: 'several'; readonly tiers: readonly Tier[] }
  | { readonly kind: 'none' };

/** The tier of each project of a list by its cell, else its name, else what it stands under; never guessed. */
export function tiersOf(list: ListTable, workbook: WorkbookSnapshot): (project: Project) => ToldTier {
  let headed: ((project: Project) => Tier | undefined) | undefined;
  return (project) => {
    const written = writtenTier(project.tier);
    const inCell = written === undefined ? undefined : tierNamed(written);
    if (inCell) return { kind: 'told', tier: inCell };
    const tiers = tiersInName(project.name.value ?? '');
    headed ??= headedTiers(list, workbook);
    const tier = tiers.length === 1 ? tiers[0] : headed(project);
    if (tier) return { kind: 'told', tier };
    if (written !== undefined) return { kind: 'unknown', written };
    return tiers.length > 1 ? { kind: 'several', tiers } : { kind: 'none' };
  };
}

/** A dash says no more than an empty cell. */
function writtenTier(reading: Reading<string> | undefined): string | undefined {
  return reading?.state === 'value' ? reading.value : undefined;
}

import { fingerprint } from '../shared/fingerprint';
import { sharing, sharingPrint } from '../shared/sharing';
import { fullName, joint, ownerOf, type ComparedProject } from './compared-project';

/** Projects of one unit whose names are the same once prefix and 文号 are taken away. Names that are the same throughout are duplicate-project's. */
export function sameNames(projects: readonly ComparedProject[]): ComparedProject[][] {
  return sharingPrint(projects, ({ bare, ownerPrint }) => joint(fingerprint(bare), ownerPrint))
    .flatMap((group) => sharing(group, ({ bare }) => bare))
    .filter(([first]) => first!.bare !== '')
    .flatMap((group) => sharing(group, ownerOf))
    .filter((group) => new Set(group.map(fullName)).size > 1)
    .sort(([a], [b]) => a!.project.row - b!.project.row);
}

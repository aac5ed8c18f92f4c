import type { ListTable } from '../book';
import { LABEL_SETS, type GradeBand, type GradeScale } from '../presets';
import { bandNamed } from '../scoring';

/** How each grade is worded in a list: as its column words it already (优秀 or 优), else as the scale does. */
export function gradeWording({ projects }: ListTable, scale: GradeScale): ReadonlyMap<GradeBand, string> {
  const grades = projects.flatMap(({ grade }) => grade?.value ?? []);
  return wordingAmong(grades, scale);
}

/** The same for grades from anywhere, such as those of all forms. */
export function wordingAmong(grades: readonly string[], scale: GradeScale): ReadonlyMap<GradeBand, string> {
  const counts = new Map<string, number>();
  for (const grade of grades) counts.set(grade, (counts.get(grade) ?? 0) + 1);
  const set = favouriteSet(counts);
  return new Map(scale.bands.map((band) => [band, wordingOf(band, { counts, set, scale })]));
}

function wordingOf(
  band: GradeBand,
  { counts, set, scale }: { counts: ReadonlyMap<string, number>; set: readonly string[]; scale: GradeScale },
): string {
  const used = [...counts.keys()].filter((wording) => bandNamed(wording, scale) === band);
  const [favourite] = used.sort((a, b) => counts.get(b)! - counts.get(a)!);
  return favourite ?? set.find((label) => bandNamed(label, scale) === band) ?? band.label;
}

/** The shipped label set that most cells of the column use; none where no cell tells. */
function favouriteSet(counts: ReadonlyMap<string, number>): readonly string[] {
  let best: { readonly labels: readonly string[]; readonly hits: number } = { labels: [], hits: 0 };
  for (const { labels } of LABEL_SETS) {
    const hits = labels.reduce((total, label) => total + (counts.get(label) ?? 0), 0);
    if (hits > best.hits) best = { labels, hits };
  }
  return best.labels;
}

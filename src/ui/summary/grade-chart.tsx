import { Text } from '@fluentui/react-components';
import { BarChart } from '../charts';
import { useWords } from '../words';
import { SUMMARY_WORDS } from './words';

/** How the projects spread over the grades, best first. */
export function GradeChart({ grades }: { readonly grades: Readonly<Record<string, number>> }) {
  const words = useWords(SUMMARY_WORDS);
  const bars = Object.entries(grades).map(([label, count]) => ({ label, count }));
  if (bars.every(({ count }) => count === 0)) return <Text size={200}>{words.noGrades}</Text>;
  return <BarChart caption={words.grades} heads={words.chartHeads} bars={bars} />;
}

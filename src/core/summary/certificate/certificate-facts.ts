import { CERTIFICATE_WORDS, presetTitle, RULE_WORDS, type CertificateWords, type Language } from '../../words';
import { listLabels } from '../list-label';
import type { CertificateOptions, Certified } from './certificate';
import type { CertificateLine } from './certificate-layout';
import { fingerprintInSteps } from './workbook-fingerprint';

/** What was checked, when, by what, and how it came out: a line each. In slices. */
export function* certificateFacts(
  certified: Certified,
  { date, language }: CertificateOptions,
): Generator<void, CertificateLine[], void> {
  const words = CERTIFICATE_WORDS[language];
  const { book, preset, report } = certified;
  const accepted = report.findings.filter((finding) => finding.accepted !== null).length;
  const facts: readonly (readonly [string, string])[] = [
    [words.date, date ?? words.noDate],
    [words.rules, words.ruleSet(certified.rules.version, certified.rules.ids.length)],
    [words.preset, words.presetOf(presetTitle(preset, language), preset.source)],
    [words.tables, tablesText(certified, words)],
    [words.counts, words.countsOf(report.counts, accepted)],
    [words.rulesOff, rulesText(rulesOffIn(certified), language)],
    [words.notChecked, rulesText(failedIn(certified), language)],
    [words.fingerprint, yield* fingerprintInSteps(book.snapshot)],
  ];
  const head: CertificateLine = { kind: 'fact-head', label: words.facts.label, value: words.facts.value };
  return [head, ...facts.map(([label, value]): CertificateLine => ({ kind: 'fact', label, value }))];
}

function tablesText({ book: { lists } }: Certified, words: CertificateWords): string {
  const labels = listLabels(lists);
  const counted = lists.filter(({ isCopy }) => !isCopy);
  const projects = counted.reduce((sum, list) => sum + list.projects.length, 0);
  const tables = lists.map((list) =>
    words.table({ label: labels.get(list) ?? list.sheet, projects: list.projects.length, isCopy: list.isCopy }),
  );
  return [...tables, words.tablesInAll(lists.length, projects)].join('\n');
}

function rulesOffIn({ preset, rules, rulesOff }: Certified): string[] {
  return rules.ids.filter((id) => rulesOff.includes(id) || preset.rules[id] === 'off');
}

function failedIn({ report }: Certified): string[] {
  return report.failures.map(({ rule }) => rule);
}

function rulesText(ids: readonly string[], language: Language): string {
  const { none, join } = CERTIFICATE_WORDS[language];
  return ids.map((id) => RULE_WORDS[id]?.[language].title ?? id).join(join) || none;
}

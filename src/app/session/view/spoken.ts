import type { Severity } from '../../../core/presets';
import { SHIPPED_PRESETS, type Preset } from '../../../core/presets';
import { RULES } from '../../../core/rules';
import { certificateAgeInSteps, summaryFigures, type CertificateAge } from '../../../core/summary';
import {
  obstacleSentence,
  presetTitle,
  REPORT_WORDS,
  RULE_WORDS,
  SESSION_WORDS,
  type Language,
} from '../../../core/words';
import type { CheckedWorkbook } from '../../check-workbook';
import { notesOf } from '../../notes-of';
import type { FindingView, PresetView, RuleView, SessionView, Verdict } from '../session-view';
import { findingView } from './finding-view';
import { formsViewInSteps } from './forms-view';
import { tableViews } from './table-view';

/** What a check comes to in one language: all of the view but what changes between two checks. */
export type Spoken = Pick<
  SessionView,
  | 'verdict'
  | 'obstacle'
  | 'counts'
  | 'acceptedCount'
  | 'findings'
  | 'failures'
  | 'notes'
  | 'tables'
  | 'forms'
  | 'figures'
  | 'certificate'
  | 'preset'
  | 'presets'
  | 'rules'
>;

// Describing a finding takes some ten microseconds.
const SLICE = 1000;

/** Words a check, with a yield after each slice of findings. */
export function* speakInSteps(checked: CheckedWorkbook, language: Language): Generator<void, Spoken, void> {
  const { book, report, preset, obstacle } = checked;
  const findings: FindingView[] = [];
  for (const finding of report.findings) {
    findings.push(findingView(finding, book, language));
    if (findings.length % SLICE === 0) yield;
  }
  yield;
  const certificate = yield* certificateAgeInSteps(book.snapshot);
  yield;
  const forms = yield* formsViewInSteps(book);
  yield;
  return {
    verdict: verdictOf(checked),
    obstacle: obstacle ? obstacleSentence(obstacle, language) : null,
    counts: report.counts,
    acceptedCount: report.findings.filter(({ accepted }) => accepted !== null).length,
    findings,
    failures: report.failures.map(({ rule }) => REPORT_WORDS[language].notChecked(titleOf(rule, language))),
    notes: [...certificateNotes(certificate, language), ...notesOf(checked, language, 'settings')],
    tables: tableViews(checked, language),
    forms,
    figures: summaryFigures(book, preset),
    certificate,
    preset: preset.id,
    presets: presetViews(preset, language),
    rules: ruleViews(checked, language),
  };
}

function certificateNotes(age: CertificateAge, language: Language): string[] {
  return age === 'old' ? [SESSION_WORDS[language].certificateIsOld()] : [];
}

function verdictOf({ obstacle, report: { counts, failures } }: CheckedWorkbook): Verdict {
  if (obstacle) return obstacle.kind === 'no-list' ? 'no-list' : 'not-checked';
  if (counts.error > 0) return 'errors';
  // What could not be checked is not clear.
  return counts.warning > 0 || failures.length > 0 ? 'warnings' : 'clear';
}

function presetViews(active: Preset, language: Language): PresetView[] {
  const isShipped = SHIPPED_PRESETS.some(({ id }) => id === active.id);
  const presets = isShipped ? SHIPPED_PRESETS : [active, ...SHIPPED_PRESETS];
  return presets.map((preset) => ({
    id: preset.id,
    title: presetTitle(preset, language),
    source: preset.source,
  }));
}

function ruleViews({ preset, state }: CheckedWorkbook, language: Language): RuleView[] {
  return RULES.map(({ id, severity, certainty }) => {
    const setting: 'off' | Severity = preset.rules[id] ?? severity;
    return {
      id,
      title: titleOf(id, language),
      severity: setting === 'off' ? severity : setting,
      certainty,
      isOn: setting !== 'off' && !state.state.rulesOff.includes(id),
    };
  });
}

function titleOf(rule: string, language: Language): string {
  return RULE_WORDS[rule]?.[language].title ?? rule;
}

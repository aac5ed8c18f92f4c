import type { CheckedWorkbook } from '../../app';
import { isStanding, type Finding } from '../../core/checking';
import type { Severity } from '../../core/presets';
import type { Language } from '../../core/words';
import { clauseLine, describeFinding, placeLabel, REPORT_WORDS, RULE_WORDS } from '../../core/words';
import type { Line } from './line';
import { suggestionText } from './suggestion-text';
import { preamble } from './preamble';

export interface TextReportOptions {
  readonly language: Language;
  /** Every finding of a group, however many. */
  readonly isFull: boolean;
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const SHOWN: Readonly<Record<Severity, number>> = { error: 20, warning: 10, info: 5 };
const CONSEQUENCES_SHOWN = 4;
const BLANK: Line = { text: '' };

/** What a person reads: what would have it sent back first, what follows from it below it, the counts last. */
export function textReport(checked: CheckedWorkbook, name: string, options: TextReportOptions): Line[] {
  const { findings, failures } = checked.report;
  const words = REPORT_WORDS[options.language];
  const page = new Page(checked, options);
  const standing = findings.filter(isStanding);
  return [
    ...preamble(checked, name, options.language),
    ...SEVERITIES.flatMap((severity) => page.section(severity, standing)),
    ...page.accepted(),
    ...failures.map(({ rule }): Line => ({
      text: words.notChecked(titleOf(rule, options.language)),
      style: 'warning',
    })),
    BLANK,
    ...(standing.length === 0 && failures.length === 0 ? [{ text: words.clean() }] : []),
    { text: page.counts(), style: 'heading' },
  ];
}

function titleOf(rule: string, language: Language): string {
  return RULE_WORDS[rule]?.[language].title ?? rule;
}

function pushTo(groups: Map<string, Finding[]>, key: string, finding: Finding): void {
  const group = groups.get(key);
  if (group) group.push(finding);
  else groups.set(key, [finding]);
}

/** One workbook's findings, laid out. */
class Page {
  private readonly consequences = new Map<string, Finding[]>();
  private readonly words;

  constructor(
    private readonly checked: CheckedWorkbook,
    private readonly options: TextReportOptions,
  ) {
    this.words = REPORT_WORDS[options.language];
    for (const finding of checked.report.findings) {
      if (finding.consequenceOf === null) continue;
      pushTo(this.consequences, finding.consequenceOf, finding);
    }
  }

  section(severity: Severity, standing: readonly Finding[]): Line[] {
    const ours = standing.filter((finding) => finding.severity === severity);
    if (ours.length === 0) return [];
    const groups = new Map<string, Finding[]>();
    for (const finding of ours) pushTo(groups, finding.rule, finding);
    return [
      BLANK,
      { text: this.words.heading(severity, ours.length), style: severity },
      ...[...groups.values()].flatMap((group) => this.group(group, severity)),
    ];
  }

  accepted(): Line[] {
    const accepted = this.checked.report.findings.filter((finding) => finding.accepted !== null);
    if (accepted.length === 0) return [];
    return [
      BLANK,
      { text: this.words.accepted(accepted.length), style: 'heading' },
      ...accepted.map((finding): Line => ({
        text: `${this.place(finding)}  ${titleOf(finding.rule, this.options.language)}  ${this.words.acceptedReason(finding.accepted ?? '')}`,
        indent: 2,
        hanging: 4,
        style: 'quiet',
      })),
    ];
  }

  counts(): string {
    const { findings, counts } = this.checked.report;
    const accepted = findings.filter((finding) => finding.accepted !== null).length;
    const consequences = findings.filter((one) => one.consequenceOf !== null && one.accepted === null).length;
    const folded = accepted + consequences > 0 ? this.words.folded(consequences, accepted) : '';
    return this.words.counts(counts) + folded;
  }

  private group(group: readonly Finding[], severity: Severity): Line[] {
    const { language, isFull } = this.options;
    const first = describeFinding(group[0]!, this.checked.book, language);
    const shown = isFull ? group : group.slice(0, SHOWN[severity]);
    const rest = group.length - shown.length;
    return [
      BLANK,
      { text: `${this.words.group(first.title, group.length)}  ${group[0]!.rule}`, style: 'heading', indent: 2 },
      ...shown.flatMap((finding) => this.finding(finding)),
      ...(rest > 0 ? [{ text: this.words.more(rest), indent: 4 }] : []),
      ...(first.todo === '' ? [] : [{ text: this.words.todo(first.todo), style: 'quiet' as const, indent: 4 }]),
      ...this.clauseOf(group[0]!),
    ];
  }

  // Plain arithmetic and practice need no quoting under every group; `explain` says it.
  private clauseOf({ rule }: Finding): Line[] {
    const clause = RULE_WORDS[rule]?.rule.clause;
    if (clause === undefined || clause === 'arithmetic' || clause === 'practice') return [];
    return [{ text: this.words.clause(clauseLine(clause, this.options.language)), style: 'quiet', indent: 4 }];
  }

  private finding(finding: Finding): Line[] {
    const { language } = this.options;
    const { message } = describeFinding(finding, this.checked.book, language);
    const suggestion = finding.suggest && suggestionText(finding.suggest, language);
    const notes = [
      finding.certainty === 'review' ? this.words.review() : '',
      suggestion ? this.words.suggestion(suggestion) : '',
      finding.lapsed === null ? '' : this.words.lapsed(finding.lapsed),
    ].filter((note) => note !== '');
    return [
      { text: `${this.place(finding)}`, indent: 4, hanging: 6 },
      { text: [message, ...notes].join(language === 'zh-CN' ? '' : ' '), indent: 8 },
      ...this.following(finding),
    ];
  }

  private following({ id }: Finding): Line[] {
    const all = this.consequences.get(id) ?? [];
    if (all.length === 0) return [];
    const shown = this.options.isFull ? all : all.slice(0, CONSEQUENCES_SHOWN);
    const places = shown.map((finding) => `${this.place(finding)} ${titleOf(finding.rule, this.options.language)}`);
    const more = all.length > shown.length ? [this.words.more(all.length - shown.length)] : [];
    return [{ text: this.words.consequences(all.length, [...places, ...more]), indent: 8, hanging: 10 }];
  }

  private place({ at }: Finding): string {
    const { book } = this.checked;
    const label = placeLabel(at, book, this.options.language);
    const sheets = new Set(book.lists.map(({ sheet }) => sheet));
    return 'row' in at && (sheets.size > 1 || !sheets.has(at.sheet)) ? `${at.sheet}  ${label}` : label;
  }
}

import { statedUnit, type CheckedWorkbook } from '../../app';
import { columnLetters, formatCell, formatRange } from '../../core/address';
import { LIST_FIELDS, type ListTable } from '../../core/book';
import type { CellWrite } from '../../core/changes';
import type { Failure, Finding } from '../../core/checking';
import type { Place, Suggestion } from '../../core/rules/define';
import { isError } from '../../core/snapshot';
import { summaryFigures } from '../../core/summary';
import { describeFinding, plainFacts, REPORT_WORDS, RULE_WORDS, type Language } from '../../core/words';
import type { CannotRun } from '../cannot-run';
import { formJson } from './form-json';

const VERSION = 1;

/** A report for programs: amounts and rates as strings, places as sheet and A1. */
export function jsonReport(checked: CheckedWorkbook, workbook: string, language: Language): object {
  const { book, report, preset } = checked;
  return {
    version: VERSION,
    workbook,
    tables: [...book.lists.map(tableJson), ...book.forms.map(formJson)],
    findings: report.findings.map((finding) => findingJson(finding, checked, language)),
    claims: [],
    failures: report.failures.map((failure) => failureJson(failure, language)),
    summary: summaryFigures(book, preset),
    counts: report.counts,
  };
}

/** A workbook that could not be checked: why, for programs and for people. */
export function jsonProblem(workbook: string, { problem, message }: CannotRun): object {
  return { version: VERSION, workbook, error: { problem, message } };
}

function tableJson(list: ListTable): object {
  return {
    kind: 'list',
    sheet: list.sheet,
    range: formatRange(list.range),
    rows: list.projects.length,
    unit: statedUnit(list) ?? null,
    columns: Object.fromEntries(
      LIST_FIELDS.flatMap((field) => {
        const mapping = list.columns[field];
        return mapping ? [[field, columnLetters(mapping.column)]] : [];
      }),
    ),
  };
}

function findingJson(finding: Finding, { book }: CheckedWorkbook, language: Language): object {
  const { id, rule, severity, certainty, consequenceOf, accepted, lapsed } = finding;
  const spec = RULE_WORDS[rule]?.rule.facts[finding.message];
  return {
    id,
    rule,
    severity,
    certainty,
    at: placeJson(finding.at),
    related: finding.related.map(placeJson),
    message: describeFinding(finding, book, language).message,
    data: spec ? plainFacts(spec, finding.data) : {},
    suggest: finding.suggest && suggestionJson(finding.suggest),
    consequenceOf,
    accepted,
    ...(lapsed === null ? {} : { lapsed }),
  };
}

function placeJson(place: Place): object {
  return 'row' in place
    ? { sheet: place.sheet, cell: formatCell(place) }
    : { sheet: place.sheet, range: formatRange(place) };
}

function suggestionJson({ changes }: Suggestion): object {
  return {
    changes: changes.flatMap((change) =>
      change.kind === 'set-cells' ? change.cells.map((cell) => writeJson(change.sheet, cell)) : [],
    ),
  };
}

function writeJson(sheet: string, write: CellWrite): object {
  const cell = formatCell(write);
  if (write.formula !== undefined) return { sheet, cell, formula: write.formula };
  return { sheet, cell, value: write.value !== null && isError(write.value) ? write.value.error : write.value };
}

function failureJson({ rule, detail }: Failure, language: Language): object {
  const title = RULE_WORDS[rule]?.[language].title ?? rule;
  return { rule, message: REPORT_WORDS[language].notChecked(title), detail };
}

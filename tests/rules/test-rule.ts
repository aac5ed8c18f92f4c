import { formatCell, formatRange } from '../../src/core/address';
import { EMPTY_BOOK, type Book } from '../../src/core/book';
import { withCells } from '../../src/core/changes';
import { NATIONAL_PRESET, type Preset, type Severity } from '../../src/core/presets';
import { readBook } from '../../src/core/reading';
import { PAUSE, ruleContext, type Certainty, type Detection, type Place, type Rule } from '../../src/core/rules/define';
import type { WorkbookSnapshot } from '../../src/core/snapshot';
import { plainFacts, type PlainFacts } from '../../src/core/words/format';
import { drawWorkbook } from '../drawing/draw-workbook';

/** A finding as a test states it: everything, or the case fails. */
export interface Expected {
  /** "本级项目!F40" or "本级项目!A3:F49". */
  readonly at: string;
  readonly message: string;
  readonly data: PlainFacts;
  /** Only where it is not the rule's own. */
  readonly severity?: Severity;
  readonly certainty?: Certainty;
  /** The cells a suggestion would write, `E3 = "良"` or "E3 = =SUM(E1:E2)"; without it there must be no suggestion. */
  readonly fix?: readonly string[];
}

export interface RuleCase {
  readonly name: string;
  readonly drawing: string;
  readonly findings: readonly Expected[];
  readonly preset?: Preset;
}

export interface RuleCases {
  /** Drawings on which the rule stays silent, each under a name that says why. */
  readonly silent: Readonly<Record<string, string>>;
  readonly finds: readonly RuleCase[];
}

/** Runs a rule's cases strictly: place, message, data and fix in each; the fix is applied and the rule run again. */
export function testRule(rule: Rule, cases: RuleCases): void {
  describe(rule.id, () => {
    test('says nothing about an empty book', () => {
      expect(detectionsIn(EMPTY_BOOK, rule)).toEqual([]);
    });
    test('has cases of both kinds', () => {
      expect(missingCases(cases)).toEqual([]);
    });
    if (missingCases(cases).length > 0) return;
    test.each(Object.entries(cases.silent))('is silent: %s', (_, drawing) => {
      expect(stated(rule, detect(rule, drawWorkbook(drawing)))).toEqual([]);
    });
    test.each(cases.finds.map((one) => [one.name, one] as const))('finds: %s', (_, one) => {
      const workbook = drawWorkbook(one.drawing);
      const found = detect(rule, workbook, one.preset);
      expect(stated(rule, found)).toEqual(one.findings);
      expect(one.findings.length).toBeGreaterThan(0);
      for (const detection of found) expectFixed(detection, (mended) => detect(rule, mended, one.preset), workbook);
    });
    test('has no case twice', () => {
      const drawings = [
        ...Object.values(cases.silent),
        ...cases.finds.map(({ drawing, preset }) => drawing + preset?.id),
      ];
      expect(new Set(drawings).size).toBe(drawings.length);
    });
  });
}

/** What a rule's test still lacks, in words. */
function missingCases({ silent, finds }: RuleCases): string[] {
  return [
    ...(Object.keys(silent).length > 0
      ? []
      : ['silent: a drawing on which it says nothing, under a name that says why']),
    ...(finds.length > 0 ? [] : ['finds: a drawing on which it fires, with all that it finds']),
  ];
}

export function detect(rule: Rule, workbook: WorkbookSnapshot, preset: Preset = NATIONAL_PRESET): Detection[] {
  return detectionsIn(readBook(workbook), rule, preset);
}

function detectionsIn(book: Book, rule: Rule, preset: Preset = NATIONAL_PRESET): Detection[] {
  return [...rule.check(ruleContext(book, preset))].filter((one) => one !== PAUSE);
}

export function placeText(place: Place): string {
  return `${place.sheet}!${'row' in place ? formatCell(place) : formatRange(place)}`;
}

function stated(rule: Rule, detections: readonly Detection[]): Expected[] {
  return detections.map((detection) => {
    const spec = rule.facts[detection.message];
    if (!spec) throw new Error(`${rule.id} declares no message ${detection.message}`);
    expect(Object.keys(detection.data).sort()).toEqual(Object.keys(spec).sort());
    return {
      at: placeText(detection.at),
      message: detection.message,
      data: plainFacts(spec, detection.data),
      ...(detection.severity ? { severity: detection.severity } : {}),
      ...(detection.certainty ? { certainty: detection.certainty } : {}),
      ...(detection.suggest ? { fix: fixText(detection) } : {}),
    };
  });
}

function fixText({ suggest }: Detection): string[] {
  return suggest!.changes.flatMap((change) => {
    if (change.kind !== 'set-cells') throw new Error('A suggestion sets cells, nothing else');
    return change.cells.map((cell) => {
      const what = cell.formula === undefined ? JSON.stringify(cell.value) : `=${cell.formula}`;
      return `${formatCell(cell)} = ${what}`;
    });
  });
}

function expectFixed(
  detection: Detection,
  again: (mended: WorkbookSnapshot) => Detection[],
  workbook: WorkbookSnapshot,
): void {
  if (!detection.suggest) return;
  const left = again(withCells(workbook, detection.suggest.changes)).filter(
    ({ at }) => placeText(at) === placeText(detection.at),
  );
  expect(left).toEqual([]);
}

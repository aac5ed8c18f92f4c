import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { XlsxWorkbook } from '../../src/adapters/xlsx';
import { checkWorkbook, type CheckedWorkbook } from '../../src/app';
import { formatMoney, sum } from '../../src/core/money';
import type { Place } from '../../src/core/rules/define';
import { SAMPLE_DATA, SAMPLE_WORKBOOK, sampleWorkbook } from '../tooling/sample/sample-workbook';

const OWN = '本级项目';
const TRANSFERS = '转移支付项目';
const BOTH = [OWN, TRANSFERS];

/** What a careful reader finds in the two tables: by rule, the list and the 序号 of each row; a list alone for what concerns it as a whole. */
const FOUND: Readonly<Record<string, readonly string[]>> = {
  'grade-score-mismatch': [...rows(OWN, 37), ...rows(TRANSFERS, 14, 41)],
  'zero-budget-scored': [...rows(OWN, 37, 41), ...rows(TRANSFERS, 22, 32, 45, 48)],
  'unexplained-zero-score': [...rows(OWN, 8, 9, 10, 12, 17), ...rows(TRANSFERS, 3, 7)],
  'suspected-unexecuted': [...rows(OWN, 21, 23, 32), ...rows(TRANSFERS, 10, 12, 42, 46)],
  'inflated-scores': BOTH,
  'missing-total': BOTH,
  'missing-amount-unit': BOTH,
  'mixed-decimals': BOTH,
  'suspected-unit-mixup': rows(TRANSFERS, 42),
  'split-row': rows(OWN, 16, 23, 30, 37, 44),
  'similar-project': rows(TRANSFERS, 9, 15, 21, 27),
  'repeated-document-number': rows(TRANSFERS, 25, 34),
  'document-number-brackets': rows(TRANSFERS, ...Array.from({ length: 48 }, (_, index) => index + 1)),
  'document-number-extra-words': rows(TRANSFERS, 2),
  'document-year-mismatch': rows(TRANSFERS, 5, 7, 20),
  'batch-order': rows(TRANSFERS, 26),
  'undetermined-tier': rows(TRANSFERS, 5, 32, 37),
  'mixed-source-prefix': BOTH,
  'mixed-unit-code-format': BOTH,
  'suspected-typo': [...rows(OWN, 15), ...rows(TRANSFERS, 25, 42)],
};

function rows(sheet: string, ...sequence: readonly number[]): string[] {
  return sequence.map((number) => `${sheet} ${number}`);
}

async function checkedSample(): Promise<CheckedWorkbook> {
  return checkWorkbook(XlsxWorkbook.open(readFileSync(SAMPLE_WORKBOOK)));
}

test('the sample is what its data make it (npm run make-sample)', () => {
  const made = sampleWorkbook(readFileSync(SAMPLE_DATA, 'utf8'));
  expect(unzipSync(readFileSync(SAMPLE_WORKBOOK))).toEqual(unzipSync(made));
});

test('its lists are read whole', async () => {
  const { book } = await checkedSample();
  const lists = book.lists.map(({ sheet, projects, isTransfer, isCopy }) => ({
    ...{ sheet, isTransfer, isCopy, projects: projects.length },
    budget: formatMoney(sum(projects.flatMap(({ adjustedBudget }) => adjustedBudget?.value ?? [])), '万元'),
  }));
  expect(lists).toEqual([
    { sheet: OWN, isTransfer: false, isCopy: false, projects: 46, budget: '2633.350613' },
    { sheet: TRANSFERS, isTransfer: true, isCopy: false, projects: 48, budget: '1653.374293' },
  ]);
});

describe('what is found in it', () => {
  let checked: CheckedWorkbook;
  beforeAll(async () => {
    checked = await checkedSample();
  });

  test.each(Object.entries(FOUND))('%s', (rule, expected) => {
    const places = checked.report.findings.filter((finding) => finding.rule === rule).map(({ at }) => placeOf(at));
    expect(places.sort()).toEqual([...expected].sort());
  });

  test('and nothing else', () => {
    expect([...new Set(checked.report.findings.map(({ rule }) => rule))].sort()).toEqual(Object.keys(FOUND).sort());
    expect(checked.report.failures).toEqual([]);
  });

  function placeOf(at: Place): string {
    const project = checked.book.lists
      .find(({ sheet }) => sheet === at.sheet)
      ?.projects.find(
        ({ row, continuationRows }) => 'row' in at && (at.row === row || continuationRows.includes(at.row)),
      );
    return project ? `${at.sheet} ${project.sequence?.value}` : at.sheet;
  }
});

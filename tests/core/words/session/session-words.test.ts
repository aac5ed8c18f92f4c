import { LIST_FIELDS } from '../../../../src/core/book';
import { LANGUAGES, SESSION_WORDS, stepLabel, type Step } from '../../../../src/core/words';

const STEPS: readonly (readonly [Step, string, string])[] = [
  [{ kind: 'fix', count: 3 }, '修正 3 处', '3 fixes'],
  [{ kind: 'fix', count: 1 }, '修正 1 处', '1 fix'],
  [{ kind: 'accept', count: 2 }, '认可 2 处', '2 acceptances'],
  [{ kind: 'withdraw', count: 1 }, '取消认可 1 处', '1 withdrawal'],
  [{ kind: 'compute', count: 5 }, '计算得分与等级 5 处', 'scores and grades in 5 cells'],
  [{ kind: 'summarise', count: 6 }, '汇总（6 张表）', 'summary (6 sheets)'],
  [{ kind: 'mark', count: 9 }, '标记 9 个单元格', 'marks on 9 cells'],
  [{ kind: 'edit', count: 1 }, '改动 1 个单元格', 'edit of 1 cell'],
  [{ kind: 'clear-marks' }, '清除标记', 'clearing of marks'],
  [{ kind: 'clean' }, '交前清理', 'cleaning'],
  [{ kind: 'choose-preset', title: '本县标准' }, '换用标准“本县标准”', 'choice of “本县标准”'],
  [{ kind: 'map-column', field: 'score' }, '指定“自评得分”列', 'column for the score'],
  [{ kind: 'forget-column', field: 'score' }, '自动识别“自评得分”列', 'automatic column for the score'],
  [
    { kind: 'switch-rule', rule: 'total-mismatch', isOn: false },
    '停用“合计与明细不符”',
    'switching “Total does not match its rows” off',
  ],
];

test.each(STEPS)('%j', (step, chinese, english) => {
  expect(stepLabel(step, 'zh-CN')).toBe(chinese);
  expect(stepLabel(step, 'en-US')).toBe(english);
});

test('statements become one sentence', () => {
  expect(SESSION_WORDS['zh-CN'].sentence(['已修正 2 处', '1 处已经不存在'])).toBe('已修正 2 处；1 处已经不存在。');
  expect(SESSION_WORDS['en-US'].sentence(['2 fixed', '1 no longer there'])).toBe('2 fixed; 1 no longer there.');
});

test.each([
  [{ left: 2, without: 0, gone: 0 }, ['2 处与其他修正改同一单元格，需再修正一次']],
  [{ left: 0, without: 1, gone: 0 }, ['1 处没有可直接采用的改法，请手工修改']],
  [{ left: 0, without: 0, gone: 3 }, ['3 处已经不存在']],
  [{ left: 0, without: 0, gone: 0 }, []],
])('what was not fixed: %j', (facts, sentences) => {
  expect(SESSION_WORDS['zh-CN'].notFixed(facts)).toEqual(sentences);
  expect(SESSION_WORDS['en-US'].notFixed(facts)).toHaveLength(sentences.length);
});

// What the user gets to read whole: ends as a sentence does, in its own language.
test.each(LANGUAGES)('%s: whole sentences', (language) => {
  const words = SESSION_WORDS[language];
  const sentences = [
    words.nothingToFix({ without: 1, gone: 0 }),
    words.nothingToFix({ without: 0, gone: 1 }),
    words.accepted(2),
    words.needsReason(),
    words.gone(),
    words.withdrawn(1),
    words.nothingToWithdraw(),
    words.ruleOffByPreset('x'),
    words.unknownRule(),
    words.unknownPreset(),
    ...LIST_FIELDS.flatMap((field) => [words.columnMapped(field), words.columnForgotten(field)]),
    words.nothingToForget(),
    words.nothingToSummarise(),
    words.edited(1),
    words.nothingToEdit(),
    words.marksCleared(),
    words.noMarks(),
    words.nothingToClean(),
    words.nothingToUndo(),
    words.nothingToRedo(),
    words.spoken(),
    words.stopped(),
    words.notRechecked(),
    words.readOnly(),
    words.unexpected(),
    words.marksAreOld(),
    words.sheetsAreOld(),
    words.alsoRecalculated(2),
    words.moreLines(2),
  ];
  const isWhole = language === 'zh-CN' ? /^[^a-z].*。$/ : /^[\dA-Z][^一-龥]+\.$/;
  expect(sentences.filter((sentence) => !isWhole.test(sentence))).toEqual([]);
});

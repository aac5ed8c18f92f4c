import fc from 'fast-check';
import { documentNumbersIn } from '../../../src/core/naming';

describe('文号 in a name', () => {
  test.each([
    ['财预〔2023〕5号', '财预〔2023〕5号', 'hexagon'],
    ['冀财社[2022]33号', '冀财社〔2022〕33号', 'other'],
    ['（上级）冀财社【2022】33号2023年中央优抚补助', '冀财社〔2022〕33号', 'other'],
    ['冀财社（２０２２）３３号2023年省级补助', '冀财社〔2022〕33号', 'other'],
    ['财社【2023】 12 号', '财社〔2023〕12号', 'other'],
    ['湘财教指〔2023〕0045号', '湘财教指〔2023〕45号', 'hexagon'],
    ['鄂财农发〔2021〕第012号', '鄂财农发〔2021〕12号', 'hexagon'],
    ['财社2023-12号', '财社〔2023〕12号', 'none'],
    ['冀财社2022年746号下达补助', '冀财社〔2022〕746号', 'none'],
    ['冀财社[2022746号', '冀财社〔2022〕746号', 'broken'],
    ['冀财社2022]746号', '冀财社〔2022〕746号', 'broken'],
    ['冀财社【2022〕746号', '冀财社〔2022〕746号', 'broken'],
    ['冀财社〔2022〕33', '冀财社〔2022〕33号', 'hexagon'],
    ['根据国办发〔2021〕5号文开展的普查', '国办发〔2021〕5号', 'hexagon'],
    ['关于下达2023年中央财政补助资金冀财资环〔2022〕118号', '冀财资环〔2022〕118号', 'hexagon'],
    ['冀发改投资〔2022〕101号', '冀发改投资〔2022〕101号', 'hexagon'],
    ['冀财追加〔2023〕1号', '冀财追加〔2023〕1号', 'hexagon'],
  ])('%s is %s (%s)', (text, standard, brackets) => {
    expect(documentNumbersIn(text)).toMatchObject([{ standard, brackets }]);
  });

  test.each([
    ['a contract', '合同（2023）12号'],
    ['a purchase', '政府采购〔2023〕12号'],
    ['a house', '竣工（2023）12号楼维修'],
    ['a plot', '长江路2022-15号地块征收'],
    ['a court case', '案款（2023）冀0302执45号'],
    ['a project code', '13000023P00412310001X项目'],
    ['a date', '2023年12号楼改造'],
    ['a meeting', '财政局2023年3号会议'],
    ['a batch', '困难群众补助（2023）2批'],
    ['an account', '2080803在乡复员军人生活补助'],
    ['a period', '冀财社2023年1-12月补助'],
  ])('%s is none', (_, text) => {
    expect(documentNumbersIn(text)).toEqual([]);
  });

  test('two of them, with the place of each', () => {
    const text = '冀财社〔2022〕33号、霁财社[2022]46号2022年中央补助';
    const found = documentNumbersIn(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['冀财社〔2022〕33号', '霁财社[2022]46号']);
    expect(found.map(({ yearSpan }) => text.slice(yearSpan.start, yearSpan.end))).toEqual(['〔2022〕', '[2022]']);
  });

  test('several numbers after one year', () => {
    const found = documentNumbersIn('霁财社〔2022〕746、747号2023年补助');
    expect(found.map(({ standard, isFurther }) => [standard, isFurther])).toEqual([
      ['霁财社〔2022〕746号', false],
      ['霁财社〔2022〕747号', true],
    ]);
  });

  test.each([
    ['霁财社〔2022〕634号文件2022年', [['document-word', '文件']]],
    ['霁财社〔2021〕第012号', [['ordinal', '第'], ['zeros', '0']]], // prettier-ignore
    ['霁财社 〔2021年〕12号', [['spaces', ' '], ['year-word', '年']]], // prettier-ignore
    ['霁财社〔2021〕\n12号', []],
    ['霁财社〔2021〕1号文化活动', []],
  ])('extras of %s', (text, expected) => {
    const [number] = documentNumbersIn(text);
    expect(number?.extras.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual(expected);
  });
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    ...[
      '霁财社',
      '下达',
      '2023',
      '2022年',
      '〔',
      '〕',
      '[',
      ']',
      '（',
      '】',
      '第',
      '0',
      '12',
      '号',
      '文件',
      ' ',
      '、',
      '-',
      '补助',
      '\n',
      '财',
    ],
  );
  const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''));

  test('a number lies within it, its year within the number', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { start, end, yearSpan, extras } of documentNumbersIn(written)) {
          expect([0, start, yearSpan.start, yearSpan.end, end, written.length]).toEqual(
            [0, start, yearSpan.start, yearSpan.end, end, written.length].sort((a, b) => a - b),
          );
          for (const extra of extras) expect(extra.start >= start && extra.end <= end).toBe(true);
        }
      }),
    );
  });

  test('written as it should be, it is found again, well bracketed and with nothing extra', () => {
    fc.assert(
      fc.property(text, (written) => {
        for (const { standard } of documentNumbersIn(written)) {
          expect(documentNumbersIn(standard)).toMatchObject([{ standard, brackets: 'hexagon', extras: [] }]);
        }
      }),
    );
  });
});

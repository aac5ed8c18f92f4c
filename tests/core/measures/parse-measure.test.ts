import type { Measure } from '../../../src/core/book';
import { formatDecimal, type Decimal } from '../../../src/core/money';
import { parseMeasure, type Beside } from '../../../src/core/measures';

/** A measure in one line: "≥ 4754 人", "~ 30 个", "[80..90] %", "by 2022-12-", "reached", "words: text". */
function told(measure: Measure): string {
  switch (measure.kind) {
    case 'quantity': {
      const { operator, amount, upTo, isAbout, unit } = measure;
      const figure = upTo ? `[${shown(amount)}..${shown(upTo)}]` : shown(amount);
      return [operator, isAbout ? '~' : '', figure, unit].filter(Boolean).join(' ');
    }
    case 'deadline':
      return `by ${measure.year ?? ''}-${measure.month ?? ''}-${measure.day ?? ''}`;
    case 'level':
      return measure.level;
    case 'words':
      return `words: ${measure.cause ?? ''}`;
  }
}

const shown = (decimal: Decimal): string => formatDecimal(decimal, decimal.scale);

describe('quantities', () => {
  test.each([
    ['>=4754人', '≥ 4754 人'],
    ['≥100百分比', '≥ 100 %'],
    ['583元/人*月', '583 元/人*月'],
    ['<=5300元/户', '≤ 5300 元/户'],
    ['100%', '100 %'],
    ['1300人（次）', '1300 人次'],
    ['≥4场（次）', '≥ 4 场次'],
    ['≥5篇（部）', '≥ 5 篇'],
    ['200人以上（含200人）', '≥ 200 人'],
    ['3000元整', '3000 元整'],
    ['全年不少于4次', '≥ 4 次'],
    ['100％', '100 %'],
    ['98％以上', '≥ 98 %'],
    ['９８％', '98 %'],
    ['≥９５．５％', '≥ 95.5 %'],
    ['95﹪', '95 %'],
    ['﹥90﹪', '> 90 %'],
    ['不低于95%', '≥ 95 %'],
    ['不超过5天', '≤ 5 天'],
    ['≤2次', '≤ 2 次'],
    ['＜3%', '< 3 %'],
    ['＞＝90', '≥ 90'],
    ['≧90%', '≥ 90 %'],
    ['80%-90%', '[80..90] %'],
    ['80-90%', '[80..90] %'],
    ['80%～90%', '[80..90] %'],
    ['80％—90％', '[80..90] %'],
    ['10至20人', '[10..20] 人'],
    ['1,234.50万元', '1234.50 万元'],
    ['1，234万元', '1234 万元'],
    ['1 234.5 元', '1234.5 元'],
    ['¥500元', '500 元'],
    ['约30个', '~ 30 个'],
    ['大约 30 个', '~ 30 个'],
    ['30余个', '~ 30 个'],
    ['2万余人', '~ 2 万人'],
    ['30多人', '~ 30 人'],
    ['近100人', '~ 100 人'],
    ['100人左右', '~ 100 人'],
    ['3次/年', '3 次/年'],
    ['每年3次', '3 次/年'],
    ['每年不少于3次', '≥ 3 次/年'],
    ['人均2000元', '2000 元/人'],
    ['≥1份/季度', '≥ 1 份/季度'],
    ['培训基层干部100人', '100 人'],
    ['建设公路10公里', '10 公里'],
    ['举办培训班3期', '3 期'],
    ['超100人', '> 100 人'],
    ['100来人', '~ 100 人'],
    ['三个工作日内', '≤ 3 个工作日'],
    ['占比达95%以上', '≥ 95 %'],
    ['大于等于90', '≥ 90'],
    ['大于或等于90%', '≥ 90 %'],
    ['超过100人', '> 100 人'],
    ['少于3起', '< 3 起'],
    ['不少于10场次', '≥ 10 场次'],
    ['至少2次', '≥ 2 次'],
    ['10名', '10 名'],
    ['10名（含）以上', '≥ 10 名'],
    ['60分以下', '≤ 60 分'],
    ['5个工作日内', '≤ 5 个工作日'],
    ['30日内', '≤ 30 日'],
    ['控制在5%以内', '≤ 5 %'],
    ['100.00', '100.00'],
    ['=1', '= 1'],
    ['＝0次', '= 0 次'],
    ['==1', '= 1'],
    ['-3.5%', '-3.5 %'],
    ['+5%', '5 %'],
    ['－3.5％', '-3.5 %'],
    ['0', '0'],
    ['1', '1'],
    ['100%。', '100 %'],
    ['100 %\n', '100 %'],
    ['12个月', '12 个月'],
    ['三个', '3 个'],
    ['两次', '2 次'],
    ['十二个月', '12 个月'],
    ['百分之九十五', '95 %'],
    ['百分之95', '95 %'],
    ['百分之百', '100 %'],
    ['百分百', '100 %'],
    ['不低于百分之九十', '≥ 90 %'],
    ['1000㎡', '1000 ㎡'],
    ['35mg/m3', '35 mg/m³'],
    ['1.2亿元', '1.2 亿元'],
    ['0投诉', '0 投诉'],
    ['10个项目', '10 个项目'],
    ['已完成10个', '10 个'],
    ['完成100%', '100 %'],
    ['100%完成', '100 %'],
    ['达到95%以上', '≥ 95 %'],
    ['共计120人次', '120 人次'],
    ['满意度≥95%', '≥ 95 %'],
    ['参训率：98%', '98 %'],
    ['补助人数不少于300人', '≥ 300 人'],
    ['发放准确率达到100%', '100 %'],
    ['100%（全部到位）', '100 %'],
    ['≥95（%）', '≥ 95 %'],
    ['元/人', 'words: text'],
  ])('%s is %s', (text, expected) => {
    expect(told(parseMeasure(text))).toBe(expected);
  });
});

describe('dates and terms', () => {
  test.each([
    ['2022年12月底前', 'by 2022-12-'],
    ['12月31日前', 'by -12-31'],
    ['2023年6月30日之前完成', 'by 2023-6-30'],
    ['2023年12月31日以前全部完成', 'by 2023-12-31'],
    ['2023-12-31', 'by 2023-12-31'],
    ['2023/12/31', 'by 2023-12-31'],
    ['2023.12.31', 'by 2023-12-31'],
    ['2023年12月31日', 'by 2023-12-31'],
    ['２０２３年１２月３１日前', 'by 2023-12-31'],
    ['2023年12月31日前完成', 'by 2023-12-31'],
    ['2022 年 12 月 31 日之前', 'by 2022-12-31'],
    ['截至2022年12月31日', 'by 2022-12-31'],
    ['于2022年11月底前完成', 'by 2022-11-'],
    ['≤2022年12月', 'by 2022-12-'],
    ['不晚于2022年12月', 'by 2022-12-'],
    ['2022年底前', 'by 2022-12-'],
    ['年底前', 'by -12-'],
    ['2022年内', 'by 2022--'],
    ['2022年', 'by 2022--'],
    ['12月底', 'by -12-'],
    ['2022年1-12月', 'by 2022-12-'],
    ['2022年1月-12月', 'by 2022-12-'],
    ['2022年1月1日至12月31日', 'by 2022-12-31'],
    ['2022年1月至2023年6月', 'by 2023-6-'],
    ['20221231', 'by 2022-12-31'],
    ['12月中旬', 'words: unclear-date'],
    ['第四季度', 'words: unclear-date'],
    ['2023.1-2023.12', 'words: unclear-date'],
    ['2021-2023', 'words: unclear-date'],
    ['工程2022年完工', 'words: unclear-date'],
    ['12月底前完成支付', 'by -12-'],
    ['按季度', 'words: text'],
    ['2022.12', 'words: unclear-date'],
    ['2022年13月', 'words: unclear-date'],
    ['12月32日前', 'words: unclear-date'],
    ['及时', 'words: text'],
    ['按时完成', 'words: text'],
    ['每月5日前', 'words: text'],
  ])('%s is %s', (text, expected) => {
    expect(told(parseMeasure(text))).toBe(expected);
  });
});

describe('levels', () => {
  test.each([
    ['达成预期指标', 'reached'],
    ['达成预期指标。', 'reached'],
    ['达成年度指标', 'reached'],
    ['已达成预期目标', 'reached'],
    ['全部或基本达成预期指标', 'reached'],
    ['达到预期目标', 'reached'],
    ['部分达成预期指标并具有一定效果', 'partly'],
    ['部分达成年度指标，并具有一定效果', 'partly'],
    ['部分达成', 'partly'],
    ['未达成预期指标且效果较差', 'missed'],
    ['未达成年度指标', 'missed'],
    ['未达到预期目标', 'missed'],
    ['完成', 'words: text'],
    ['已完成', 'words: text'],
    ['全部完成', 'words: text'],
    ['有效保障', 'words: text'],
    ['达成共识', 'words: text'],
    ['未达成协议', 'words: text'],
    ['效果明显', 'words: text'],
    ['优', 'words: text'],
  ])('%s is %s', (text, expected) => {
    expect(told(parseMeasure(text))).toBe(expected);
  });
});

describe('what cannot be told for certain stays words, with its cause', () => {
  test.each([
    ['', 'text'],
    ['/', 'text'],
    ['—', 'text'],
    ['超过', 'no-figure'],
    ['少于', 'no-figure'],
    ['≥', 'no-figure'],
    ['1批次（3套）', 'several-quantities'],
    ['培训3期，共120人', 'several-quantities'],
    ['10个，20人', 'several-quantities'],
    ['10 20', 'several-quantities'],
    ['≥80%且≤90%', 'several-quantities'],
    ['3/5', 'several-quantities'],
    ['1:2', 'several-quantities'],
    ['24小时/7天', 'several-quantities'],
    ['3-5-8', 'several-quantities'],
    ['1.2.3', 'several-quantities'],
    ['1,23', 'unclear-figure'],
    ['90%-80%', 'unclear-figure'],
    ['≥80%-90%', 'unclear-figure'],
    ['≥98%以下', 'operators-differ'],
    ['三公经费', 'text'],
    ['一批', 'text'],
    ['一定程度', 'text'],
    ['一次性', 'text'],
    ['二级', 'text'],
    ['两千人', 'text'],
    ['第三名', 'text'],
    ['第3名', 'text'],
    ['前3名', 'text'],
    ['2级', 'text'],
    ['3A级', 'text'],
    ['$100', 'text'],
    ['未完成3户', 'text'],
    ['剩余3户', 'text'],
    ['其中女10人', 'text'],
    ['减少排放100吨', 'text'],
    ['不超预算', 'text'],
    ['4754人（户）', 'text'],
    ['≥5%（同比）', 'text'],
    ['每年10%', 'text'],
    ['培训100人、200人', 'several-quantities'],
    ['二期工程1个', 'several-quantities'],
    ['1e3', 'several-quantities'],
    ['III类', 'text'],
    ['T+5个工作日', 'text'],
    ['较上年增长5%', 'text'],
    ['增长率≥5%', 'text'],
    ['下降3%', 'text'],
    ['提高10%', 'text'],
    ['100人参加了培训', 'text'],
    ['100%（预计）', 'text'],
    ['COVID-19', 'text'],
    ['±5%', 'text'],
    ['根据《办法》第12条执行', 'text'],
  ])('%s', (text, cause) => {
    expect(parseMeasure(text)).toEqual({ kind: 'words', cause });
  });

  test('a long sentence', () => {
    const text =
      '按照年初计划开展各类培训活动，培训基层干部、村级组织负责人及其他人员，累计300人，培训合格率及培训对象满意度均超过规定比例。';
    expect(parseMeasure(text)).toEqual({ kind: 'words', cause: 'several-quantities' });
  });
});

describe('with columns of their own for operator and unit', () => {
  test.each<[string, Beside, string]>([
    ['95', { operator: '≥', unit: '%' }, '≥ 95 %'],
    ['95', { operator: '＞＝', unit: '百分比' }, '≥ 95 %'],
    ['4754', { operator: '≥', unit: '人' }, '≥ 4754 人'],
    ['583', { operator: '＝', unit: '元/人*月' }, '= 583 元/人*月'],
    ['583', { operator: '', unit: '元/（人*月）' }, '583 元/人*月'],
    ['95%', { operator: '≥', unit: '%' }, '≥ 95 %'],
    ['≥95%', { operator: '≥', unit: '%' }, '≥ 95 %'],
    ['50人', { unit: '%' }, '50 人'],
    ['12', { operator: '≤', unit: '月' }, '≤ 12 个月'],
    ['12月', { unit: '月' }, '12 个月'],
    ['2022', { operator: '=', unit: '年' }, 'by 2022--'],
    ['2022年12月31日', { unit: '日' }, 'by 2022-12-31'],
    ['5', { operator: '小于等于', unit: '天' }, '≤ 5 天'],
    ['0', { operator: '=', unit: '次' }, '= 0 次'],
    ['2022.12', { unit: '元' }, '2022.12 元'],
    ['100', { operator: '正向', unit: '分' }, '≥ 100 分'],
    ['达成预期指标', { operator: '定性', unit: '/' }, 'reached'],
    ['优', { operator: '定性', unit: '级' }, 'words: text'],
    ['10', { unit: '—' }, '10'],
    ['≤95%', { operator: '≥', unit: '%' }, 'words: operators-differ'],
  ])('%s beside %j is %s', (text, beside, expected) => {
    expect(told(parseMeasure(text, beside))).toBe(expected);
  });
});

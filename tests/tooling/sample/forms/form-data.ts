/** A form's contents, whatever its layout; figures as they would be typed. */
export interface SampleForm {
  readonly name: string;
  readonly office: string;
  readonly initial: string;
  readonly adjusted: string;
  readonly executed: string;
  /** Rows 其中; as the amounts above, without a rate. */
  readonly parts: readonly (readonly [label: string, initial: string, adjusted: string, executed: string])[];
  readonly rate: string;
  readonly executionScore: string;
  readonly goal: string;
  readonly achieved: string;
  readonly indicators: readonly SampleIndicator[];
  readonly total: string;
  readonly grade: string;
}

/** Target and actual as "≥ 200 人": operator, figure and unit, or a text without spaces. */
export type SampleIndicator = readonly [
  class_: string,
  aspect: string,
  name: string,
  target: string,
  actual: string,
  weight: string,
  score: string,
  reason?: string,
];

const OUT = '产出指标';
const BENEFIT = '效益指标';
const SATISFIED = '满意度指标';

interface Told {
  readonly name: string;
  readonly office: string;
  /** Initial, adjusted, executed. */
  readonly money: readonly [string, string, string];
  readonly rate: string;
  readonly execution: string;
  readonly goal: string;
  readonly achieved: string;
  readonly indicators: readonly SampleIndicator[];
  readonly total: string;
  readonly grade?: string;
  readonly parts?: SampleForm['parts'];
}

function form({ money: [initial, adjusted, executed], execution, grade = '优', parts, ...rest }: Told): SampleForm {
  return {
    ...rest,
    ...{ initial, adjusted, executed, executionScore: execution, grade },
    parts: parts ?? [['当年财政拨款', initial, adjusted, executed]],
  };
}

/** Full marks and no reason where none are given. */
type Scored = readonly [name: string, target: string, actual: string, score?: string, reason?: string];

const quantity = (...[name, target, actual, score = '20', reason = '']: Scored): SampleIndicator =>
  [OUT, '数量指标', name, target, actual, '20', score, reason] as const;
const quality = (...[name, target, actual, score = '15', reason = '']: Scored): SampleIndicator =>
  [OUT, '质量指标', name, target, actual, '15', score, reason] as const;
const benefit = (...[name, target, actual, score = '30', reason = '']: Scored): SampleIndicator =>
  [BENEFIT, '社会效益指标', name, target, actual, '30', score, reason] as const;

type Dated = readonly [name: string, target?: string, actual?: string, weight?: string];

const inTime = (...[name, target = '2023年12月底前', actual = '2023年12月', weight = '15']: Dated): SampleIndicator =>
  [OUT, '时效指标', name, target, actual, weight, weight, ''] as const;

type Asked = readonly [who: string, actual?: string, score?: string, reason?: string];

const satisfied = (...[who, actual = '96 %', score = '10', reason = '']: Asked): SampleIndicator =>
  [SATISFIED, '服务对象满意度指标', `${who}满意度（问卷调查）`, '≥ 95 %', actual, '10', score, reason] as const;

/** One form a sheet, annex 1. */
export const ANNEX_FORMS: readonly SampleForm[] = [
  form({
    ...{ name: '职业技能提升培训项目', office: '霁州市就业服务中心', money: ['80.00', '80.00', '80.00'] },
    ...{ rate: '100.00%', execution: '10', total: '100' },
    goal: '面向城乡劳动者开展职业技能培训。',
    achieved: '按计划完成全年职业技能培训。',
    indicators: [
      quantity('培训人数', '≥ 200 人', '212 人'),
      quality('结业考核合格率', '≥ 90 %', '95 %'),
      inTime('培训完成时间'),
      benefit('结业后就业人数', '≥ 150 人', '156 人'),
      satisfied('学员'),
    ],
  }),
  // 156 of 200 people: 15.6 points, not 18.
  form({
    ...{ name: '返乡人员创业扶持项目', office: '霁州市就业服务中心', money: ['50.00', '50.00', '50.00'] },
    ...{ rate: '100.00%', execution: '10', total: '98' },
    goal: '扶持返乡人员自主创业。',
    achieved: '发放创业扶持资金，扶持对象少于预期。',
    indicators: [
      quantity('扶持创业人数', '≥ 200 人', '156 人', '18', '申报人数少于预期，下年提前宣传'),
      quality('扶持对象审核准确率', '= 100 %', '100 %'),
      inTime('资金拨付时间'),
      benefit('带动就业人数', '≥ 300 人', '320 人'),
      satisfied('扶持对象'),
    ],
  }),
  // Weights add up to 95.
  form({
    ...{ name: '劳动保障监察专项经费', office: '霁州市劳动保障监察支队', money: ['36.50', '36.50', '36.50'] },
    ...{ rate: '100.00%', execution: '10', total: '95' },
    goal: '开展用人单位劳动用工专项检查。',
    achieved: '专项检查按计划开展。',
    indicators: [
      quantity('检查用人单位数', '≥ 120 户', '126 户'),
      quality('举报投诉案件结案率', '≥ 98 %', '99 %'),
      inTime('检查完成时间', '2023年11月底前', '2023年11月', '10'),
      benefit('追回欠薪涉及人数', '≥ 400 人', '431 人'),
      satisfied('来访群众'),
    ],
  }),
  // The scores add up to 99, the form and the list say 100.
  form({
    ...{ name: '社会保险经办服务项目', office: '霁州市社会保险服务中心', money: ['62.00', '65.00', '65.00'] },
    ...{ rate: '100.00%', execution: '10', total: '100' },
    goal: '提升社会保险经办服务水平；年中追加系统维护费3万元。',
    achieved: '社会保险经办服务平稳运行，追加的系统维护费按合同支付。',
    indicators: [
      quantity('办理业务笔数', '≥ 50000 笔', '53816 笔'),
      quality('业务办理差错率', '≤ 1 %', '0.6 %'),
      inTime('年度对账时间'),
      benefit('缴费提醒送达人数', '≥ 20000 人', '20480 人'),
      satisfied('参保人员', '94 %', '9', '高峰期等候时间长，下年增设窗口'),
    ],
  }),
  // 64 of 80 was spent: 8 points, not 10; and nobody says why.
  form({
    ...{ name: '人事考试考务费', office: '霁州市人事考试中心', money: ['80.00', '80.00', '64.00'] },
    ...{ rate: '80.00%', execution: '10', total: '100' },
    goal: '组织全年各类人事考试。',
    achieved: '全年人事考试安全平稳。',
    indicators: [
      quantity('组织考试场次', '≥ 12 场', '12 场'),
      quality('考试安全事故数', '= 0 起', '0 起'),
      inTime('考务结算时间'),
      benefit('服务考生人数', '≥ 9000 人', '9260 人'),
      satisfied('考生'),
    ],
  }),
  // A number of people was planned, a percentage reported.
  form({
    ...{ name: '高层次人才引进补助', office: '霁州市人才服务中心', money: ['120.00', '120.00', '118.80'] },
    ...{ rate: '99.00%', execution: '9.9', total: '99.9' },
    goal: '落实高层次人才引进补助政策。',
    achieved: '补助政策落实到位。',
    indicators: [
      quantity('补助人才数', '≥ 60 人', '100 %'),
      quality('补助对象审核准确率', '= 100 %', '100 %'),
      inTime('补助发放时间'),
      benefit('人才留任人数', '≥ 55 人', '58 人'),
      satisfied('人才'),
    ],
  }),
  // Right in itself; the list has 92 and another executed amount.
  form({
    ...{ name: '农民工工资争议调解项目', office: '霁州市劳动人事争议仲裁院', money: ['28.00', '28.00', '28.00'] },
    ...{ rate: '100.00%', execution: '10', total: '96' },
    goal: '及时调解农民工工资争议案件。',
    achieved: '案件调解按期开展，个别案件转入仲裁。',
    indicators: [
      quantity('调解案件数', '≥ 150 件', '120 件', '16', '全年受理案件少于预期'),
      quality('调解案卷合格率', '≥ 95 %', '97 %'),
      inTime('案件调解时间'),
      benefit('涉及农民工人数', '≥ 600 人', '655 人'),
      satisfied('当事人'),
    ],
  }),
  // 30 + 10 is not 45.
  form({
    ...{ name: '公共就业招聘会项目', office: '霁州市就业服务中心', money: ['45.00', '45.00', '45.00'] },
    parts: [
      ['当年财政拨款', '30.00', '30.00', '30.00'],
      ['上年结转资金', '10.00', '10.00', '10.00'],
    ],
    ...{ rate: '100.00%', execution: '10', total: '100' },
    goal: '举办线上线下招聘会。',
    achieved: '招聘会按计划举办。',
    indicators: [
      quantity('举办招聘会场次', '≥ 40 场', '42 场'),
      quality('参会企业资质审核率', '= 100 %', '100 %'),
      inTime('招聘会举办时间'),
      benefit('达成就业意向人数', '≥ 3000 人', '3168 人'),
      satisfied('求职者'),
    ],
  }),
];

/** Two forms a sheet; operator and unit in columns of their own. */
export const COLUMNS_FORMS: readonly SampleForm[] = [
  // A date of last year's form was left.
  form({
    ...{ name: '退休人员社会化管理项目', office: '霁州市社会保险服务中心', money: ['22.00', '22.00', '22.00'] },
    ...{ rate: '100.00%', execution: '10', total: '100' },
    goal: '做好企业退休人员社会化管理服务。',
    achieved: '社会化管理服务按计划开展。',
    indicators: [
      quantity('服务退休人员数', '≥ 8000 人', '8123 人'),
      quality('档案移交完整率', '= 100 %', '100 %'),
      inTime('档案移交时间', '2022年12月底前', '2023年12月'),
      benefit('走访慰问人数', '≥ 500 人', '520 人'),
      satisfied('退休人员', '97 %'),
    ],
  }),
  // A figure was asked for, a word given.
  form({
    ...{ name: '基层平台信息化维护项目', office: '霁州市人社信息中心', money: ['40.00', '40.00', '38.00'] },
    ...{ rate: '95.00%', execution: '9.5', total: '99.5' },
    goal: '保障基层平台信息系统稳定运行。',
    achieved: '系统全年稳定运行。',
    indicators: [
      quantity('维护服务网点数', '≥ 96 个', '完成'),
      quality('系统可用率', '≥ 99 %', '99.6 %'),
      inTime('维护服务期'),
      benefit('系统服务人数', '≥ 40000 人', '41577 人'),
      satisfied('经办人员'),
    ],
  }),
  // An actual and its score are missing.
  form({
    ...{ name: '工伤预防宣传项目', office: '霁州市社会保险服务中心', money: ['18.00', '18.00', '18.00'] },
    ...{ rate: '100.00%', execution: '10', total: '70', grade: '中' },
    goal: '开展重点行业工伤预防宣传。',
    achieved: '工伤预防宣传进入重点企业。',
    indicators: [
      quantity('宣传进企业数', '≥ 60 户', '63 户'),
      quality('宣传材料合格率', '≥ 95 %', '98 %'),
      inTime('宣传完成时间'),
      benefit('受宣传职工人数', '≥ 5000 人', '', ''),
      satisfied('企业职工'),
    ],
  }),
  // Right.
  form({
    ...{ name: '人力资源市场建设补助', office: '霁州市就业服务中心', money: ['66.00', '66.00', '59.40'] },
    ...{ rate: '90.00%', execution: '9', total: '97' },
    goal: '改善人力资源市场服务条件。',
    achieved: '服务窗口改造完成，余款按合同于下年支付。',
    indicators: [
      quantity('改造服务窗口数', '≥ 20 个', '18 个', '18', '两个窗口并入政务大厅，不再改造'),
      quality('验收合格率', '= 100 %', '100 %'),
      inTime('改造完成时间'),
      benefit('年服务求职者人数', '≥ 12000 人', '12654 人'),
      satisfied('求职者'),
    ],
  }),
];

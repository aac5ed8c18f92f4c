import { strToU8, zipSync } from 'fflate';

const HEADERS = [
  '序号',
  '主管部门',
  '实施单位',
  '项目名称',
  '年初预算数',
  '全年预算数',
  '全年执行数',
  '执行率',
  '自评得分',
  '自评等级',
  '预算类型',
  '偏差原因分析及改进措施',
];
const SUBJECTS = [
  '困难群众救助',
  '优抚对象医疗',
  '退役安置',
  '残疾人事业发展',
  '就业补助',
  '乡村道路养护',
  '学校校舍维修',
];
const OFFICES = ['社', '农', '教', '建', '企', '行', '资', '综', '预', '金'];
const PLACES = [
  '云溪镇',
  '青石街道',
  '南河乡',
  '北岭镇',
  '柳林街道',
  '东沟乡',
  '西坪镇',
  '白桥镇',
  '红旗街道',
  '三河乡',
  '龙泉镇',
];

/** An .xlsx with one list of `rows` projects × 12 columns and a total row, bordered and formatted as an office's is: about one row in a hundred has something wrong. */
export function generateWorkbook(rows: number): Uint8Array {
  const strings = new SharedStrings();
  const sheet = sheetXml(rows, strings);
  return zipSync(
    {
      '[Content_Types].xml': strToU8(CONTENT_TYPES),
      '_rels/.rels': strToU8(relationships('officeDocument', 'xl/workbook.xml')),
      'xl/workbook.xml': strToU8(WORKBOOK),
      'xl/_rels/workbook.xml.rels': strToU8(WORKBOOK_RELATIONSHIPS),
      'xl/styles.xml': strToU8(STYLES),
      'xl/sharedStrings.xml': strToU8(strings.xml()),
      'xl/worksheets/sheet1.xml': strToU8(sheet),
    },
    { level: 6, mtime: new Date(2024, 0, 1) },
  );
}

class SharedStrings {
  private readonly indices = new Map<string, number>();

  cell(at: string, text: string): string {
    let index = this.indices.get(text);
    if (index === undefined) this.indices.set(text, (index = this.indices.size));
    return `<c r="${at}" s="2" t="s"><v>${index}</v></c>`;
  }

  xml(): string {
    const items = [...this.indices.keys()].map((text) => `<si><t>${text}</t></si>`).join('');
    return `${XML}<sst xmlns="${MAIN}">${items}</sst>`;
  }
}

function sheetXml(rows: number, strings: SharedStrings): string {
  const title = `<row r="1">${strings.cell('A1', '2023年度项目支出绩效自评结果汇总表（单位：万元）')}</row>`;
  const header = HEADERS.map((text, column) => strings.cell(`${String.fromCharCode(65 + column)}2`, text)).join('');
  const body = Array.from({ length: rows }, (_, index) => projectRow(index, strings)).join('');
  const last = rows + 2;
  const sums = ['E', 'F', 'G'].map(
    (column) => `<c r="${column}${last + 1}"><f>SUM(${column}3:${column}${last})</f><v>${total(rows, column)}</v></c>`,
  );
  const totals = `<row r="${last + 1}">${strings.cell(`A${last + 1}`, '合计')}${sums.join('')}</row>`;
  return `${XML}<worksheet xmlns="${MAIN}"><sheetData>${title}<row r="2">${header}</row>${body}${totals}</sheetData></worksheet>`;
}

function projectRow(index: number, strings: SharedStrings): string {
  const row = index + 3;
  const text = (column: string, value: string) => strings.cell(`${column}${row}`, value);
  const number = (column: string, value: string, style = 2) =>
    `<c r="${column}${row}" s="${style}"><v>${value}</v></c>`;
  const amount = (column: string, value: number) => number(column, yuan(value), 3);
  const { budget, executed, rate, score, grade } = project(index);
  return (
    `<row r="${row}">${number('A', String(index + 1))}${text('B', `${323000 + (index % 40)}-云溪区第${index % 40}局`)}` +
    `${text('C', `云溪区第${index % 400}中心`)}${text('D', name(index))}` +
    `${amount('E', budget)}${amount('F', budget)}${amount('G', executed)}` +
    `<c r="H${row}" s="1"><f>ROUND(G${row}/F${row},4)</f><v>${rate}</v></c>` +
    `${number('I', score)}${text('J', grade)}${text('K', '一般公共预算')}` +
    `${text('L', executed * 10 < budget * 9 ? '受客观因素影响，年中压减' : '无')}</row>`
  );
}

function name(index: number): string {
  const place = PLACES[index % PLACES.length]!;
  const subject = SUBJECTS[index % SUBJECTS.length]!;
  const office = OFFICES[index % OFFICES.length]!;
  const year = 2022 + (Math.floor(index / OFFICES.length) % 2);
  const number = 1 + Math.floor(index / (2 * OFFICES.length));
  return `云财${office}〔${year}〕${number}号2023年${place}第${Math.floor(index / 77) + 1}标段${subject}补助资金`;
}

/** In units of 1e-6 万元, so that the totals are exact. */
function project(index: number): { budget: number; executed: number; rate: string; score: string; grade: string } {
  const budget = 1_000_000 + ((index * 7919) % 99_000_000);
  const percent = index % 5 === 0 ? 100 : 80 + (index % 21);
  const executed = Math.floor((budget * percent) / 100);
  const score = percent === 100 ? 100 : 60 + (index % 40);
  const right = score >= 90 ? '优' : score >= 80 ? '良' : '中';
  const grade = index % 100 === 99 ? '差' : right;
  return {
    budget,
    executed,
    rate: String(Math.round((executed / budget) * 10_000) / 10_000),
    score: String(score),
    grade,
  };
}

function yuan(micro: number): string {
  return `${Math.floor(micro / 1_000_000)}.${String(micro % 1_000_000).padStart(6, '0')}`;
}

function total(rows: number, column: string): string {
  let sum = 0;
  for (let index = 0; index < rows; index += 1) sum += project(index)[column === 'G' ? 'executed' : 'budget'];
  return yuan(sum);
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const CONTENT_TYPES =
  `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>` +
  `<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`;
const WORKBOOK = `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="项目" sheetId="1" r:id="rId1"/></sheets></workbook>`;
const WORKBOOK_RELATIONSHIPS =
  `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`;
const STYLES =
  `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000000"/></numFmts><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf numFmtId="10" borderId="1" applyNumberFormat="1"/>' +
  '<xf borderId="1"/><xf numFmtId="164" borderId="1" applyNumberFormat="1"/></cellXfs></styleSheet>';

function relationships(type: string, target: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`;
}

import type { Deadline } from '../book';
import { withoutOperator } from './parse-operator';

const LEAD = /^(?:截至|截止到?|于|在|预计|计划|力争|确保|不晚于|不迟于)+/;
const DONE =
  /(?:(?:全部|均|已|按时|及时|按期|之前|以前|前)*(?:完成|完工|竣工|验收|到位|办结|完毕|发放|拨付|支付|交付|建成|建设|采购|招标){1,2}(?:完毕|到位|工作)?)$/;
const TERM = '(?:(?:底|末|下旬)?(?:之前|以前|前|内|以内|止)?)';
const RANGE = /^(.+?)(?:-|~|—|–|至|到)(.+)$/;

const SHAPES: readonly RegExp[] = [
  new RegExp(`^(?<year>\\d{4})年(?:度)?(?<month>\\d{1,2})月(?:份)?${TERM}$`),
  new RegExp(`^(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})[日号]?${TERM}$`),
  /^(?<year>\d{4})([-/.])(?<month>\d{1,2})\2(?<day>\d{1,2})(?:日)?(?:之前|以前|前)?$/,
  /^(?<year>\d{4})[-/](?<month>\d{1,2})(?:月)?(?:底|末)?(?:之前|以前|前)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  new RegExp(`^(?<month>\\d{1,2})月(?:份)?${TERM}$`),
  /^(?<year>\d{4})年(?:度)?(?:之内|以内|内)?$/,
];
const YEAR_END = /^(?:(?<year>\d{4})年|当年|本年|本年度|年)年?[底末](?:之前|以前|前)?$/;
// Cheap, for it is asked of every text: what no date does without.
const MAY_BE_DATE = /[年月]|\d[-/.]\d|\d{8}/;
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** The day, month or year until which something is due or done; of a term (2022年1-12月) its end. undefined for other texts. */
export function parseDeadline(text: string): Deadline | undefined {
  if (!MAY_BE_DATE.test(text)) return undefined;
  const { operator, rest } = withoutOperator(text);
  if (operator === '≥' || operator === '>') return undefined;
  const bare = rest.replace(LEAD, '').replace(DONE, '');
  return dateIn(bare) ?? endOfTerm(bare);
}

function dateIn(text: string): Deadline | undefined {
  const yearEnd = YEAR_END.exec(text)?.groups;
  if (yearEnd) return valid({ ...yearEnd, month: '12' });
  for (const shape of SHAPES) {
    const groups = shape.exec(text)?.groups;
    if (groups) return valid(groups);
  }
  return undefined;
}

function endOfTerm(text: string): Deadline | undefined {
  const [, first = '', last = ''] = RANGE.exec(text) ?? [];
  const end = dateIn(last);
  if (!end) return undefined;
  const start = dateIn(first) ?? dateIn(`${first}月`) ?? dateIn(`${first}年`);
  if (!start) return undefined;
  return end.year === undefined && start.year !== undefined ? { ...end, year: start.year } : end;
}

type Parts = Readonly<Partial<Record<'year' | 'month' | 'day', string>>>;

function valid(parts: Parts): Deadline | undefined {
  const [year, month, day] = [parts.year, parts.month, parts.day].map((part) =>
    part === undefined ? part : Number(part),
  );
  if (year !== undefined && (year < FIRST_YEAR || year > LAST_YEAR)) return undefined;
  if (month !== undefined && (month < 1 || month > 12)) return undefined;
  if (day !== undefined && (day < 1 || day > DAYS[(month ?? 1) - 1]!)) return undefined;
  return {
    kind: 'deadline',
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
  };
}

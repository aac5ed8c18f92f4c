import { isStated, type Form, type Indicator, type Measure, type Quantity, type Stated } from '../../book';
import { compareRates, rateOfDecimal } from '../../money';
import { plain } from '../../naming';
import { figuresInGoal, type GoalFigure } from './figures-in-goal';

/** An indicator whose target is another figure than the goal has for the same thing. */
export interface ToldOtherwise {
  readonly indicator: Indicator;
  readonly target: Stated<Measure> & { readonly value: Quantity };
  readonly figure: GoalFigure;
}

// What is counted, without the word for counting.
const COUNTING = /(?:总?人数|人次数?|户数|次数|个数|数量|总数|期数|场数|面积|里程|台数|套数|数|量|率)$/;
const SHORTEST = 2;
const GENERAL = /^(?:项目|工作|完成|任务|资金|服务|覆盖|合格|受益|补助|开展|建设|购置|采购|活动|群众|人员|对象)$/;
// 万人, 人次 and 人员 go on.
const GOES_ON: Readonly<Record<string, RegExp>> = {
  人: /^[次均份员才]/,
  户: /^[次籍均]/,
  次: /^性/,
  个: /^(?:月|百分|工作日)/,
};

export function toldOtherwise(form: Form): ToldOtherwise[] {
  const goal = form.goals?.expected?.value;
  if (goal === undefined || !/\d/.test(goal)) return [];
  const figures = figuresInGoal(goal);
  return figures.length === 0 ? [] : form.indicators.flatMap((indicator) => toldOf(indicator, form, figures));
}

function toldOf(indicator: Indicator, form: Form, figures: readonly GoalFigure[]): ToldOtherwise[] {
  const { target } = indicator;
  const thing = thingOf(indicator);
  if (thing === undefined || !isStated(target) || !isPlain(target.value)) return [];
  const { value } = target;
  const ofUnit = figures.filter((figure) => isOfUnit(figure, value.unit));
  const [figure, ...others] = ofUnit.filter(({ before }) => before.includes(thing));
  // 农民工80人，毕业生120人: parts of what the target has together.
  const isAlone =
    figure && others.length === 0 && ofUnit.filter(({ sentence }) => sentence === figure.sentence).length === 1;
  if (!isAlone || ofUnit.some((one) => isAmount(one, value))) return [];
  // Another indicator has the goal's figure: it speaks of that.
  const isAnothers = form.indicators.some(
    ({ target: other }) => isStated(other) && isPlain(other.value) && isAmount(figure, other.value),
  );
  return isAnothers ? [] : [{ indicator, target: { ...target, value }, figure }];
}

function thingOf({ name }: Indicator): string | undefined {
  const thing = plain(name.value ?? '')
    .replace(/\(.*\)/g, '')
    .replace(COUNTING, '');
  return thing.length >= SHORTEST && !GENERAL.test(thing) ? thing : undefined;
}

function isPlain(measure: Measure): measure is Quantity {
  if (measure.kind !== 'quantity' || measure.isAbout || measure.upTo) return false;
  return measure.unit !== '' && measure.unit !== '%' && !/[/万亿千百]/.test(measure.unit);
}

function isOfUnit({ after }: GoalFigure, unit: string): boolean {
  const rest = after.replace(/^\s+/, '');
  return rest.startsWith(unit) && !GOES_ON[unit]?.test(rest.slice(unit.length)) && !/^.{1,4}左右/.test(rest);
}

function isAmount({ amount }: GoalFigure, target: Quantity): boolean {
  return compareRates(rateOfDecimal(amount), rateOfDecimal(target.amount)) === 0;
}

import rule from '../../rules/overachievement-unexplained/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '超额完成30%以上没有说明',
    messages: {
      beyond: '完成值{actual}是指标值{target}的{rate}，超出30%以上，没有写原因。',
      farBeyond: '完成值{actual}是指标值{target}的{rate}，请先核对数字和单位是否录错；确实无误的，应当写明原因。',
      several: '{total}项指标中有{count}项超出指标值30%以上（{names}），都没有写原因。',
    },
    why: '超出太多，说明指标值定得偏低或数字有误；有的地方不写原因不能保存。一般不因此扣分。',
    todo: '核对完成值；无误的，在偏差原因一栏说明为什么超出。',
  },
  'en-US': {
    title: 'Far beyond the target without a reason',
    messages: {
      beyond: '{actual} is {rate} of the target {target}, over 30% beyond it, without a reason.',
      farBeyond:
        '{actual} is {rate} of the target {target}; check the figure and its unit first, and give the reason if they are right.',
      several: '{count} of {total} indicators are over 30% beyond their targets ({names}), without a reason.',
    },
    why: 'So much beyond means that the target was set too low or that a figure is wrong; some systems refuse it without a reason. Usually no points are taken off.',
    todo: 'Check the actual; if it is right, say why it is beyond the target.',
  },
});

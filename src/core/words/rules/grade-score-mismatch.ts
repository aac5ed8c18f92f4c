import rule from '../../rules/grade-score-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '等级与得分不符',
    messages: { differs: '得分{score}分，按“{scale}”应为“{expected}”，现为“{found}”。' },
    why: '等级由得分决定；等级与得分对不上，评优率和等级个数也跟着错，是最常见的退回原因。',
    todo: '先核对得分是否录错，再把等级改为与得分相符的一档。',
  },
  'en-US': {
    title: 'Grade does not follow from the score',
    messages: { differs: 'A score of {score} is {expected} on the scale “{scale}”, but {found} is written.' },
    why: 'The grade follows from the score; a wrong grade also makes the counts and the share of 优 wrong.',
    todo: 'Check whether the score was mistyped, then set the grade that belongs to it.',
  },
});

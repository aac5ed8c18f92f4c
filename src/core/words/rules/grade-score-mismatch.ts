import rule from '../../rules/grade-score-mismatch/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': {
    title: '等级与得分不符',
    messages: {
      differs: '得分{score}分，按等级标准{scale}应为“{expected}”，现为“{found}”。',
      farOff: '得分{score}分，按等级标准{scale}应为“{expected}”，现为“{found}”，相差两档以上；得分可能录错了。',
      otherScale:
        '得分{score}分，按等级标准{scale}应为“{expected}”，现为“{found}”；若本地执行{others}的标准则相符，请先确认标准。',
    },
    why: '等级由得分决定；等级与得分对不上，评优率和等级个数也跟着错，是最常见的退回原因。',
    todo: '先核对得分是否录错，再把等级改为与得分相符的一档；本地标准不同的，换用本地标准再核对。',
  },
  'en-US': {
    title: 'Grade does not follow from the score',
    messages: {
      differs: 'A score of {score} is {expected} on the scale {scale}, but {found} is written.',
      farOff:
        'A score of {score} is {expected} on the scale {scale}, but {found} is written, two grades off or more; the score may be mistyped.',
      otherScale:
        'A score of {score} is {expected} on the scale {scale}, but {found} is written; on the scale {others} that would be right, so check which one applies.',
    },
    why: 'The grade follows from the score; a wrong grade also makes the counts and the share of 优 wrong.',
    todo: 'Check whether the score was mistyped, then set the grade that belongs to it; where your region has another standard, check again by that one.',
  },
});

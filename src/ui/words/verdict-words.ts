import type { Verdict } from '../../app/session';
import type { Severity } from '../../core/presets';
import type { Words } from './words-provider';

interface VerdictWords {
  readonly question: string;
  answer(verdict: Verdict, counts: Readonly<Record<Severity, number>>): string;
}

/** The one verdict, wherever it stands. */
export const VERDICT_WORDS: Words<VerdictWords> = {
  'zh-CN': {
    question: '会被退回吗？',
    answer: (verdict, { error, warning }) =>
      ({
        'not-checked': '还没有核对',
        'no-list': '没有找到项目清单或自评表',
        errors: `会，有${error}处错误`,
        warnings: `可能，有${warning}处要核实或说明`,
        clear: '没有发现会被退回的问题',
      })[verdict],
  },
  'en-US': {
    question: 'Would it be sent back?',
    answer: (verdict, { error, warning }) =>
      ({
        'not-checked': 'Not checked yet',
        'no-list': 'No project list or form found',
        errors: `Yes: ${counted(error, 'error')}`,
        warnings: `Perhaps: ${counted(warning, 'warning')} to judge or explain`,
        clear: 'Nothing found that would have it sent back',
      })[verdict],
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

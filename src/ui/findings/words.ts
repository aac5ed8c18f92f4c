import type { Words } from '../words';
import type { Emptiness } from './emptiness';
import type { Grouping } from './groups';

interface FindingsWords {
  readonly stale: string;
  failures(count: number): string;
  notes(count: number): string;
  readonly show: string;
  readonly review: string;
  readonly reviewHint: string;
  readonly accepted: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly grouping: string;
  readonly groupings: Readonly<Record<Grouping, string>>;
  readonly foldAll: string;
  readonly unfoldAll: string;
  readonly list: string;
  /** The group of what concerns no single project. */
  readonly noProject: string;
  consequences(count: number): string;
  readonly found: string;
  readonly expected: string;
  acceptedFor(reason: string): string;
  lapsed(reason: string): string;
  readonly fix: string;
  readonly explain: string;
  readonly scores: string;
  readonly accept: string;
  readonly withdraw: string;
  readonly options: string;
  optionsOf(title: string): string;
  fixRule(count: number): string;
  acceptRule(count: number): string;
  readonly switchOff: string;
  fixAll(count: number): string;
  selection(cell: string, count: number): string;
  readonly empty: Readonly<Record<Emptiness, string>>;
  readonly hint: Readonly<Record<'unchecked' | 'clear', string>>;
  readonly check: string;
  readonly clearFilters: string;
}

export const FINDINGS_WORDS: Words<FindingsWords> = {
  'zh-CN': {
    stale: '内容已改动，正在重新核对…',
    failures: (count) => `有${count}条规则未能核对`,
    notes: (count) => `${count}条说明`,
    show: '只看',
    review: '待核实',
    reviewHint: '需要人来判断的',
    accepted: '已认可',
    search: '搜索',
    clearSearch: '清除搜索',
    grouping: '分组',
    groupings: { rule: '按规则', sheet: '按工作表', project: '按项目', none: '不分组' },
    foldAll: '全部折叠',
    unfoldAll: '全部展开',
    list: '核对发现',
    noProject: '不针对单个项目',
    consequences: (count) => `连带${count}项`,
    found: '现为',
    expected: '应为',
    acceptedFor: (reason) => `已认可：${reason}`,
    lapsed: (reason) => `原已认可（${reason}），数据变动后请再看一次`,
    fix: '修正',
    explain: '解释',
    scores: '怎么算的',
    accept: '认可',
    withdraw: '取消认可',
    options: '选项',
    optionsOf: (title) => `“${title}”的选项`,
    fixRule: (count) => `修正本规则的全部（${count}）…`,
    acceptRule: (count) => `认可本规则的全部（${count}）…`,
    switchOff: '不再核对这条规则',
    fixAll: (count) => `修正全部可修正的（${count}）`,
    selection: (cell, count) => `当前单元格 ${cell}：${count === 0 ? '没有发现' : `${count}项`}`,
    empty: {
      unchecked: '还没有核对',
      obstacle: '暂时不能核对',
      noList: '没有找到项目清单或自评表',
      clear: '没有发现问题',
      filtered: '没有符合条件的发现',
      arriving: '正在列出…',
    },
    hint: {
      unchecked: '核对只读取表格，不会改动任何内容。',
      clear: '该核对的都核对过了。',
    },
    check: '一键核对',
    clearFilters: '显示全部',
  },
  'en-US': {
    stale: 'Changed since; checking again…',
    failures: (count) => `${counted(count, 'rule')} could not be checked`,
    notes: (count) => counted(count, 'note'),
    show: 'Show only',
    review: 'To judge',
    reviewHint: 'A person must decide',
    accepted: 'Accepted',
    search: 'Search',
    clearSearch: 'Clear search',
    grouping: 'Group',
    groupings: { rule: 'By rule', sheet: 'By sheet', project: 'By project', none: 'Ungrouped' },
    foldAll: 'Collapse all',
    unfoldAll: 'Expand all',
    list: 'Findings',
    noProject: 'About no single project',
    consequences: (count) => `${counted(count, 'consequence')}`,
    found: 'Found',
    expected: 'Expected',
    acceptedFor: (reason) => `Accepted: ${reason}`,
    lapsed: (reason) => `Was accepted (${reason}); its values have changed, please look again`,
    fix: 'Fix',
    explain: 'Explain',
    scores: 'How scored',
    accept: 'Accept',
    withdraw: 'Withdraw',
    options: 'Options',
    optionsOf: (title) => `Options of “${title}”`,
    fixRule: (count) => `Fix all of this rule (${count})…`,
    acceptRule: (count) => `Accept all of this rule (${count})…`,
    switchOff: 'Stop checking this rule',
    fixAll: (count) => `Fix all that can be fixed (${count})`,
    selection: (cell, count) => `Selected cell ${cell}: ${count === 0 ? 'nothing found' : counted(count, 'finding')}`,
    empty: {
      unchecked: 'Not checked yet',
      obstacle: 'It cannot be checked as it is',
      noList: 'No project list or form found',
      clear: 'Nothing found',
      filtered: 'No finding matches',
      arriving: 'Listing…',
    },
    hint: {
      unchecked: 'Checking only reads the workbook; nothing is changed.',
      clear: 'All there is to check was checked.',
    },
    check: 'Check',
    clearFilters: 'Show all',
  },
};

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

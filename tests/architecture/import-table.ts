/** Who may import whom, by folder; the longest matching `from` counts. What is not allowed is forbidden, for the reason given. */
export interface Layer {
  readonly from: string;
  /** Prefixes of paths under src/, or names of packages. Its own folder is always allowed. */
  readonly may: readonly string[];
  readonly because: string;
}

const VALUES = ['src/core/address', 'src/core/money', 'src/core/snapshot'];
const DOMAIN = [
  ...VALUES,
  'src/core/steps',
  'src/core/changes',
  'src/core/formula',
  'src/core/book',
  'src/core/naming',
  'src/core/measures',
  'src/core/presets',
];
const RULES = [
  ...DOMAIN,
  'src/core/matching',
  'src/core/scoring',
  'src/core/classing',
  'src/core/computing',
  'src/core/tie-out',
  'src/core/rules/define',
  'src/core/rules/shared',
];

export const LAYERS: readonly Layer[] = [
  { from: 'src/core/address', may: [], because: 'addresses stand on nothing' },
  { from: 'src/core/money', may: [], because: 'money stands on nothing' },
  { from: 'src/core/steps', may: [], because: 'steps of work know nothing of the work' },
  { from: 'src/core/snapshot', may: VALUES, because: 'a snapshot is plain data' },
  { from: 'src/core/formula', may: [...VALUES, 'src/core/steps'], because: 'formulas know cells, not projects' },
  {
    from: 'src/core/recalculating',
    may: [...VALUES, 'src/core/formula', 'src/core/changes'],
    because: 'values of formulas depend on cells, not on projects',
  },
  { from: 'src/core/changes', may: VALUES, because: 'changes know cells, not projects' },
  { from: 'src/core/ours', may: [...VALUES, 'src/core/changes'], because: 'looks of ours are data for all adapters' },
  { from: 'src/core/drawing', may: VALUES, because: 'a drawing is a snapshot in writing' },
  { from: 'src/core/book', may: [...VALUES, 'src/core/changes'], because: 'the book is data that all others read' },
  { from: 'src/core/naming', may: [...VALUES, 'src/core/book'], because: 'naming reads texts, it judges nothing' },
  {
    from: 'src/core/measures',
    may: [...VALUES, 'src/core/book', 'src/core/naming'],
    because: 'a target or actual is told by its text, it scores nothing',
  },
  {
    from: 'src/core/presets',
    may: [...VALUES, 'src/core/book', 'valibot'],
    because: 'presets are data, validated',
  },
  { from: 'src/core/state', may: [...DOMAIN, 'valibot'], because: 'stored state is data, validated' },
  { from: 'src/core/scoring', may: DOMAIN, because: 'a formula knows no rule and no words' },
  { from: 'src/core/matching', may: DOMAIN, because: 'form and row are matched by what they name, nothing is judged' },
  { from: 'src/core/classing', may: DOMAIN, because: 'a tier or class is told by names and headings, not by rules' },
  { from: 'src/core/tie-out', may: [...DOMAIN, 'src/core/scoring'], because: 'forensics knows no rule and no words' },
  { from: 'src/core/reading', may: [...DOMAIN], because: 'reading judges nothing' },
  {
    from: 'src/core/computing',
    may: [...DOMAIN, 'src/core/scoring', 'src/core/matching'],
    because: 'computing knows no rule and no words',
  },
  {
    from: 'src/core/blank-forms',
    may: [...DOMAIN, 'src/core/scoring', 'src/core/matching', 'src/core/classing'],
    because: 'making forms knows no rule and no words',
  },
  { from: 'src/core/rules/define', may: DOMAIN, because: 'the shape of a rule knows no rule' },
  { from: 'src/core/rules/shared', may: RULES, because: 'a rule imports no other rule, no words, no ports' },
  { from: 'src/core/rules', may: RULES, because: 'a rule imports no other rule, no words, no ports' },
  {
    from: 'src/core/checking',
    may: [...RULES, 'src/core/rules', 'src/core/state'],
    because: 'checking runs rules and makes no words',
  },
  {
    from: 'src/core/words',
    may: [
      ...RULES,
      'src/core/rules',
      'src/core/checking',
      'src/core/computing',
      'src/core/blank-forms',
      'src/core/ports',
      'src/core/state',
    ],
    because: 'words stand on facts',
  },
  {
    from: 'src/core/summary',
    may: [...RULES, 'src/core/checking', 'src/core/words'],
    because: 'summaries read the book and the report',
  },
  { from: 'src/core/ports', may: [...DOMAIN], because: 'a port speaks of snapshots and changes' },
  { from: 'src/adapters/package', may: ['src/core/ports', 'fflate'], because: 'zip and XML know no cells' },
  { from: 'src/adapters/xlsx', may: ['src/core', 'src/adapters/package'], because: 'the only place that knows .xlsx' },
  { from: 'src/adapters/memory', may: ['src/core'], because: 'a workbook in memory knows the core alone' },
  { from: 'src/adapters/officejs', may: ['src/core'], because: 'the only place that says Excel' },
  { from: 'src/app', may: ['src/core'], because: 'use cases know ports, not adapters' },
  {
    from: 'src/ui',
    may: [
      'src/core/address',
      'src/core/blank-forms/layout-ids',
      'src/core/book',
      'src/core/presets',
      'src/core/words',
      'src/app/session',
      'react',
      '@fluentui',
      '@tanstack/react-virtual',
    ],
    because: 'components show views and send actions: no workbook, no engine',
  },
  {
    from: 'src/shell',
    may: ['src/core/words', 'src/ui/settings', 'src/ui/theme', 'react'],
    because: 'what pages share beside the pane: turns, timers, states to look at, settings kept',
  },
  {
    from: 'src/workbench',
    may: [
      'src/core',
      'src/app',
      'src/ui',
      'src/shell',
      'src/adapters/xlsx',
      'src/adapters/package',
      'react',
      'react-dom',
      '@fluentui',
      '@glideapps/glide-data-grid',
      'comlink',
      'idb',
      'numfmt',
      '@e965/xlsx',
      'dist/workers',
      'assets/sample',
    ],
    because: 'a shell chooses the adapter',
  },
  {
    from: 'src/taskpane',
    may: [
      'src/core',
      'src/app',
      'src/ui',
      'src/shell',
      // Cells as Excel shows them.
      'src/workbench/display',
      'src/adapters/officejs',
      // Other files that the user gives.
      'src/adapters/xlsx',
      'src/commands',
      'react',
      'react-dom',
      '@fluentui',
    ],
    because: 'a shell chooses the adapter',
  },
  {
    from: 'src/commands',
    may: ['src/core', 'src/app', 'src/adapters/officejs'],
    because: 'a ribbon button needs no page',
  },
  {
    from: 'src/cli',
    may: ['src/core', 'src/app', 'src/adapters/xlsx', 'src/adapters/package', 'node:', 'package.json'],
    because: 'a shell chooses the adapter',
  },
];

import { overlap } from '../../../../src/core/address';
import type { HostFormatRule } from '../book/host-parts';
import type { HostSheet } from '../book/host-sheet';
import { refuseProtected } from '../book/write-cells';
import { ExcelError, NotSimulated } from '../wire/excel-error';
import { defineKind, type Handle } from '../wire/kind';
import { asFlag, asText, asWhole } from './arguments';
import { rangeKind } from './range';
import { rangeAreasKind, type Places } from './range-areas';
import { clear, settingsKind } from './settings';

interface Rule {
  readonly sheet: HostSheet;
  readonly rule: HostFormatRule;
}

export const conditionalFormatsKind = defineKind<Places>('ConditionalFormatCollection', {
  items: (places) => of(places).map((rule) => ruleKind({ sheet: places.sheet, rule })),
  item: find,
  calls: {
    GetItemOrNullObject: find,
    GetCount: (places) => of(places).length,
    GetItemAt: (places, index) => {
      const rule = of(places)[asWhole(index, 'index')];
      if (!rule) throw new ExcelError('InvalidArgument', 'There is no such format.');
      return ruleKind({ sheet: places.sheet, rule });
    },
    Add: add,
    ClearAll: (places) => {
      refuseProtected(places.sheet);
      const gone = of(places);
      places.sheet.rules = places.sheet.rules.filter((rule) => !gone.includes(rule));
      return null;
    },
  },
});

const ruleKind = defineKind<Rule>('ConditionalFormat', {
  id: ({ rule }) => rule.id,
  read: {
    Id: ({ rule }) => rule.id,
    Type: ({ rule }) => rule.type,
    Priority: ({ sheet, rule }) => sheet.rules.indexOf(rule),
    StopIfTrue: ({ rule }) => rule.stopIfTrue,
  },
  write: {
    StopIfTrue: ({ sheet, rule }, isStop) => {
      refuseProtected(sheet);
      rule.stopIfTrue = asFlag(isStop, 'stopIfTrue');
    },
    Priority: ({ sheet, rule }, priority) => {
      refuseProtected(sheet);
      const others = sheet.rules.filter((one) => one !== rule);
      others.splice(asWhole(priority, 'priority'), 0, rule);
      sheet.rules = others;
    },
  },
  parts: {
    Custom: (target) => {
      if (target.rule.type !== 'Custom') throw new ExcelError('InvalidOperation', 'The format is of another type.');
      return customKind(target);
    },
    CustomOrNullObject: (target) => (target.rule.type === 'Custom' ? customKind(target) : null),
  },
  calls: {
    GetRange: ({ sheet, rule }) => {
      const [range] = rule.ranges;
      if (!range || rule.ranges.length > 1) throw new ExcelError('InvalidOperation', 'It has several ranges.');
      return rangeKind({ sheet, range });
    },
    GetRangeOrNullObject: ({ sheet, rule }) =>
      rule.ranges.length === 1 ? rangeKind({ sheet, range: rule.ranges[0]! }) : null,
    GetRanges: ({ sheet, rule }) => rangeAreasKind({ sheet, ranges: rule.ranges }),
    Delete: ({ sheet, rule }) => {
      refuseProtected(sheet);
      sheet.rules = sheet.rules.filter((one) => one !== rule);
      return null;
    },
  },
});

const customKind = defineKind<Rule>('CustomConditionalFormat', {
  parts: {
    Rule: (target) => formulaKind(target),
    Format: ({ sheet, rule }) => looksKind({ settings: rule.format, path: '', refuse: () => refuseProtected(sheet) }),
  },
});

const formulaKind = defineKind<Rule>('ConditionalFormatRule', {
  read: { Formula: ({ rule }) => rule.formula },
  write: {
    Formula: ({ sheet, rule }, formula) => {
      refuseProtected(sheet);
      rule.formula = asText(formula, 'formula');
    },
  },
});

const looksKind = settingsKind('ConditionalRangeFormat', ['numberFormat'], {
  parts: {
    fill: () => settingsKind('ConditionalRangeFill', ['color'], { calls: { Clear: clear } }),
    font: () =>
      settingsKind('ConditionalRangeFont', ['color', 'italic', 'bold', 'underline', 'strikethrough'], {
        calls: { Clear: clear },
      }),
  },
});

function of({ sheet, ranges }: Places): HostFormatRule[] {
  return sheet.rules.filter((rule) => rule.ranges.some((area) => ranges.some((range) => overlap(area, range))));
}

function find(places: Places, id: unknown): Handle | null {
  const rule = of(places).find((one) => one.id === id);
  return rule ? ruleKind({ sheet: places.sheet, rule }) : null;
}

/** New ones stand before all others. */
function add({ sheet, ranges }: Places, type: unknown): Handle {
  refuseProtected(sheet);
  if (type !== 'Custom') throw new NotSimulated(`conditional formats of type ${asText(type, 'type')}`);
  const rule: HostFormatRule = {
    id: sheet.book.nextId('format'),
    type,
    ranges,
    formula: '',
    stopIfTrue: false,
    format: new Map(),
  };
  sheet.rules.unshift(rule);
  return ruleKind({ sheet, rule });
}

import type { ColumnOverride } from '../../../core/book';
import { presetNamed, type Preset } from '../../../core/presets';
import { RULES } from '../../../core/rules';
import type { WorkbookSnapshot } from '../../../core/snapshot';
import type { StoredState } from '../../../core/state';
import { presetTitle, RULE_WORDS, SESSION_WORDS, type Language, type Step } from '../../../core/words';
import { presetInForce } from '../../check-workbook';
import type { Action, Reply } from '../action';
import { refused, type Planning } from './plan';
import { stateChange, stateToWrite } from './state-to-write';

type Of<K extends Action['kind']> = Extract<Action, { kind: K }>;

/** Switches a rule off or on for this workbook. `asked`: the preset that goes before the workbook's own. */
export function planRule(
  { snapshot, preset: asked }: SettingsContext,
  { rule, isOn }: Of<'switch-rule'>,
  language: Language,
): Planning {
  const words = SESSION_WORDS[language];
  const title = RULE_WORDS[rule]?.[language].title ?? rule;
  if (!RULES.some(({ id }) => id === rule)) return refused(words.unknownRule());
  return settingsPlan(snapshot, language, (state) => {
    if (isOn && presetInForce(state, asked).rules[rule] === 'off') return refused(words.ruleOffByPreset(title));
    const others = state.rulesOff.filter((id) => id !== rule);
    return {
      state: { ...state, rulesOff: isOn ? others : [...others, rule] },
      step: { kind: 'switch-rule', rule, isOn },
      said: words.ruleSwitched(title, isOn),
    };
  });
}

export interface SettingsContext {
  readonly snapshot: WorkbookSnapshot;
  readonly preset: Preset | undefined;
}

/** From now on the workbook is checked by this standard, whatever was asked for when it was opened. */
export function planPreset(
  snapshot: WorkbookSnapshot,
  { preset: id }: Of<'choose-preset'>,
  language: Language,
): Planning {
  const words = SESSION_WORDS[language];
  const preset = presetNamed(id);
  if (!preset) return refused(words.unknownPreset());
  const title = presetTitle(preset, language);
  const planning = settingsPlan(snapshot, language, (state) => ({
    state: { ...state, preset: id },
    step: { kind: 'choose-preset', title },
    said: words.presetChosen(title),
  }));
  return 'ok' in planning ? planning : { ...planning, preset: { asked: undefined } };
}

/** The user's word on a column; of two fields for one column the later one counts. */
export function planColumn(snapshot: WorkbookSnapshot, { override }: Of<'map-column'>, language: Language): Planning {
  const { field, column } = override;
  return settingsPlan(snapshot, language, (state) => {
    const others = state.overrides.filter(
      (one) => !(isSameList(one, override) && (one.field === field || (column !== null && one.column === column))),
    );
    return {
      state: { ...state, overrides: [...others, override] },
      step: { kind: 'map-column', field },
      said: SESSION_WORDS[language].columnMapped(field),
    };
  });
}

/** Leaves a column to the reader again. */
export function planForget(snapshot: WorkbookSnapshot, action: Of<'forget-column'>, language: Language): Planning {
  const { field } = action;
  const words = SESSION_WORDS[language];
  return settingsPlan(snapshot, language, (state) => {
    const overrides = state.overrides.filter((one) => !(one.field === field && isSameList(one, action)));
    if (overrides.length === state.overrides.length) return refused(words.nothingToForget());
    return {
      state: { ...state, overrides },
      step: { kind: 'forget-column', field },
      said: words.columnForgotten(field),
    };
  });
}

function isSameList(a: Omit<ColumnOverride, 'field' | 'column'>, b: Omit<ColumnOverride, 'field' | 'column'>): boolean {
  if (a.sheet.toLowerCase() !== b.sheet.toLowerCase()) return false;
  return a.headerRow === undefined || b.headerRow === undefined || a.headerRow === b.headerRow;
}

interface Settled {
  readonly state: StoredState;
  readonly step: Step;
  readonly said: string;
}

function settingsPlan(
  snapshot: WorkbookSnapshot,
  language: Language,
  settle: (state: StoredState) => Settled | Reply,
): Planning {
  const before = stateToWrite(snapshot, language);
  if ('ok' in before) return before;
  const settled = settle(before);
  if ('ok' in settled) return settled;
  const { state, step, said } = settled;
  return { step, changes: [stateChange(state)], said: () => said, notes: [] };
}

import type { Desk, SessionView } from '../../app/session';
import { MappingList } from '../mapping';
import { Section } from '../section';
import { useWords } from '../words';
import { LookSection } from './look-section';
import type { PaneSettings } from './pane-settings';
import { PresetSection } from './preset-section';
import { RuleSection } from './rule-section';
import { SETTINGS_WORDS } from './words';

interface SettingsTabProps {
  readonly view: SessionView;
  readonly desk: Desk;
  readonly isBusy: boolean;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** 设置: the standard, the columns as understood, the rules, language and theme. */
export function SettingsTab({ view, desk, isBusy, settings, onSettings }: SettingsTabProps) {
  const words = useWords(SETTINGS_WORDS);
  return (
    <>
      <PresetSection view={view} desk={desk} />
      <Section title={words.columns}>
        <MappingList tables={view.tables} desk={desk} isBusy={isBusy} />
      </Section>
      <LookSection settings={settings} onSettings={onSettings} />
      <RuleSection view={view} desk={desk} />
    </>
  );
}

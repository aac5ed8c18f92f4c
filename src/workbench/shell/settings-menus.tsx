import { Button, Menu, MenuItemRadio, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { DarkTheme20Regular } from '@fluentui/react-icons/svg/dark-theme';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import type { PaneSettings } from '../../ui/pane';
import { THEME_CHOICES } from '../../ui/theme';
import { useWords } from '../../ui/words';
import { LANGUAGES, type Language } from '../../core/words';
import { WORKBENCH_WORDS } from '../words/workbench-words';

/** Each language by its own name, so that whoever cannot read the page finds theirs. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { 'zh-CN': '中文', 'en-US': 'English' };

interface SettingsMenusProps {
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

/** Language and theme of the page. */
export function SettingsMenus({ settings, onSettings }: SettingsMenusProps) {
  const words = useWords(WORKBENCH_WORDS);
  return (
    <>
      <Choice
        label={words.language}
        icon={<LocalLanguage20Regular />}
        chosen={settings.language}
        options={LANGUAGES.map((value) => ({ value, text: LANGUAGE_NAMES[value] }))}
        onChosen={(language) => onSettings({ ...settings, language })}
      />
      <Choice
        label={words.theme}
        icon={<DarkTheme20Regular />}
        chosen={settings.theme}
        options={THEME_CHOICES.map((value) => ({ value, text: words.themes[value] }))}
        onChosen={(theme) => onSettings({ ...settings, theme })}
      />
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly icon: React.JSX.Element;
  readonly chosen: T;
  readonly options: readonly { readonly value: T; readonly text: string }[];
  readonly onChosen: (value: T) => void;
}

function Choice<T extends string>({ label, icon, chosen, options, onChosen }: ChoiceProps<T>) {
  return (
    <Menu
      checkedValues={{ [label]: [chosen] }}
      onCheckedValueChange={(_, { checkedItems }) => {
        const option = options.find(({ value }) => value === checkedItems[0]);
        if (option) onChosen(option.value);
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={label} relationship="label">
          <Button appearance="subtle" icon={icon} />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {options.map(({ value, text }) => (
            <MenuItemRadio key={value} name={label} value={value}>
              {text}
            </MenuItemRadio>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

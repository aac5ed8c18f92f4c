import {
  Menu,
  MenuButton,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  type MenuButtonProps,
} from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { useWords } from '../words';
import { fixable } from './browsing';
import { useFindingsActions } from './findings-actions';
import { FINDINGS_WORDS } from './words';

interface FindingMenuProps {
  readonly rule: string;
  readonly title: string;
  /** Explaining stands in it too, where it has no button of its own. */
  readonly hasExplain?: boolean;
  readonly tabIndex: number;
}

/** 选项: what concerns all findings of a rule. */
export function FindingMenu({ rule, title, hasExplain = false, tabIndex }: FindingMenuProps) {
  const words = useWords(FINDINGS_WORDS);
  const label = words.optionsOf(title);
  const button: MenuButtonProps = { appearance: 'subtle', size: 'small', icon: <MoreHorizontal16Regular />, tabIndex };
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <MenuButton {...button} menuIcon={null} aria-label={label} title={words.options} />
      </MenuTrigger>
      <MenuPopover>
        <RuleItems rule={rule} hasExplain={hasExplain} />
      </MenuPopover>
    </Menu>
  );
}

function RuleItems({ rule, hasExplain }: { readonly rule: string; readonly hasExplain: boolean }) {
  const words = useWords(FINDINGS_WORDS);
  const actions = useFindingsActions();
  const all = actions.ofRule(rule);
  const fixes = fixable(all);
  const open = all.filter(({ accepted }) => accepted === null);
  const mayWrite = !actions.isBusy && !actions.isReadOnly;
  return (
    <MenuList>
      {fixes.length > 0 && (
        <MenuItem disabled={!mayWrite} onClick={() => actions.fix(fixes)}>
          {words.fixRule(fixes.length)}
        </MenuItem>
      )}
      {hasExplain && <MenuItem onClick={() => actions.explain(rule)}>{words.explain}</MenuItem>}
      {open.length > 0 && (
        <MenuItem disabled={!mayWrite} onClick={() => actions.accept(open)}>
          {words.acceptRule(open.length)}
        </MenuItem>
      )}
      <MenuItem disabled={actions.isBusy} onClick={() => actions.switchOff(rule)}>
        {words.switchOff}
      </MenuItem>
    </MenuList>
  );
}

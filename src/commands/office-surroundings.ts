import type { CommandSurroundings } from './associate-commands';
import type { RibbonDesk } from './ribbon-desk';

/** Excel as its ribbon's commands need it. */
export function officeSurroundings(desk: Promise<RibbonDesk | undefined>): CommandSurroundings {
  return {
    associate: (name, command) =>
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => void command(event)),
    desk: async () => (isShared() ? desk : undefined),
    openPane,
  };
}

/** Commands and pane are one page here. */
function isShared(): boolean {
  return Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
}

async function openPane(): Promise<void> {
  if (isShared()) return Office.addin.showAsTaskpane();
  // A page that says which button to press.
  const page = new URL('commands.html', document.baseURI).href;
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(page, { height: 20, width: 30 }, () => resolve());
  });
}

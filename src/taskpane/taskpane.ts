import { associateCommands } from '../commands/associate-commands';
import { officeSurroundings } from '../commands/office-surroundings';
import { openModel } from './start/open-model';
import type { Opened } from './start/opened';
import './page.css';

const root = document.getElementById('pane');
if (!root) throw new Error('The page has no place for the pane.');
const opened = openModel();
void opened.then(takeCommands);
import(/* webpackChunkName: "pane" */ './shell/mount-pane').then(
  ({ mountPane }) => mountPane(root, opened),
  showPlainly,
);

/** Excel waits for the ribbon's commands from the moment that it is ready on. */
function takeCommands(came: Opened): void {
  if ('model' in came) associateCommands(officeSurroundings(Promise.resolve(came.model)));
}

// The pane itself did not come: all that is left is the page.
function showPlainly(fault: unknown): void {
  console.error(fault);
  root!.textContent =
    '面板没有打开，请检查网络后关闭面板再打开。 The pane did not load: check the network, close it and open it again.';
}

import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Opened } from '../start/opened';
import { TaskpaneApp } from './taskpane-app';

/** Shows the pane, first while it opens and then what came of that. */
export function mountPane(root: HTMLElement, opening: Promise<Opened>): void {
  const page = createRoot(root);
  const show = (opened: Opened | null): void =>
    page.render(
      <StrictMode>
        <TaskpaneApp key={opened ? 'opened' : 'opening'} opened={opened} />
      </StrictMode>,
    );
  show(null);
  void opening.then(show);
}

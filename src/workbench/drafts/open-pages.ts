const PREFIX = 'jihe-page-';

/** Tells other pages of the workbench that this one is open, for as long as it is. */
export function declareOpen(page: string): void {
  if (!('locks' in navigator)) return;
  void navigator.locks.request(PREFIX + page, () => new Promise(() => undefined));
}

/** Which pages of the workbench are open. Where the browser does not say (http beyond this machine): none. */
export async function openPages(): Promise<ReadonlySet<string>> {
  if (!('locks' in navigator)) return new Set();
  const { held = [] } = await navigator.locks.query();
  return new Set(held.flatMap(({ name }) => (name?.startsWith(PREFIX) ? name.slice(PREFIX.length) : [])));
}

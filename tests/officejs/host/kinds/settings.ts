import type { Settings } from '../book/host-parts';
import { defineKind, type Handle, type Kind, type Members } from '../wire/kind';

/** An object that keeps what it is told and does nothing else with it, or a part of such a one. */
export interface Bag {
  readonly settings: Settings;
  /** Where its settings stand: "" or "title/format/". */
  readonly path: string;
  /** Throws where nothing may be set. */
  readonly refuse?: () => void;
}

type Calls = Members<Bag>['calls'];

/** A class of which only these properties are known; each reads as it was set, or as null. */
export function settingsKind(
  className: string,
  names: readonly string[],
  {
    parts = {},
    calls = {},
  }: { readonly parts?: Readonly<Record<string, () => Kind<Bag>>>; readonly calls?: Calls } = {},
): Kind<Bag> {
  const wire = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
  return defineKind<Bag>(className, {
    read: Object.fromEntries(
      names.map((name) => [wire(name), ({ settings, path }: Bag) => settings.get(path + name) ?? null]),
    ),
    write: Object.fromEntries(names.map((name) => [wire(name), (bag: Bag, value: unknown) => set(bag, name, value)])),
    parts: Object.fromEntries(
      Object.entries(parts).map(([name, kind]) => [wire(name), (bag: Bag): Handle => kind()(partOf(bag, name))]),
    ),
    calls,
  });
}

export function set({ settings, path, refuse }: Bag, name: string, value: unknown): void {
  refuse?.();
  settings.set(path + name, value);
}

export function partOf({ path, ...bag }: Bag, name: string): Bag {
  return { ...bag, path: `${path}${name}/` };
}

/** Takes away whatever was set of the bag. */
export function clear({ settings, path, refuse }: Bag): null {
  refuse?.();
  for (const key of [...settings.keys()]) if (key.startsWith(path)) settings.delete(key);
  return null;
}

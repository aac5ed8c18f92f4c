import type { ComponentType } from 'react';
import { NotLoaded } from './not-loaded';
import { useLoaded } from './use-loaded';

/** A component that is loaded when it is first shown. */
export interface Late<P> {
  (props: P): React.JSX.Element | null;
  /** Loads it beforehand. */
  readonly preload: () => Promise<unknown>;
}

/**
 * Puts off the loading of what the first view does not need. Shows nothing meanwhile, and says so where it cannot be
 * had. Unlike React's own `lazy`, what is loaded stands there at once, without an empty moment.
 */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): Late<P> {
  const part: Loadable<P> = { load, component: undefined };
  const LatePart = (props: P) => {
    const { Part, hasFailed, retry } = useLoaded(part);
    if (hasFailed) return <NotLoaded onRetry={retry} />;
    return Part ? <Part {...props} /> : null;
  };
  return Object.assign(LatePart, { preload: () => loaded(part) });
}

/** Code to be loaded, and what came of it. */
export interface Loadable<P> {
  readonly load: () => Promise<ComponentType<P>>;
  component: ComponentType<P> | undefined;
}

export async function loaded<P>(part: Loadable<P>): Promise<ComponentType<P>> {
  part.component ??= await part.load();
  return part.component;
}

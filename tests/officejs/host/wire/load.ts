import type { Handle } from './kind';
import type { QueryInfo } from './messages';

type Loaded = Record<string, unknown>;

/** What the client's `load` asks for, of an object or of each item of a collection. */
export function load(handle: Handle, query: QueryInfo | undefined): unknown {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])].map((path) => path.split('/').map(onWire));
  const items = handle.items();
  const identity = identityOf(handle);
  if (!items) return { ...identity, ...loaded(handle, paths) };
  const from = query?.Skip ?? 0;
  const wanted = query?.Top === undefined ? items.slice(from) : items.slice(from, from + query.Top);
  const own = paths.filter(([first]) => handle.scalars.includes(first!));
  return {
    ...identity,
    ...(own.length > 0 ? loaded(handle, own) : {}),
    _Items: wanted.map((item) => ({
      ...identityOf(item),
      ...loaded(
        item,
        paths.filter((path) => !own.includes(path)),
      ),
    })),
  };
}

function loaded(handle: Handle, paths: readonly (readonly string[])[]): Loaded {
  const result: Loaded = {};
  const nested = new Map<string, (readonly string[])[]>();
  for (const path of paths.length === 0 ? handle.scalars.map((name) => [name]) : paths) {
    const [first, ...rest] = path;
    if (first === '$all') Object.assign(result, loaded(handle, []));
    else if (rest.length > 0 || handle.hasPart(first!)) nested.set(first!, [...(nested.get(first!) ?? []), rest]);
    else result[first!] = handle.read(first!);
  }
  for (const [name, rests] of nested) result[name] = part(handle.part(name), rests);
  return result;
}

function part(handle: Handle | null, paths: readonly (readonly string[])[]): unknown {
  if (!handle) return null;
  return load(handle, { Select: paths.filter((path) => path.length > 0).map((path) => path.join('/')) });
}

function identityOf(handle: Handle): Loaded {
  return handle.id === undefined ? {} : { _Id: handle.id };
}

function onWire(name: string): string {
  return name.startsWith('_') || name.startsWith('$') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

import { isHandle, type Handle } from './kind';

export interface Guard {
  /** Throws ApiNotFound for members newer than the Excel that is played. */
  check(className: string, member: string): void;
}

/** The same object, whose members are checked before they are used; and so are those of all it leads to. */
export function guarded(handle: Handle, guard: Guard): Handle {
  const wrapped = (found: Handle | null): Handle | null => found && guarded(found, guard);
  const checked = (member: string): void => guard.check(handle.className, member);
  return {
    ...handle,
    read: (name) => {
      checked(name);
      return handle.read(name);
    },
    write: (name, value) => {
      checked(name);
      handle.write(name, value);
    },
    part: (name) => {
      checked(name);
      return wrapped(handle.part(name));
    },
    call: (name, args) => {
      checked(name);
      const made = handle.call(name, args);
      return isHandle(made) ? guarded(made, guard) : made;
    },
    items: () => handle.items()?.map((item) => guarded(item, guard)),
    item: (key) => wrapped(handle.item(key)),
  };
}

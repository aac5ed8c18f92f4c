import { ExcelError, NotSimulated } from './excel-error';
import { isHandle, type Handle } from './kind';
import { PATH, type ArgumentInfo, type ObjectPath, type ReferencedPaths } from './messages';
import type { References } from './references';

/** The objects of one batch. A path is walked once: a method such as Add must not run again. */
export class Paths {
  private readonly found = new Map<number, Handle | null>();

  constructor(
    private readonly infos: Readonly<Record<string, ObjectPath>>,
    private readonly root: Handle,
    private readonly references: References,
  ) {}

  /** null: a null object, of which everything is null. */
  at(id: number): Handle | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const info = this.infos[id];
    if (!info) throw new NotSimulated(`a path without description (${id})`);
    const handle = this.walk(info);
    this.found.set(id, handle);
    return handle;
  }

  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    const referenced = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, index) => this.resolved(argument, referenced?.[index]));
  }

  private walk(info: ObjectPath): Handle | null {
    if (info.ObjectPathType === PATH.root) return this.root;
    if (info.ObjectPathType === PATH.nullObject) return null;
    if (info.ObjectPathType === PATH.reference) return this.references.at(info.Name);
    const parent = this.at(info.ParentObjectPathId!);
    if (!parent) return null;
    if (info.ObjectPathType === PATH.property) return parent.part(info.Name);
    const args = this.argumentsOf(info.ArgumentInfo);
    if (info.ObjectPathType === PATH.indexer) return parent.item(args[0]);
    if (info.ObjectPathType !== PATH.method) throw new NotSimulated(`paths of type ${info.ObjectPathType}`);
    const made = parent.call(info.Name, args);
    if (made === null || isHandle(made)) return made;
    throw new NotSimulated(`${parent.className}.${info.Name} as an object`);
  }

  private resolved(argument: unknown, referenced: ReferencedPaths | undefined): unknown {
    // 0 stands for an argument that is no object.
    if (typeof referenced === 'number' && referenced > 0) return this.given(referenced);
    if (Array.isArray(referenced) && Array.isArray(argument)) {
      return argument.map((each, index) => this.resolved(each, (referenced as readonly ReferencedPaths[])[index]));
    }
    return argument;
  }

  private given(id: number): Handle {
    const handle = this.at(id);
    if (!handle) throw new ExcelError('InvalidArgument', 'A null object was given as an argument.');
    return handle;
  }
}

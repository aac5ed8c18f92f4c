import { ExcelError, NotSimulated } from './excel-error';
import { isHandle, type Handle } from './kind';
import { load } from './load';
import { ACTION, type Action, type ActionResult, type Batch, type BatchResults } from './messages';
import { Paths } from './paths';
import type { References } from './references';

export interface Surroundings {
  readonly root: Handle;
  readonly references: References;
  /** May throw in place of the action: faults, version, cell edit. */
  readonly before: (index: number, action: Action, paths: Paths) => void;
}

/** Runs the actions in order. The first that fails ends the batch; what ran before it stays done. */
export function runBatch(batch: Batch, { root, references, before }: Surroundings): BatchResults {
  const paths = new Paths(batch.ObjectPaths, root, references);
  const results: ActionResult[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      before(index, action, paths);
      results.push({ ActionId: action.Id, Value: valueOf(action, paths, references) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code, message, httpStatusCode } = error;
      const refused = { Code: code, Message: message, Location: action.Name, ActionIndex: index };
      return { Results: results, Error: { ...refused, HttpStatusCode: httpStatusCode } };
    }
  }
  return { Results: results };
}

function valueOf(action: Action, paths: Paths, references: References): unknown {
  if (action.ActionType === ACTION.trace) return null;
  const handle = paths.at(action.ObjectPathId);
  if (action.ActionType === ACTION.instantiate) return handle && identityOf(handle, references);
  if (action.ActionType === ACTION.load) return handle && load(handle, action.QueryInfo);
  if (action.ActionType === ACTION.method) return called(action, handle, { paths, references });
  if (action.ActionType !== ACTION.setProperty) throw new NotSimulated(`actions of type ${action.ActionType}`);
  if (!handle) throw new NotSimulated(`setting ${action.Name} of a null object`);
  handle.write(action.Name, paths.argumentsOf(action.ArgumentInfo)[0]);
  return null;
}

function called(
  { Name, ArgumentInfo }: Action,
  handle: Handle | null,
  { paths, references }: { readonly paths: Paths; readonly references: References },
): unknown {
  const args = paths.argumentsOf(ArgumentInfo);
  if (Name === '_RemoveReference') {
    references.release(String(args[0]));
    return null;
  }
  if (!handle) {
    if (Name === '_KeepReference') return null;
    throw new NotSimulated(`calling ${Name} of a null object`);
  }
  if (Name === '_KeepReference') {
    references.keep(handle);
    return null;
  }
  const value = handle.call(Name, args);
  if (isHandle(value)) return identityOf(value, references);
  return value ?? null;
}

function identityOf(handle: Handle, references: References): Record<string, string> {
  const reference = references.idOf(handle);
  return {
    ...(handle.id === undefined ? {} : { _Id: handle.id }),
    ...(reference === undefined ? {} : { _ReferenceId: reference }),
  };
}

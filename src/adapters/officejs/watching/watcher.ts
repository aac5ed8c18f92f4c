import type { CellRef } from '../../../core/address';
import type { Unsubscribe } from '../../../core/ports';
import { parseArea } from '../reading/areas';
import type { OfficeHost } from '../office-host';
import { Registration } from './registration';
import { changeEvents, selectionEvents } from './events';

type ChangeListener = (sheets: readonly string[]) => void;
type SelectionListener = (cell: CellRef) => void;

/** Hears of what others do in the workbook, and of where the user goes. */
export class Watcher {
  readonly #changes = new Set<ChangeListener>();
  readonly #selections = new Set<SelectionListener>();
  readonly #changeEvents: Registration;
  readonly #selectionEvents: Registration;
  /** What was heard while we wrote; undefined while we do not. */
  #held: Set<string> | undefined;

  /** `nameOf` tells the name of a sheet by its id, as far as it is known. */
  constructor(
    host: OfficeHost,
    private readonly nameOf: (id: string) => string | undefined,
  ) {
    const onChange = (sheet: string): void => this.#tellChange(sheet);
    const onSelection = (id: string, address: string): void => this.#tellSelection(id, address);
    this.#changeEvents = new Registration(host, (context) => changeEvents(context.workbook, host, onChange));
    this.#selectionEvents = new Registration(host, (context) => selectionEvents(context.workbook, onSelection));
  }

  onChanged(listener: ChangeListener): Unsubscribe {
    return subscribe(this.#changes, listener, this.#changeEvents);
  }

  onSelected(listener: SelectionListener): Unsubscribe {
    return subscribe(this.#selections, listener, this.#selectionEvents);
  }

  /** Meanwhile, what is heard of our own sheets is our own doing; of others it is told afterwards. */
  async quietly<T>(job: () => Promise<T>, isOurs: (sheet: string) => boolean): Promise<T> {
    const held = new Set<string>();
    this.#held = held;
    try {
      return await job();
    } finally {
      this.#held = undefined;
      for (const sheet of held) if (!isOurs(sheet)) this.#tell(sheet);
    }
  }

  /** Listens, where Excel would not let us before. */
  retry(): void {
    this.#changeEvents.settle();
    this.#selectionEvents.settle();
  }

  #tellChange(id: string): void {
    // A sheet that was not read yet goes by its id: whoever reads it again finds that there is a new one.
    const sheet = this.nameOf(id) ?? id;
    if (this.#held) this.#held.add(sheet);
    else this.#tell(sheet);
  }

  #tell(sheet: string): void {
    for (const listener of [...this.#changes]) listener([sheet]);
  }

  #tellSelection(id: string, address: string): void {
    const sheet = this.nameOf(id);
    const area = parseArea(address.split(',')[0]!);
    if (sheet === undefined || !area) return;
    for (const listener of [...this.#selections]) listener({ sheet, row: area.top, column: area.left });
  }
}

function subscribe<T>(listeners: Set<T>, listener: T, events: Registration): Unsubscribe {
  listeners.add(listener);
  events.want(true);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) events.want(false);
  };
}

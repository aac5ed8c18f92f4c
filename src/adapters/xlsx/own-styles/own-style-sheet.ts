import type { OpcPackage } from '../../package';
import { BLANK_STYLES } from '../styles/blank-styles';
import { UserFormats } from '../styles/user-formats';
import { OFFICE_RELATIONS } from '../text/namespaces';
import type { Draft } from '../workbook/draft';
import { workbookPartName } from '../read';
import { addOwnFormats, withKeptFormats, type OwnFormats } from './own-formats';
import { takeOff, type OverlayNote } from './overlay';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** The style sheet of a workbook in two layers: the user's, which may gain cell formats, and over it ours. */
export class OwnStyleSheet {
  private readonly part: string | undefined;
  private readonly base: string;
  /** What we had laid over it; undefined where nothing, or where Excel has saved it since. */
  readonly note: OverlayNote | undefined;
  private userFormats: UserFormats | undefined;
  private kept: string | undefined;

  constructor(
    private readonly pkg: OpcPackage,
    private readonly draft: Draft,
  ) {
    this.part = pkg.related(workbookPartName(pkg), 'styles')?.target;
    const text = this.part === undefined ? BLANK_STYLES : draft.text(this.part);
    const layers = takeOff(text);
    this.base = layers?.base ?? text;
    this.note = layers?.note;
  }

  /** The user's cell formats; those asked for are kept. */
  get user(): UserFormats {
    this.userFormats ??= new UserFormats(this.base);
    return this.userFormats;
  }

  /** Puts looks of ours among the user's own, where they stay: for sheets that are the user's. Cell format by lookKey. */
  keep(looks: readonly string[]): ReadonlyMap<string, number> {
    const { styles, indexByLook } = withKeptFormats(this.userFormats?.text ?? this.base, looks);
    this.kept = styles;
    return indexByLook;
  }

  /** Writes both layers. */
  finish(looks: readonly string[], hasMarks: boolean): OwnFormats {
    const own = addOwnFormats(this.kept ?? this.userFormats?.text ?? this.base, looks, hasMarks);
    if (own.styles === BLANK_STYLES) this.remove();
    else if (this.part === undefined) this.create(own.styles);
    else this.draft.set(this.part, own.styles);
    return own;
  }

  /** Blank, they are ours alone: the workbook came without. */
  private remove(): void {
    const workbook = workbookPartName(this.pkg);
    const found = this.pkg.related(workbook, 'styles');
    if (!found) return;
    this.draft.drop(found.target);
    this.pkg.unrelate(workbook, found.id);
    this.pkg.remove(found.target);
  }

  private create(styles: string): void {
    const workbook = workbookPartName(this.pkg);
    const part = workbook.replace(/[^/]*$/, 'styles.xml');
    this.pkg.set(part, styles, STYLES_TYPE);
    this.pkg.relate(workbook, { type: `${OFFICE_RELATIONS}/styles`, target: part });
  }
}

import type { RangeAddress } from '../../../core/address';
import { OWN_SHEET_NAME, ownSheetKey, severityOfFormula } from '../../../core/changes';
import type { DefinedName } from '../../../core/snapshot';
import { parseArea } from './areas';
import type { Answer } from './ask';
import { definedName } from './structure';

/** What is known of a sheet beside its cells. */
export interface Frame {
  /** The rectangle that holds all values; undefined where there are none. */
  readonly used: RangeAddress | undefined;
  readonly hidesRows: boolean;
  readonly hidesColumns: boolean;
  readonly hasArrays: boolean;
  readonly filter: RangeAddress | undefined;
  readonly isProtected: boolean;
  readonly names: readonly DefinedName[];
  readonly ours: string | undefined;
}

const USED = 'rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden';

export function askFrame(sheet: Excel.Worksheet, isPlain: boolean): Answer<Frame> {
  const used = sheet.getUsedRangeOrNullObject(true).load(isPlain ? USED : `${USED},savedAsArray`);
  const filter = sheet.autoFilter.getRangeOrNullObject().load('address');
  const protection = sheet.protection.load('protected');
  const names = sheet.names.load('items/name,items/formula');
  return () => {
    const known = names.items.map(definedName);
    const tag = known.find(({ name }) => name === OWN_SHEET_NAME);
    return {
      used: used.isNullObject ? undefined : rectangle(used),
      hidesRows: !used.isNullObject && !isFalse(used.rowHidden),
      hidesColumns: !used.isNullObject && !isFalse(used.columnHidden),
      hasArrays: !isPlain && !used.isNullObject && !isFalse(used.savedAsArray),
      filter: filter.isNullObject ? undefined : parseArea(filter.address),
      isProtected: protection.protected,
      names: known.filter(({ name }) => name !== OWN_SHEET_NAME),
      ours: tag && ownSheetKey(tag.refersTo),
    };
  };
}

export function rectangle({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): RangeAddress {
  return {
    top: rowIndex,
    left: columnIndex,
    bottom: rowIndex + rowCount - 1,
    right: columnIndex + columnCount - 1,
  };
}

/** Excel says null where only some are. */
function isFalse(flag: boolean | null): boolean {
  return flag === false;
}

/** Whether a sheet bears marks of ours. */
export function askMarks(sheet: Excel.Worksheet): Answer<boolean> {
  const formats = sheet.getRange().conditionalFormats.load('items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.some(({ type, customOrNullObject: custom }) => {
      return type === 'Custom' && !custom.isNullObject && severityOfFormula(custom.rule.formula) !== undefined;
    });
}

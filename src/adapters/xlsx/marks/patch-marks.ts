import { splice, type Edit, type XmlElement } from '../../package';
import { SEVERITIES, type MarkRule } from '../../../core/ours';
import { SheetText } from '../sheet/sheet-text';
import { areasOf, severityOf } from './mark-rules';
import { markFormula, type MarkChange } from '../../../core/changes';

/** The elements behind sheetData that stand before the conditional formats, in the order of the schema. */
const BEFORE = [
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
];

/** The marks that a worksheet part bears. */
export function marksIn(text: string): Pick<MarkChange, 'severity' | 'areas'>[] {
  if (!text.includes('jihe:')) return [];
  return blocksOf(new SheetText(text).tail().root).flatMap((block) =>
    block.children.flatMap((rule) => {
      const severity = severityOf(rule);
      return severity ? [{ severity, areas: areasOf(block.attribute('sqref') ?? '') }] : [];
    }),
  );
}

/** The worksheet part without our marks; the user's rules get back the priorities they had. */
export function withoutMarks(text: string): string {
  if (!text.includes('jihe:')) return text;
  const { root, shift } = new SheetText(text).tail();
  const removed = blocksOf(root).flatMap(removals);
  const theirs = prioritiesIn(root);
  const isOursFirst = theirs.every(({ priority }) => priority > removed.length);
  const edits = [...removed, ...(isOursFirst ? shifted(theirs, -removed.length) : [])];
  return splice(text, moved(edits, shift));
}

/** The worksheet part with marks before the user's rules: what stands first prevails. `firstFormat` is that of errors. */
export function withMarks(text: string, rules: readonly MarkRule[], firstFormat: number): string {
  if (rules.length === 0) return text;
  const { root, shift } = new SheetText(text).tail();
  const at = blocksOf(root)[0]?.start ?? root.endOfLast(BEFORE);
  const xml = rules.map((rule, index) => ruleXml(rule, index + 1, { prefix: root.prefix, firstFormat })).join('');
  return splice(text, moved([{ start: at, end: at, text: xml }, ...shifted(prioritiesIn(root), rules.length)], shift));
}

function ruleXml(
  { severity, addresses }: MarkRule,
  priority: number,
  { prefix, firstFormat }: { prefix: string; firstFormat: number },
): string {
  const format = firstFormat + SEVERITIES.indexOf(severity);
  return (
    `<${prefix}conditionalFormatting sqref="${addresses}">` +
    `<${prefix}cfRule type="expression" dxfId="${format}" priority="${priority}">` +
    `<${prefix}formula>${markFormula(severity)}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
  );
}

function blocksOf(root: XmlElement): XmlElement[] {
  return root.all('conditionalFormatting');
}

/** A block goes whole where all of its rules are ours; Excel may have put the user's rules for the same cells with them. */
function removals(block: XmlElement): Edit[] {
  const ours = block.children.filter((rule) => severityOf(rule));
  const isAllOurs = ours.length === block.all('cfRule').length;
  const gone = ours.length > 0 && isAllOurs ? [block] : ours;
  return gone.map(({ start, end }) => ({ start, end, text: '' }));
}

interface Priority extends Edit {
  readonly priority: number;
}

/** Of the user's rules, those in extensions (x14) too: all of a sheet count on in one row. */
function prioritiesIn(root: XmlElement): Priority[] {
  return root.children.flatMap((child) => {
    if (child.local !== 'conditionalFormatting' && child.local !== 'extLst') return [];
    return rulesWithin(child).flatMap((rule) => priorityOf(rule) ?? []);
  });
}

function rulesWithin(element: XmlElement): XmlElement[] {
  if (element.local === 'cfRule') return severityOf(element) ? [] : [element];
  return element.children.flatMap(rulesWithin);
}

function priorityOf(rule: XmlElement): Priority | undefined {
  const attribute = rule.attributes.find(({ name }) => name === 'priority');
  if (!attribute) return undefined;
  const { start, end, value } = attribute;
  return { start, end, priority: Number(value), text: rule.outer.slice(start - rule.start, end - rule.start) };
}

/** Only the digits change: quotes and spaces stay as they were. */
function shifted(priorities: readonly Priority[], by: number): Edit[] {
  return priorities.map(({ start, end, priority, text }) => {
    return { start, end, text: text.replace(/\d+/, String(priority + by)) };
  });
}

function moved(edits: readonly Edit[], shift: number): Edit[] {
  return edits.map(({ start, end, text }) => ({ start: start + shift, end: end + shift, text }));
}

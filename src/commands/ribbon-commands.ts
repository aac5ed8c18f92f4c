import type { Reply } from '../app/session';
import type { RibbonDesk, RibbonTab } from './ribbon-desk';

/** What came of a command, and whether the user sees it in the workbook itself. */
export interface CommandOutcome {
  readonly reply: Reply;
  readonly isSeen: boolean;
  readonly tab?: RibbonTab;
}

/** The ribbon's commands by their names in the manifest; 打开面板 is Excel's own. */
export const RIBBON_COMMANDS: Readonly<Record<string, (desk: RibbonDesk) => Promise<CommandOutcome>>> = {
  checkAndMark,
  summarise,
  clearMarks,
};

/** 一键核对: checks, and marks what was found. */
async function checkAndMark(desk: RibbonDesk): Promise<CommandOutcome> {
  const checked = await desk.perform({ kind: 'check' });
  if (!checked.ok) return { reply: checked, isSeen: false };
  const hasFindings = Object.values(desk.view.counts).some((count) => count > 0);
  // Marks of an earlier check are taken away where nothing is left to mark.
  if (!hasFindings && !desk.view.hasMarks) return { reply: checked, isSeen: false, tab: 'findings' };
  const marked = await desk.perform({ kind: hasFindings ? 'mark' : 'clear-marks' });
  const reply = { ok: marked.ok, said: [checked.said, marked.said].join(desk.view.language === 'zh-CN' ? '' : ' ') };
  return { reply, isSeen: marked.ok && hasFindings, tab: 'findings' };
}

/** 一键汇总: writes the summary sheets and goes to the first of them. */
async function summarise(desk: RibbonDesk): Promise<CommandOutcome> {
  const reply = await desk.perform({ kind: 'summarise', asValues: false });
  const [first] = desk.view.ownSheets;
  if (!reply.ok || !first) return { reply, isSeen: false };
  await desk.reveal({ sheet: first.name, top: 0, left: 0, bottom: 0, right: 0 });
  return { reply, isSeen: true, tab: 'summary' };
}

async function clearMarks(desk: RibbonDesk): Promise<CommandOutcome> {
  const hadMarks = desk.view.hasMarks;
  const reply = await desk.perform({ kind: 'clear-marks' });
  return { reply, isSeen: reply.ok && hadMarks };
}

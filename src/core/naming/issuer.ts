// Words after which a 机关代字 may begin when a sentence runs straight into it: 关于下达霁财社…, 补助资金霁财社….
const LEAD =
  /^.*(?:下达|拨付|预拨|追加|清算|转发|安排|收到|根据|依据|按照|关于|参照|通知|文件|批复|预算|支出|项目|补助|补贴|奖励|奖补|专项|的|和|及|与|见|由|(?:[年月日号批级按据金费款])(?!财))/;
// What numbers of this shape stand after, without being a 文号.
const OTHER_NUMBERS = /(?:合同|协议|编号|标段|订单|发票|票据|单据|凭证|工程|纪要|招标|采购|竣工|证书|规划|许可|案)$/;
const FINANCE = /财(?![政务产富经])/;
const LONGEST = 8;

/** Where in a run of characters before the year the 机关代字 begins; undefined where there is none. */
export function issuerStart(run: string): number | undefined {
  if (OTHER_NUMBERS.test(run)) return undefined;
  const lead = LEAD.exec(run)?.[0].length ?? 0;
  const issuer = run.slice(lead);
  if (issuer.length >= 2 && issuer.length <= LONGEST) return lead;
  const finance = run.lastIndexOf('财');
  if (finance < 0 || finance === run.length - 1) return undefined;
  // 霁财追加〔2023〕1号 ends in a lead word itself; in a longer run only the one character of the place can be told.
  return run.length <= LONGEST ? 0 : Math.max(lead < run.length ? lead : 0, finance - 1);
}

/** Whether a 机关代字 is one of a finance office (财社, 冀财农, 湘财教指): sure enough to go without brackets. */
export function isFinanceIssuer(issuer: string): boolean {
  return FINANCE.test(issuer) && !issuer.endsWith('财');
}

/** Whether it ends as codes of offices do: 国办发, 冀人社字, 民函. */
export function isOfficialIssuer(issuer: string): boolean {
  return isFinanceIssuer(issuer) || /[发函字办]$/.test(issuer);
}

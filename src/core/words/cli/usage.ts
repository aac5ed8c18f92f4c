import { SHIPPED_PRESETS } from '../../presets';
import type { Bilingual } from '../language';

const SHIPPED = SHIPPED_PRESETS.map(({ id }) => id);
// No line longer than a terminal.
const ROWS = [SHIPPED.slice(0, 5), SHIPPED.slice(5)].map((ids) => `  ${ids.join('  ')}`).join('\n');

/** What --help prints. */
export const USAGE: Bilingual = {
  'zh-CN': `绩核 jihe：交之前核对预算绩效自评表。文件只在本机处理，不联网。

用法
  jihe check 文件…                核对，列出会被退回的问题
      --preset 标准名或文件.json    按哪个标准，默认 national（国家标准 90/80/60）
      --format text|json          输出方式，默认 text；json 每个工作簿一行
      --fail-on error|warning|never
                                  到哪一级算不通过，默认 error；never 都算通过
      --all                       每组全部列出，不省略
  jihe write 文件 -o 输出.xlsx      写出一份新的工作簿，原文件不动
      --compute                   填上空着的执行率、得分、总分和等级（公式）
      --replace                   与 --compute 同用：算错的也改过来
      --suggestions               与 --compute 同用：写明“达成”的定性指标先填满分
      --values                    写结果，不写公式
      --mark                      给有问题的单元格做标记
      --summary                   加上汇总表和核对结果表
      --preset 标准名或文件.json    按哪个标准
      --in-place                  写回原文件（不用 -o）
  jihe forms 文件 -o 输出.xlsx      按项目清单给还没有自评表的项目建空白自评表
      --layout national|with-cost|operator-columns|transfer
                                  版式：国家附件1、含成本指标、性质和单位分列、转移支付；
                                  不写时按标准定，转移支付用转移支付的
      --last-year 上年文件.xlsx     带入上年自评表的指标和指标值
      --preset 标准名或文件.json    按哪个标准的分值；也可用 --in-place、--format json
  jihe scores 文件…               自评表的得分是怎么来的：逐项列出分值、表上得分、
                                  按标准算的得分和每一步；有不一致的表排在前面
      --form 工作表或项目名称       只看这一张
      --preset 标准名或文件.json    按哪个标准
      --format text|json          输出方式，默认 text；json 每个工作簿一行
  jihe clean 文件 -o 输出.xlsx      去掉本工具加的标记、汇总表和设置（可用 --in-place）
  jihe explain 规则                一条规则查什么、为什么、怎么改、依据
  jihe rules                      全部规则

  --lang zh-CN|en-US              语言        --help  帮助        --version  版本

自带的标准
${ROWS}

退出状态：0 通过；1 有问题，或有规则没能检查；2 没能运行（说明原因，不写任何文件）。
`,
  'en-US': `jihe: checks budget performance self-evaluations before they are handed in. Files stay on this machine.

Usage
  jihe check FILE…                checks, and lists what would be sent back
      --preset NAME|FILE.json     which standard; default national (90/80/60)
      --format text|json          default text; json gives one line a workbook
      --fail-on error|warning|never
                                  from which severity on a check fails; default error
      --all                       lists every finding of each group
  jihe write FILE -o OUT.xlsx     writes a new workbook and leaves FILE alone
      --compute                   fills empty rates, scores, totals and grades (formulas)
      --replace                   with --compute: also replaces wrong ones
      --suggestions               with --compute: full points for what is said to be reached (达成)
      --values                    writes results instead of formulas
      --mark                      marks the cells that have findings
      --summary                   adds summary sheets and a sheet of findings
      --preset NAME|FILE.json     which standard
      --in-place                  writes FILE itself (without -o)
  jihe forms FILE -o OUT.xlsx     makes a blank form for each project without one
      --layout national|with-cost|operator-columns|transfer
                                  default: by the standard; transfers have their own
      --last-year FILE.xlsx       carries last year's indicators and targets over
      --preset NAME|FILE.json     whose weights; also --in-place, --format json
  jihe scores FILE…               how the scores of forms come about: weight, score on the
                                  sheet, score by the standard, every step; forms whose
                                  scores differ come first
      --form SHEET|PROJECT        this form alone
      --preset NAME|FILE.json     which standard
      --format text|json          default text; json gives one line a workbook
  jihe clean FILE -o OUT.xlsx     takes out our marks, sheets and settings (or --in-place)
  jihe explain RULE               what a rule checks, why, what to do, and its provision
  jihe rules                      all rules

  --lang zh-CN|en-US              language        --help        --version

Shipped standards
${ROWS}

Exit status: 0 passed; 1 findings, or a rule that could not run; 2 could not run (it says why and writes nothing).
`,
};

import type { Language } from '../language';

/** Why a command could not run, and what to do. */
export interface ProblemWords {
  unknownCommand(name: string): string;
  unknownOption(option: string, command: string): string;
  missingValue(option: string): string;
  noValueWanted(option: string): string;
  badValue(option: string, value: string, allowed: readonly string[]): string;
  needsFile(command: string): string;
  oneFileOnly(command: string): string;
  needsOutput(): string;
  outputAndInPlace(): string;
  outputIsInput(path: string): string;
  outputKind(path: string, extension: string): string;
  nothingAsked(): string;
  replaceNeedsCompute(): string;
  valuesOfNothing(): string;
  notFound(path: string): string;
  isFolder(path: string): string;
  notAllowed(path: string): string;
  inUse(path: string): string;
  noFolder(path: string): string;
  diskFull(path: string): string;
  notWritten(path: string): string;
  notRead(path: string): string;
  notPrinted(): string;
  needsRule(): string;
  unknownRule(name: string, close: string | undefined): string;
  unknownPreset(name: string, known: readonly string[]): string;
  presetNotJson(path: string): string;
  presetProblems(path: string): string;
  tooMuchMemory(): string;
  unexpected(detail: string): string;
}

const ZH: ProblemWords = {
  unknownCommand: (name) =>
    `没有“${name}”这个命令。可用 check、write、forms、scores、clean、explain、rules；用法见 jihe --help。`,
  unknownOption: (option, command) => `jihe ${command} 没有 ${option} 这个选项。用法见 jihe --help。`,
  missingValue: (option) => `${option} 后面要跟一个值。用法见 jihe --help。`,
  noValueWanted: (option) => `${option} 后面不用跟值。`,
  badValue: (option, value, allowed) => `${option} 不能是“${value}”，可用：${allowed.join('、')}。`,
  needsFile: (command) => `请写上要处理的文件，例如：jihe ${command} 自评表.xlsx`,
  oneFileOnly: (command) => `jihe ${command} 一次只处理一个文件。文件名里有空格时请加引号。`,
  needsOutput: () => '请用 -o 写明输出文件，例如 -o 输出.xlsx；要直接写回原文件，请用 --in-place。',
  outputAndInPlace: () => '-o 和 --in-place 只能用一个：前者写新文件，后者写回原文件。',
  outputIsInput: (path) => `输出文件 ${path} 就是原文件。请换一个文件名；确要写回原文件，请用 --in-place。`,
  outputKind: (path, extension) => `输出文件 ${path} 的后缀应与原文件一样，为 ${extension}，否则 Excel 打不开。`,
  nothingAsked: () =>
    '请写明要写什么：--compute（填执行率和等级）、--mark（做标记）、--summary（汇总表），可以一起用。',
  replaceNeedsCompute: () => '--replace 要与 --compute 一起用。',
  valuesOfNothing: () => '--values 要与 --compute 或 --summary 一起用。',
  notFound: (path) => `找不到文件 ${path}。请检查文件名和所在文件夹。`,
  isFolder: (path) => `${path} 是文件夹。请写上其中的 .xlsx 文件。`,
  notAllowed: (path) => `没有权限读写 ${path}。请检查文件权限，或换一个文件夹。`,
  inUse: (path) => `${path} 正被别的程序使用。请在 Excel 或 WPS 中关闭它再试。`,
  noFolder: (path) => `要写入的文件夹不存在：${path}。请先建好文件夹。`,
  diskFull: (path) => `磁盘空间不足，没有写成 ${path}。请清出空间再试。`,
  notWritten: (path) => `没有写成 ${path}。请换一个文件夹再试。`,
  notRead: (path) => `读不了 ${path}。请把文件拷到本机后再试。`,
  notPrinted: () => '结果没有输出完整（磁盘可能已满）。请换一个位置再试。',
  needsRule: () => '请写上规则名，例如：jihe explain grade-score-mismatch；全部规则见 jihe rules。',
  unknownRule: (name, close) =>
    `没有“${name}”这条规则。${close === undefined ? '' : `是不是 ${close}？`}全部规则见 jihe rules。`,
  unknownPreset: (name, known) => `没有“${name}”这个标准。可用：${known.join('、')}；也可以写自己的 .json 文件。`,
  presetNotJson: (path) => `${path} 不是有效的 JSON 文件。请检查括号、引号和逗号。`,
  presetProblems: (path) => `标准文件 ${path} 有以下问题，请改正后再试：`,
  tooMuchMemory: () => '内存不足，没有做完。请关闭其他程序，或把工作簿拆小后再试。',
  unexpected: (detail) => `出了意外，没有做完，也没有改动任何文件。请把使用的命令和下面这行字告诉开发者：\n  ${detail}`,
};

const EN: ProblemWords = {
  unknownCommand: (name) =>
    `There is no command “${name}”; there are check, write, forms, scores, clean, explain and rules. See jihe --help.`,
  unknownOption: (option, command) => `jihe ${command} has no option ${option}. See jihe --help.`,
  missingValue: (option) => `${option} needs a value. See jihe --help.`,
  noValueWanted: (option) => `${option} takes no value.`,
  badValue: (option, value, allowed) => `${option} cannot be “${value}”; it is one of ${allowed.join(', ')}.`,
  needsFile: (command) => `Name the file, such as: jihe ${command} evaluation.xlsx`,
  oneFileOnly: (command) => `jihe ${command} takes one file at a time. Put names with spaces in quotes.`,
  needsOutput: () => 'Name the file to write with -o, such as -o out.xlsx; to write to the file itself use --in-place.',
  outputAndInPlace: () => 'Use either -o, which writes a new file, or --in-place, which writes to the file itself.',
  outputIsInput: (path) =>
    `The output ${path} is the input file. Choose another name; to write to the file itself use --in-place.`,
  outputKind: (path, extension) =>
    `The output ${path} must end in ${extension} like the input, or Excel will not open it.`,
  nothingAsked: () =>
    'Say what to write: --compute (rates and grades), --mark (marks), --summary (summary sheets), or several.',
  replaceNeedsCompute: () => '--replace goes with --compute.',
  valuesOfNothing: () => '--values goes with --compute or --summary.',
  notFound: (path) => `There is no file ${path}. Check its name and folder.`,
  isFolder: (path) => `${path} is a folder. Name the .xlsx files in it.`,
  notAllowed: (path) =>
    `There is no permission to read or write ${path}. Check the file's permissions, or use another folder.`,
  inUse: (path) => `${path} is in use by another program. Close it in Excel or WPS and try again.`,
  noFolder: (path) => `There is no folder ${path} to write to. Make it first.`,
  diskFull: (path) => `The disk is full; ${path} was not written. Make room and try again.`,
  notWritten: (path) => `${path} could not be written. Try another folder.`,
  notRead: (path) => `${path} could not be read. Copy it to this machine and try again.`,
  notPrinted: () => 'Not all of the output could be written (is the disk full?). Send it somewhere else.',
  needsRule: () => 'Name a rule, such as: jihe explain grade-score-mismatch. All rules: jihe rules.',
  unknownRule: (name, close) =>
    `There is no rule “${name}”.${close === undefined ? '' : ` Did you mean ${close}?`} All rules: jihe rules.`,
  unknownPreset: (name, known) =>
    `There is no standard “${name}”. There are ${known.join(', ')}; or give a .json file of your own.`,
  presetNotJson: (path) => `${path} is no valid JSON file. Check its brackets, quotes and commas.`,
  presetProblems: (path) => `The file of the standard ${path} has these problems; please mend them:`,
  tooMuchMemory: () => 'There is not enough memory to finish. Close other programs, or split the workbook.',
  unexpected: (detail) =>
    `Something unexpected happened; it was not finished, and no file was changed. Please tell the developers the command you used and this line:\n  ${detail}`,
};

export const PROBLEM_WORDS: Readonly<Record<Language, ProblemWords>> = { 'zh-CN': ZH, 'en-US': EN };

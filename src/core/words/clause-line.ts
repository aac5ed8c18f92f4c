import { CLAUSES, type Clause, type ClauseId, type Standing } from '../rules/define';
import type { Bilingual, Language } from './language';

const UNWRITTEN: Readonly<Record<Standing, Bilingual>> = {
  A: { 'zh-CN': '算术关系', 'en-US': 'arithmetic' },
  B: { 'zh-CN': '通行做法', 'en-US': 'common practice' },
  C: { 'zh-CN': '通行做法，各地要求可能不同', 'en-US': 'common practice; places differ' },
};

const STANDING: Readonly<Record<Standing, Bilingual>> = {
  A: { 'zh-CN': '', 'en-US': '' },
  B: {
    'zh-CN': '（按通行理解，引用前请核对原文）',
    'en-US': ' (as commonly understood; check the text before you quote it)',
  },
  C: { 'zh-CN': '（参照执行，以当地要求为准）', 'en-US': ' (by analogy; local requirements come first)' },
};

const OF_SYSTEM: Bilingual = {
  'zh-CN': '（各地系统可能不同，以当地为准）',
  'en-US': ' (as the fiscal information system has it; places differ)',
};

/** The provision that a rule rests on and how far it can be quoted: "财预〔2020〕10号…（按通行理解，引用前请核对原文）". */
export function clauseLine(clause: ClauseId, language: Language): string {
  const { document, standing, isOfSystem }: Clause = CLAUSES[clause];
  if (document === null) return UNWRITTEN[standing][language];
  return `${document}${(isOfSystem ? OF_SYSTEM : STANDING[standing])[language]}`;
}

import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { generatedLists } from './generated-files';
import { RULE_TESTS_FOLDER, RULES_FOLDER, WORDS_FOLDER } from './rule-ids';

/** `npm run new-rule -- some-id`: the four files of a rule, failing its test until it is written. */
function main(id: string | undefined): void {
  if (!id || !/^[a-z]+(-[a-z\d]+)+$/.test(id)) throw new Error('Usage: npm run new-rule -- some-rule-id');
  if (existsSync(join(RULES_FOLDER, id))) throw new Error(`There is a rule ${id} already.`);
  const written = files(id);
  for (const [path, text] of written) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const [path, text] of generatedLists()) writeFileSync(path, text);
  console.log(
    [
      ...written.map(([path]) => `  ${relative(process.cwd(), path)}`),
      'Fill them in; `npm test` tells what is still to do. Then `npm run docs`.',
      'How to write a rule: src/core/rules/define/README.md',
    ].join('\n'),
  );
}

function files(id: string): [path: string, text: string][] {
  return [
    [join(RULES_FOLDER, id, 'rule.ts'), rule(id)],
    [join(RULES_FOLDER, id, 'example.ts'), EXAMPLE],
    [join(WORDS_FOLDER, `${id}.ts`), words(id)],
    [join(RULE_TESTS_FOLDER, id, 'rule.test.ts'), ruleTest(id)],
  ];
}

const rule = (id: string) => `import { defineRule } from '../define';
import { countedLists } from '../shared/counted-lists';
import { cellIn } from '../shared/places';

/** TODO: when it fires, in one sentence. */
export default defineRule({
  id: '${id}',
  severity: 'warning',
  certainty: 'certain',
  clause: 'practice',
  facts: { found: { name: 'text' } },
  *check({ lists }) {
    for (const list of countedLists(lists)) {
      for (const { name } of list.projects) {
        if (name.value !== 'TODO') continue;
        yield { message: 'found', at: cellIn(list, name), data: { name: name.value } };
      }
    }
  },
});
`;

const EXAMPLE = `import type { RuleExample } from '../define';

export const example: RuleExample = {
  drawing: \`
    # 本级项目
    | 序号 | 项目名称     | 预算金额（万元） | 自评得分 | 自评等级 |
    | 1    | 城乡医疗救助 | 54.93            | 100      | 优       |
  \`,
  finds: [{ at: '本级项目!B2', message: 'found' }],
};
`;

const words = (id: string) => `import rule from '../../rules/${id}/rule';
import { defineRuleWords } from '../define-rule-words';

export default defineRuleWords(rule, {
  'zh-CN': { title: 'TODO', messages: { found: 'TODO {name}' }, why: 'TODO', todo: 'TODO' },
  'en-US': { title: 'TODO', messages: { found: 'TODO {name}' }, why: 'TODO', todo: 'TODO' },
});
`;

const ruleTest = (id: string) => `import rule from '../../../src/core/rules/${id}/rule';
import { testRule } from '../test-rule';

testRule(rule, {
  silent: {},
  finds: [],
});
`;

main(process.argv[2]);

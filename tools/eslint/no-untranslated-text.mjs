import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * Words for users live in `src/locale`. A shell that writes Chinese, or bare text between JSX tags, has words of
 * its own that no parity test sees. Names that stand in the workbook (sheets, columns, cover fields, codes) are
 * no words but keys: `src/returns` defines them.
 */
const CHINESE = /[\u3400-\u9fff\uff01-\uff5e]/;
const LETTERS = /\p{L}{2,}/u;
/** Names of fonts are the same in every language. */
const FONTS = ['宋体', '等线'];

const returns = path.join(import.meta.dirname, '../../src/returns');
const names = new Set(FONTS);
for (const file of readdirSync(returns, { recursive: true, encoding: 'utf8' }))
  if (file.endsWith('.ts'))
    for (const [, name] of readFileSync(path.join(returns, file), 'utf8').matchAll(/'([^'\n]*)'/g))
      names.add(name);

/** Whether a text is (part of) a key given to locale: `t('returns/姓名')`. */
const isKey = (node) => {
  for (let up = node.parent; up; up = up.parent)
    if (up.type === 'CallExpression')
      return up.callee.type === 'Identifier' && ['t', 'hasWords'].includes(up.callee.name);
  return false;
};

export default {
  meta: {
    type: 'problem',
    messages: { words: 'Words for users belong in src/locale: "{{text}}".' },
    schema: [],
  },
  create(context) {
    const judge = (node, text) => {
      if (CHINESE.test(text) && !names.has(text) && !isKey(node))
        context.report({ node, messageId: 'words', data: { text: text.trim() } });
    };
    return {
      Literal: (node) => typeof node.value === 'string' && judge(node, node.value),
      TemplateElement: (node) => judge(node, node.value.raw),
      JSXText(node) {
        if (CHINESE.test(node.value) || LETTERS.test(node.value))
          context.report({ node, messageId: 'words', data: { text: node.value.trim() } });
      },
    };
  },
};

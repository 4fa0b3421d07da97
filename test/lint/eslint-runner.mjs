// Lints snippets as if they stood in the tree: [{ file, code }] on stdin, [[rule, …], …] on stdout.
// A process of its own, because ESLint loads its configuration as a module, which jest's sandbox cannot.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const snippets = JSON.parse(await text(process.stdin));
const eslint = new ESLint();
const rules = [];
for (const { file, code } of snippets) {
  const [result] = await eslint.lintText(code, { filePath: file });
  rules.push(result.messages.map((message) => message.ruleId ?? message.message));
}
process.stdout.write(JSON.stringify(rules));

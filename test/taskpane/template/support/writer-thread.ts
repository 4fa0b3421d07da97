import { buildSync } from 'esbuild';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { WriterAnswer, WriterWorker } from '../../../../src/taskpane/template/run-writer';

/** What a browser's worker has, on a thread of Node. */
const GLOBALS = `const { parentPort } = require('node:worker_threads');
globalThis.postMessage = (message, { transfer = [] } = {}) => parentPort.postMessage(message, transfer);
globalThis.addEventListener = (type, listen) => parentPort.on(type, (data) => listen({ data }));`;

let script: string | undefined;

/** The pane's worker itself, bundled as the build does it, on a thread of its own. */
export function writerThread(): WriterWorker & { readonly ended: Promise<unknown> } {
  script ??= buildSync({
    entryPoints: [path.join(__dirname, '../../../../src/taskpane/template/writer.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    banner: { js: GLOBALS },
  }).outputFiles[0].text;
  const thread = new Worker(script, { eval: true });
  const worker: WriterWorker & { ended: Promise<unknown> } = {
    onmessage: null,
    onerror: null,
    onmessageerror: null,
    postMessage: (message) => thread.postMessage(message),
    terminate: () => void thread.terminate(),
    ended: new Promise((resolve) => thread.once('exit', resolve)),
  };
  thread.on('message', (data: WriterAnswer) => worker.onmessage?.({ data } as MessageEvent<WriterAnswer>));
  thread.on('error', ({ message }) => worker.onerror?.({ message } as ErrorEvent));
  return worker;
}

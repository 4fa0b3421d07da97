import { spawn } from 'node:child_process';
import path from 'node:path';

const root = path.join(__dirname, '../../..');

export interface Server {
  /** `https://localhost:<port>`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the build that stands, as `npm start` does, on a free port. */
export function startServer(): Promise<Server> {
  const child = spawn(process.execPath, ['tools/start.mjs', '--no-build', '--port', '0'], { cwd: root });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async () => {
    child.kill();
    await ended;
  };
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const origin = /https:\/\/localhost:\d+/.exec(said)?.[0];
      if (origin) resolve({ origin, stop });
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    void ended.then(() => reject(new Error(`The server did not start:\n${said}`)));
  });
}

import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** A `node:http` server in a process of its own that answers these bytes and nothing else. */
export type BareServer = { readonly url: string; readonly process: ChildProcess; readonly end: () => Promise<void> };

const PROGRAM = fileURLToPath(new URL('./bare-server-process.ts', import.meta.url));

export async function bareServer(body: Uint8Array): Promise<BareServer> {
  const child = fork(PROGRAM, [], { serialization: 'advanced', execArgv: ['--disable-warning=ExperimentalWarning'] });
  child.send(body);
  const [port] = await once(child, 'message');
  return {
    url: `http://127.0.0.1:${port}/`,
    process: child,
    end: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

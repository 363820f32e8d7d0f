import { Agent, request } from 'node:http';

/** A browser without a screen: keeps its connection and its cookies, and reads every answer to the last byte. */
export type Visitor = {
  readonly get: (url: string) => Promise<Answer>;
  /** What the next request would send as its cookies. */
  readonly cookies: () => string;
  readonly leave: () => void;
};
export type Answer = { readonly status: number; readonly body: Buffer };

export async function visitorOf(link: string | null): Promise<Visitor> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const cookies = new Map<string, string>();
  const sent = () => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const get = (url: string) =>
    new Promise<Answer>((resolve, reject) => {
      const cookie = sent();
      request(url, { agent, headers: cookie ? { cookie } : {} }, (response) => {
        for (const given of response.headers['set-cookie'] ?? []) keepCookie(cookies, given);
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      })
        .on('error', reject)
        .end();
    });
  if (link !== null) await get(link);
  return { get, cookies: sent, leave: () => agent.destroy() };
}

function keepCookie(cookies: Map<string, string>, sent: string): void {
  const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(sent) ?? [];
  if (value === '') cookies.delete(name);
  else cookies.set(name, value);
}

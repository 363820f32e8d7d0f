import { request } from 'node:http';
import { visitorOf } from '../house/visitor.ts';

/** What the question says since `at` (milliseconds since 1970, when the answer to the save was there): its number, or null for gone. */
export type Saved = { readonly at: number; readonly says: number | null; readonly ms: number };
export type Editor = {
  /** Publishes the question with another answer. */
  readonly publish: (says: number) => Promise<Saved>;
  readonly withdraw: () => Promise<Saved>;
  readonly leave: () => void;
};

/** Somebody who came in by the link of the program and works on one question, through the pages that everybody uses. */
export async function editorOf({ url, link, item }: { url: string; link: string; item: string }): Promise<Editor> {
  const { get, leave, cookies } = await visitorOf(link);
  const path = `${url}/organisatie/vragen/vraag/${item}`;
  const send = async (to: string, says: number | null, fields: Readonly<Record<string, string>>): Promise<Saved> => {
    // The server may just have ended a connection that was quiet for long; a browser then asks again.
    const page = (await get(path).catch(() => get(path))).body.toString();
    // Other forms of the page have numbers of their own.
    const form = page.slice(page.indexOf(`/${to}"`));
    const hidden = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
    const filled = { csrf: hidden('csrf'), revisie: hidden('revisie'), houding: '0', ...fields };
    const began = performance.now();
    const status = await post(`${path}/${to}`, {
      cookie: cookies(),
      body: new URLSearchParams(filled).toString(),
    });
    if (status !== 303) throw new Error(`the editor saved and was answered ${status}`);
    return { at: Date.now(), says, ms: performance.now() - began };
  };
  return {
    publish: (says) =>
      send('tekst', says, {
        doe: 'publish',
        soort: 'variant',
        vraag: 'Wat zegt de redactie nu?',
        waarom: 'Een nieuwe stand.',
        antwoord: `Stand ${says} van de redactie.\n\nHier staat verder niets nieuws.`,
      }),
    withdraw: () => send('intrekking', null, {}),
    leave,
  };
}

type Post = { readonly cookie: string; readonly body: string };

const post = (to: string, { cookie, body }: Post): Promise<number> =>
  new Promise((resolve, reject) => {
    const headers = {
      cookie,
      origin: new URL(to).origin,
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body),
    };
    request(to, { agent: false, method: 'POST', headers }, (response) => {
      response.resume();
      response.on('end', () => resolve(response.statusCode ?? 0));
    })
      .on('error', reject)
      .end(body);
  });

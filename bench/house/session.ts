import type { House } from './house.ts';
import type { Visitor } from './visitor.ts';

const PAGES = ['', '/plan', '/doelgroepen', '/krachtenveld', '/boodschap', '/middelen', '/aandacht', '/geschiedenis', '/export', '/kalender/tijdlijn', '/kalender/lijst', '/kalender/matrix'];
const ROUNDS = 5;

/** What was visited: how many answers, how many files among them, and the heaviest page. */
export type Session = { readonly answers: number; readonly files: number; readonly heaviest: Uint8Array };

/** Every page of every programme several times, and every file that the export page offers. Pages that do not exist are passed by. */
export async function liveThrough(house: House, visitor: Visitor, url: string): Promise<Session> {
  const session: { answers: number; files: number; heaviest: Uint8Array } = { answers: 0, files: 0, heaviest: Buffer.alloc(0) };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const programme of house.programmes.values()) {
      for (const path of PAGES) {
        const { status, body } = await visitor.get(`${url}/programmas/${programme}${path}`);
        if (status !== 200) continue;
        session.answers += 1;
        if (body.length > session.heaviest.length) session.heaviest = body;
        if (path === '/export') session.files += await fetchFiles(visitor, url, body.toString());
      }
    }
  }
  return session;
}

async function fetchFiles(visitor: Visitor, url: string, page: string): Promise<number> {
  const links = [...page.matchAll(/href="(\/programmas\/[^"/]+\/export\/[^"#]+)"/g)].map(([, path = '']) => path.replaceAll('&amp;', '&'));
  for (const link of links) await visitor.get(`${url}${link}`);
  return links.length;
}

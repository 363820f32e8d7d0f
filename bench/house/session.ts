import type { House } from './house.ts';
import type { Visitor } from './visitor.ts';

const PAGES = [
  '',
  '/plan',
  '/doelgroepen',
  '/krachtenveld',
  '/boodschap',
  '/middelen',
  '/aandacht',
  '/geschiedenis',
  '/uitvoer',
  '/kalender/tijdlijn',
  '/kalender/lijst',
  '/kalender/matrix',
];
const ROUNDS = 4;

/** What was visited: how many answers, how many files among them, and the heaviest page. */
export type Session = { readonly answers: number; readonly files: number; readonly heaviest: Uint8Array };

/** Every page of every programme several times, and once every file that the page of files offers. Pages that do not exist are passed by. */
export async function liveThrough(house: House, visitor: Visitor, url: string): Promise<Session> {
  const session: { answers: number; files: number; heaviest: Uint8Array } = {
    answers: 0,
    files: 0,
    heaviest: Buffer.alloc(0),
  };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const programme of house.programmes.values()) {
      for (const path of PAGES) {
        const { status, body } = await visitor.get(`${url}/programmas/${programme}${path}`);
        if (status !== 200) continue;
        session.answers += 1;
        if (body.length > session.heaviest.length) session.heaviest = body;
        if (round === 0 && path === '/uitvoer') session.files += await fetchFiles(visitor, url, body.toString());
      }
    }
  }
  // A visitor who is sent away at every door costs little memory: that is no figure.
  if (session.files === 0) throw new Error(`of all pages only ${session.answers} came, and no files`);
  return session;
}

/** How many came; a file that is refused as too large for the machine is passed by, anything else is a fault. */
async function fetchFiles(visitor: Visitor, url: string, page: string): Promise<number> {
  const links = [...page.matchAll(/href="(\/programmas\/[^"/]+\/uitvoer\/plan\.[^"#]+)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  );
  if (links.length === 0) throw new Error('the page of files offers no files');
  let came = 0;
  for (const link of links) {
    const { status } = await visitor.get(`${url}${link}`);
    if (status !== 200 && status !== 413) throw new Error(`${link} answered ${status}`);
    if (status === 200) came += 1;
  }
  return came;
}

import type { Form } from './forms.ts';
import { formsOn } from './forms.ts';
import type { Help } from './help.ts';
import { createSower, type SowReport } from './sow.ts';
import { HOSTILE, textFor } from './strings.ts';
import { hostileFiles, hostileLogos, hostileThemes } from './uploads.ts';
import type { Answer, Visitor } from './visitor.ts';
import { type Surface, walk } from './walk.ts';
import type { World } from './world.ts';

export type Everything = SowReport & {
  readonly forged: number;
  /** What there is to see afterwards, by whom. */
  readonly shown: ReadonlyMap<Visitor, readonly Surface[]>;
  /** Names of what pages ask in their addresses, each with a path where it is asked. */
  readonly queries: ReadonlyMap<string, string>;
};

/** They end the walk itself: the session, the password that another form asks, the programme. */
const LEFT_ALONE = /\/afmeld|\/afmelding|\/wachtwoord\/verwijdering/;
/** Forged choices there would take away what is to be looked at. */
const TAKES_AWAY =
  /verwijder|leging|wissing|intrekking|\/rol$|aanmelddienst|archief|afscheid|einde|deelname|terugzetting|ongedaan|tweede-stap/;

/** `brief` sends each kind of form a few times, which carries most texts; `full` until each field took or refused all of them. */
export type Depth = 'brief' | 'full';
const TURNS: Record<Depth, number> = { brief: 18, full: 150 };
const PER_PATTERN: Record<Depth, number> = { brief: 20, full: 40 };

type Parts = {
  readonly depth: Depth;
  readonly help: Help;
  readonly onOnce: (action: string) => Promise<void>;
  readonly step?: (name: string) => void;
};

/** Fills every field of every form that anybody of the world can reach, then brings files, and gives all that can be seen. */
export async function sowEverything(
  world: World,
  { depth, help, onOnce, step = () => {} }: Parts,
): Promise<Everything> {
  const { administrator, neighbour, nobody, guest, slug, programme } = world;
  const sower = createSower({
    help: help.give,
    turns: TURNS[depth],
    onTaken: async ({ action }, isOnce) => (isOnce ? onOnce(action) : undefined),
  });
  const starts = [
    '/',
    `/programmas/${programme}`,
    '/account',
    '/organisatie',
    '/organisatie/vragen',
    '/inlezen',
    '/mijn-week',
    '/taal',
    '/prullenbak',
    '/beheer/mail',
    '/beheer/taken',
    '/beheer/organisaties',
    '/organisatie/vragen/opgehaald',
  ];
  const open = [`/${slug}/vragen`, '/aanmelden', '/aanmelden/wachtwoord'];
  const look = (by: Visitor, from: readonly string[], perPattern: number) =>
    walk(by, from, { perPattern, onPage: (page, html) => sower.see(by, page, html) });
  await openSite(world);
  await look(administrator, starts, 2);
  step('walked');
  await sower.sowAll((family) => LEFT_ALONE.test(family) || !/\/(?:nieuw|leeslinks)$/.test(family));
  step('sown what is new');
  await bringFiles(world);
  step('brought files');
  await look(administrator, starts, 6);
  await look(neighbour, ['/organisatie/vragen', '/organisatie/vragen/wijzigingen', '/organisatie/vragen/bases'], 3);
  await look(nobody, open, 3);
  await seeReaction(world, sower.see);
  step('walked again');
  await sower.sowAll((family) => LEFT_ALONE.test(family));
  // What came up on the way, such as a comment that can be answered.
  await look(administrator, starts, 4);
  await sower.sowAll((family) => LEFT_ALONE.test(family));
  step('sown');
  const forged = await sower.forgeAll((family) => LEFT_ALONE.test(family) || TAKES_AWAY.test(family));
  step('forged');
  // A forged choice closes it again.
  await openSite(world);
  await publishAll(world);
  step('published');
  const most = PER_PATTERN[depth];
  const mine = await look(administrator, starts, most);
  const theirs = await look(neighbour, ['/', '/organisatie/vragen', '/organisatie/vragen/wijzigingen'], most);
  const everybody = await look(nobody, open, most);
  const asGuest = await look(guest, await guestStart(world), 3);
  return {
    ...sower.report(),
    forged,
    shown: new Map([
      [administrator, mine.surfaces],
      [neighbour, theirs.surfaces],
      [nobody, everybody.surfaces],
      [guest, asGuest.surfaces],
    ]),
    queries: new Map([...mine.queries, ...everybody.queries]),
  };
}

/** A guest follows a link for reading, and is then where the programme is. */
async function guestStart({ administrator, guest, programme }: World): Promise<string[]> {
  const page = `/programmas/${programme}/deelnemers`;
  const action = `${page}/leeslinks`;
  const form = formsOn((await administrator.get(page)).text, page).find((one) => one.action === action);
  if (!form) throw new Error('no form for a link for reading');
  const made = await administrator.send(form, new Map([['label', ['Adviesraad']]]));
  const shown = made.location === null ? made : await administrator.get(made.location);
  const link = /\/gast\/[\w-]{43}/.exec(shown.text)?.[0];
  if (!link) throw new Error(`no link for reading: ${made.status}`);
  return [(await guest.get(link)).location ?? link];
}

const isFileForm = (form: Form): boolean => form.fields.some(({ kind }) => kind === 'file');

async function sendFiles({ administrator }: World, page: string, files: readonly File[]): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const form of formsOn((await administrator.get(page)).text, page).filter(isFileForm))
    for (const file of files) {
      const field = form.fields.find(({ kind }) => kind === 'file');
      if (field) answers.push(await administrator.send(form, new Map([[field.name, [file]]])));
    }
  return answers;
}

/** Files of every kind; the plans that were read first are taken over. */
async function bringFiles(world: World): Promise<void> {
  const read = await sendFiles(world, '/inlezen', hostileFiles());
  for (const location of read.flatMap(({ location: to }) => to ?? []).slice(0, 2)) {
    const page = `${location}/overname`;
    const [form] = formsOn((await world.administrator.get(page)).text, page).filter(({ action }) => action === page);
    if (form) await world.administrator.send(form, new Map());
  }
  await sendFiles(world, '/organisatie/vragen/opgehaald', hostileFiles());
  await sendFiles(world, '/organisatie/huisstijl', [...hostileLogos(), ...hostileThemes()]);
}

/** The form in which a visitor says why an answer is not clear comes as an answer to another form. */
async function seeReaction({ nobody, slug }: World, see: ReturnType<typeof createSower>['see']): Promise<void> {
  const page = `/${slug}/vragen/wat-kost-hulp-in-huis`;
  const again = async (): Promise<string> => {
    const form = formsOn((await nobody.get(page)).text, page).find(({ action }) => action.endsWith('/reactie'));
    return form ? (await nobody.send(form, new Map(), 1)).text : '';
  };
  see(nobody, page, await again(), again);
}

const SITE = '/organisatie/vragen/site';

/** The site is there for everybody. */
async function openSite({ administrator }: World): Promise<void> {
  const form = formsOn((await administrator.get(SITE)).text, SITE).find(
    ({ action, method }) => action === SITE && method === 'POST',
  );
  const box = form?.fields.find(({ name, type }) => name === 'open' && type === 'checkbox');
  if (form && box) await administrator.send(form, new Map([[box.name, box.options]]));
}

/** For texts that go on the site, beyond the numbers of fields. */
const ON_SITE = 950;

/** Every question goes on the site: as it stands, or, where it asks facts that nobody has, with texts that do not. */
async function publishAll({ administrator }: World): Promise<void> {
  const only = /^\/organisatie\/vragen(?:$|\/vraag\/[^/]+$)/;
  const { surfaces } = await walk(administrator, ['/organisatie/vragen'], { perPattern: 30, only });
  for (const [turn, { address }] of surfaces.entries()) {
    const form = formsOn((await administrator.get(address)).text, address).find(({ action }) =>
      action.endsWith('/tekst'),
    );
    const publish = form?.buttons.findIndex(([, value]) => value === 'publish') ?? -1;
    if (!form || publish < 0) continue;
    const sound = HOSTILE.map((_, index) => index).filter((index) => !HOSTILE[index]?.text.includes('{'));
    const texts = sound.map((index) => textFor(ON_SITE, index));
    const values = new Map([
      ['vraag', [textFor(ON_SITE + 1, sound[turn % sound.length] ?? 0)]],
      ['antwoord', [texts.join('\n\n')]],
      ['toch', ['ja']],
    ]);
    const answer = await administrator.send(form, values, publish);
    const again = formsOn(answer.text, form.action).find(({ action }) => action === form.action);
    if (answer.status === 409 && again) await administrator.send(again, new Map([['toch', ['ja']]]), publish);
  }
}

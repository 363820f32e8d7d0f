import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, existsSync } from 'node:fs';

/** The user under which database programs run when we are root; `setpriv` is the program that lets it into closed folders. */
export type OrdinaryUser = { readonly uid: number; readonly gid: number; readonly setpriv: string | null };
/** A program with its arguments and, where needed, the user to start it as. */
export type Command = {
  readonly program: string;
  readonly args: readonly string[];
  readonly ids: { uid?: number; gid?: number };
};

const CANDIDATES = ['eenstemmig', 'postgres', 'nobody'];

function idsOf(name: string): { uid: number; gid: number } | null {
  const found = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  if (found.status !== 0) return null;
  const group = execFileSync('id', ['-g', name], { encoding: 'utf8' });
  return { uid: Number(found.stdout), gid: Number(group) };
}

/** Folders under /root are closed to others; one capability lets the ordinary user pass through them, and nothing more. */
function passesThrough(uid: number, gid: number, folder: string): boolean {
  return spawnSync('test', ['-x', folder], { uid, gid }).status === 0;
}

/**
 * The user that runs PostgreSQL, which refuses to run as root: null when we are an ordinary user already.
 * Takes the first of eenstemmig, postgres and nobody that this machine knows.
 * @throws Error, in Dutch, when no such user can reach `folders`.
 */
export function ordinaryUser(folders: readonly string[]): OrdinaryUser | null {
  if (process.getuid?.() !== 0) return null;
  const ids = CANDIDATES.map(idsOf).find((found) => found !== null);
  if (!ids)
    throw new Error(
      'Op deze computer is geen gewone gebruiker (eenstemmig, postgres of nobody) om de database onder te draaien. Maak er een aan of start Eenstemmig niet als root.',
    );
  const { uid, gid } = ids;
  if (folders.every((folder) => passesThrough(uid, gid, folder))) return { uid, gid, setpriv: null };
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find((path) => existsSync(path));
  if (!setpriv)
    throw new Error(
      `De gebruiker voor de database mag niet in ${folders[0]}. Zet Eenstemmig in een map buiten /root, of kies met EENSTEMMIG_DATA een andere map.`,
    );
  return { uid, gid, setpriv };
}

/** How to start `program` as `user`; null is: as ourselves. */
export function commandAs(user: OrdinaryUser | null, program: string, args: readonly string[]): Command {
  if (!user) return { program, args, ids: {} };
  const { uid, gid, setpriv } = user;
  if (!setpriv) return { program, args, ids: { uid, gid } };
  const sets = ['--inh-caps', '--ambient-caps', '--bounding-set'].map((set) => `${set}=-all,+dac_read_search`);
  return {
    program: setpriv,
    args: ['--reuid', String(uid), '--regid', String(gid), '--clear-groups', ...sets, program, ...args],
    ids: {},
  };
}

/** Gives `folder` to the ordinary user; its parents stay as they are. */
export function handOver(folder: string, user: OrdinaryUser | null): void {
  if (user) chownSync(folder, user.uid, user.gid);
}

import { takeTurns } from '#kernel/take-turns.ts';
import type { SmtpServer } from './mail-settings.ts';
import type { Delivery, Letter, Line, SmtpLimits } from './smtp.ts';

/** Hands letters to the mail server over a few lines that stay open between letters. */
export type Carrier = {
  /** Never throws: every way to fail has a name. */
  readonly handOver: (server: SmtpServer, letter: Letter) => Promise<Delivery>;
  /** Runs `work` when fewer than three others run, first come first served. */
  readonly inTurn: <T>(work: () => Promise<T>) => Promise<T>;
};

/** One would let a server that hangs on one letter hold up all; more is what mail servers refuse from one sender. */
const MOST_LINES = 3;
/** A server may refuse a line that brought very many letters; a new one is opened in time. */
const LETTERS_A_LINE = 100;
const IDLE_MS = 2_000;

type Kept = { readonly line: Line; readonly server: SmtpServer; letters: number; watch: NodeJS.Timeout };

/** Lines of one process; each is closed after two seconds without a letter. */
export function createCarrier(limits?: SmtpLimits): Carrier {
  const idle: Kept[] = [];
  return { handOver: (server, letter) => carry({ idle, server, limits }, letter), inTurn: takeTurns(MOST_LINES) };
}

type Carrying = { readonly idle: Kept[]; readonly server: SmtpServer; readonly limits: SmtpLimits | undefined };

async function carry({ idle, server, limits }: Carrying, letter: Letter): Promise<Delivery> {
  // Read from disk here and not before: most processes send nothing for a long time.
  const { openLine } = await import('./smtp.ts');
  const known = takeIdle(idle, server);
  if (known) {
    const delivery = await known.line.handOver(letter);
    // A line that the server closed while it was idle says nothing about the letter: it never left.
    const isStale = delivery.kind === 'later' && delivery.reason === 'no-connection';
    if (!isStale) return keep(idle, known, delivery);
  }
  const line = openLine(server, limits);
  return keep(idle, { line, server, letters: 0, watch: setTimeout(() => {}, 0) }, await line.handOver(letter));
}

function takeIdle(idle: Kept[], server: SmtpServer): Kept | undefined {
  for (let kept = idle.pop(); kept; kept = idle.pop()) {
    clearTimeout(kept.watch);
    if (kept.server === server && kept.line.isOpen()) return kept;
    kept.line.close();
  }
  return undefined;
}

function keep(idle: Kept[], kept: Kept, delivery: Delivery): Delivery {
  kept.letters += 1;
  if (!kept.line.isOpen()) return delivery;
  if (kept.letters >= LETTERS_A_LINE) {
    kept.line.close();
    return delivery;
  }
  kept.watch = setTimeout(() => {
    const place = idle.indexOf(kept);
    if (place >= 0) idle.splice(place, 1);
    kept.line.close();
  }, IDLE_MS);
  idle.push(kept);
  return delivery;
}

import type { StatusValue } from '#kernel/plan.ts';
import { wordList } from './word-list.ts';

/** Words of a status cell. The value whose word stands first in the cell wins; within one place the longest. */
export const STATUS_WORDS: readonly (readonly [StatusValue, readonly string[]])[] = [
  [
    'cancelled',
    wordList(`
      vervallen, vervalt, geannuleerd, afgelast, gaat niet door, niet doorgegaan, geschrapt, afgeblazen, nvt, n.v.t,
      niet meer nodig, gestopt, afgewezen
    `),
  ],
  [
    'todo',
    wordList(`
      nog starten, nog te starten, nog niet, niet gestart, starten, te doen, to do, todo, nog doen, nog te doen,
      gepland, ingepland, open, openstaand, nog te *, nog *, volgt, staat gepland, wordt nog, voorgenomen, komend,
      concept datum, on hold, uitgesteld, aangehouden, wacht*, optie, moet nog, nee, nog niet gestart, staat open,
      nog plannen, verplaatst, verschoven, doorgeschoven, staat op de agenda, op de agenda, niet klaar, niet gereed, geparkeerd, niet, in te plannen, nog inplannen, ⬜, ☐, ⏸
    `),
  ],
  [
    'doing',
    wordList(`
      loopt, lopend, lopende, bezig, in uitvoering, mee bezig, in voorbereiding, onderhanden, onder handen, gestart,
      wordt aan gewerkt, in ontwikkeling, concept, in concept, deels, doorlopend, in behandeling, opgestart, in
      productie, bij drukker, 🔄, ⏳, 🚧, uitgezet, wip, in de maak, ter goedkeuring, ligt ter akkoord, actief
    `),
  ],
  [
    'done',
    wordList(`
      gereed, klaar, afgerond, gedaan, verstuurd, verzonden, geplaatst, gepubliceerd, verspreid, uitgevoerd,
      geweest, voltooid, af, voldaan, afgehandeld, is live, live, akkoord, ja, vastgesteld, geleverd, opgeleverd,
      heeft plaatsgevonden, v, x, ✓, ✔, ✅, ☑, ☒, ok, oke, done, bezorgd, gehouden, de deur uit
    `),
  ],
];

import { readFile } from 'node:fs/promises';
import { decodeText } from '#kernel/text-encoding.ts';
import { importQuestions, readQuestionLines } from '#modules/questions/index.ts';
import { type Command, CommandRefused, json, splitArgs, WrongUse } from '../command.ts';
import { withDatabase } from '../with-database.ts';

const REFUSALS = {
  'no-organisation': (slug: string) =>
    `Er is geen organisatie ${slug}. Maak haar met organisation add ${slug}, of geef --create-organisations.`,
  'bad-slug': (slug: string) =>
    `${slug} kan geen adres van een organisatie zijn. Gebruik kleine letters, cijfers en streepjes.`,
};
const LEFT_OUT = (count: number) =>
  `Bij ${count === 1 ? '1 eigen tekst' : `${count} eigen teksten`} zijn thema, domein, doelgroep of andere woorden weggelaten. Die komen van de vraag in de basis.\n`;
const OVERRULED = (count: number) =>
  `${count === 1 ? '1 regel noemt' : `${count} regels noemen`} een ander thema, domein of een andere doelgroep dan de Nederlandse regel van dezelfde vraag. Een vraag heeft er in elke taal één: die van de Nederlandse regel geldt.\n`;
const MOST_NAMED = 5;

export const questions: Command = {
  usage: 'questions import BESTAND.jsonl --base SLUG [--create-organisations] [--json]',
  about: 'Lees vragen en antwoorden in: elke regel is één vraag van de basis, of de eigen tekst van een organisatie.',
  run: async (args, { out, error }) => {
    const options = {
      base: { type: 'string' },
      'create-organisations': { type: 'boolean', default: false },
      json: { type: 'boolean' },
    } as const;
    const { values, positionals } = splitArgs(args, options, 2);
    const [verb, file = ''] = positionals;
    if (verb !== 'import' || file === '') throw new WrongUse('Kies questions import BESTAND.jsonl.');
    if (!values.base) throw new WrongUse('Geef --base, de naam van de basis in het adres.');
    const { lines, bad } = await readQuestionLines(await textOf(file));
    if (bad.length > 0) {
      const named = bad.slice(0, MOST_NAMED).map(({ line, why }) => `regel ${line}: ${why}`);
      throw new CommandRefused(`${bad.length} regels kloppen niet, er is niets ingelezen (${named.join('; ')}).`);
    }
    const request = {
      ...{ base: values.base, lines, createOrganisations: values['create-organisations'] },
      onProgress: inTenths((done, all) => error(`${done} van ${all} regels ingelezen\n`)),
    };
    const imported = await withDatabase(({ database }) => importQuestions(database, request));
    if (!imported.ok) {
      const { why, slug } = imported.refusal ?? { why: 'bad-slug', slug: values.base };
      throw new CommandRefused(REFUSALS[why](slug));
    }
    const { added, changed, unchanged, organisations, leftOut, overruled } = imported.value;
    const notes = (leftOut === 0 ? '' : LEFT_OUT(leftOut)) + (overruled === 0 ? '' : OVERRULED(overruled));
    out(
      values.json
        ? json(imported.value)
        : `${added} nieuw, ${changed} gewijzigd, ${unchanged} hetzelfde, ${organisations} organisaties gemaakt\n${notes}`,
    );
    return 0;
  },
};

/** A file that is done in a moment says nothing on the way. */
const FEW = 500;

/** Tells of a long way only when another tenth of it is done, and not of its end. */
function inTenths(tell: (done: number, all: number) => void): (done: number, all: number) => void {
  let tenths = 0;
  return (done, all) => {
    const now = Math.floor((done / all) * 10);
    if (all <= FEW || now <= tenths || done >= all) return;
    tenths = now;
    tell(done, all);
  };
}

async function textOf(file: string): Promise<string> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new CommandRefused(`${file} kan niet worden gelezen.`);
  const text = decodeText(bytes);
  if (text === null) throw new CommandRefused(`${file} heeft letters die niet te lezen zijn. Bewaar het als UTF-8.`);
  return text.replace(/^\ufeff/, '');
}

import { addOrganisation } from '#modules/people/index.ts';
import { type Command, CommandRefused, json, splitArgs, WrongUse } from '../command.ts';
import { withDatabase } from '../with-database.ts';

const REFUSALS = {
  'bad-slug': 'Gebruik voor het adres kleine letters, cijfers en streepjes, zoals gemeente-maasheuvel.',
  taken: 'Er is al een organisatie met dit adres of deze CBS-code.',
};

export const organisation: Command = {
  usage: 'organisation add SLUG --name NAAM [--cbs CODE] [--json]',
  about: 'Voeg een organisatie toe. Haar eerste beheerder maak je met person add.',
  run: async (args, { out }) => {
    const options = { name: { type: 'string' }, cbs: { type: 'string' }, json: { type: 'boolean' } } as const;
    const { values, positionals } = splitArgs(args, options, 2);
    const [verb, slug = ''] = positionals;
    if (verb !== 'add') throw new WrongUse('Kies organisation add.');
    const { name, cbs = null } = values;
    if (!name) throw new WrongUse('Geef --name.');
    const added = await withDatabase(({ database }) => addOrganisation(database, { slug, name, cbsCode: cbs }));
    if (!added.ok) throw new CommandRefused(REFUSALS[added.reason]);
    out(values.json ? json({ id: added.value, slug }) : `${slug}\n`);
    return 0;
  },
};

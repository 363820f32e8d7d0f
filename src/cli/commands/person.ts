import { addPerson, ROLES } from '#modules/people/index.ts';
import { readConfig } from '#platform/config.ts';
import { type Command, CommandRefused, json, splitArgs, WrongUse } from '../command.ts';
import { withDatabase } from '../with-database.ts';

const REFUSALS = {
  'bad-address': 'Dit is geen mailadres.',
  'no-organisation': 'Er is geen organisatie met deze naam in het adres. Maak haar eerst met organisation add.',
  closed: 'Het account van dit mailadres is gesloten.',
  already: 'Deze persoon werkt al voor deze organisatie.',
};
const ROLE_WORDS = ROLES.join(', ');

export const person: Command = {
  usage: 'person add ADRES --organisation SLUG --name NAAM [--role ROL] [--json]',
  about: 'Geef iemand een plek in een organisatie; de link die je krijgt werkt één keer, een kwartier lang.',
  run: async (args, { out }) => {
    const { values, positionals } = splitArgs(
      args,
      {
        organisation: { type: 'string' },
        name: { type: 'string' },
        role: { type: 'string', default: 'administrator' },
        json: { type: 'boolean' },
      },
      2,
    );
    const [verb, email = ''] = positionals;
    if (verb !== 'add') throw new WrongUse('Kies person add.');
    const role = ROLES.find((known) => known === values.role);
    if (!role) throw new WrongUse(`--role verwacht een van: ${ROLE_WORDS}.`);
    const { organisation: slug, name } = values;
    if (!slug || !name) throw new WrongUse('Geef --organisation en --name.');
    const { url } = readConfig(process.env, process.cwd());
    const added = await withDatabase(({ database }) => addPerson(database, { slug, name, email, role, url }));
    if (!added.ok) throw new CommandRefused(REFUSALS[added.reason]);
    out(values.json ? json(added.value) : `${added.value.link}\n`);
    return 0;
  },
};

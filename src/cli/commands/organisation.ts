import { addOrganisation, confirmBySlug } from '#modules/people/index.ts';
import { confirmHostBySlug } from '#modules/questions/index.ts';
import { type Command, CommandRefused, json, type Output, splitArgs, WrongUse } from '../command.ts';
import { withDatabase } from '../with-database.ts';

const REFUSALS = {
  'bad-slug': 'Gebruik voor het adres kleine letters, cijfers en streepjes, zoals gemeente-maasheuvel.',
  reserved: 'Dit adres gebruikt Eenstemmig zelf. Kies een ander.',
  'bad-code': 'Een CBS-code van een gemeente heeft vier cijfers, zoals 0363.',
  taken: 'Er is al een organisatie met dit adres of deze CBS-code.',
};
const CONFIRM_REFUSALS = {
  'not-found': 'Er is geen organisatie met dit adres die op bevestiging wacht.',
  'bad-code': 'Er is geen gemeente met deze CBS-code.',
  taken: 'Er is al een organisatie met deze CBS-code.',
};
const OPTIONS = { name: { type: 'string' }, cbs: { type: 'string' }, json: { type: 'boolean' } } as const;

export const organisation: Command = {
  usage:
    'organisation add SLUG --name NAAM [--cbs CODE] [--json] | organisation confirm SLUG [--cbs CODE] [--json] | organisation host SLUG ADRES',
  about:
    'Voeg een organisatie toe, bevestig een die door een uitnodiging kwam, of bevestig het eigen adres van haar site. Haar eerste beheerder maak je met person add.',
  run: async (args, output) => {
    const { values, positionals } = splitArgs(args, OPTIONS, args[0] === 'host' ? 3 : 2);
    const [verb, slug = '', host = ''] = positionals;
    if (verb === 'host') return confirmHostName({ slug, host }, output);
    if (verb === 'confirm') return confirm(slug, values, output);
    if (verb !== 'add') throw new WrongUse('Kies organisation add, organisation confirm of organisation host.');
    const { name, cbs = null } = values;
    if (!name) throw new WrongUse('Geef --name.');
    const added = await withDatabase(({ database }) => addOrganisation(database, { slug, name, cbsCode: cbs }));
    if (!added.ok) throw new CommandRefused(REFUSALS[added.reason]);
    output.out(values.json ? json({ id: added.value, slug }) : `${slug}\n`);
    return 0;
  },
};

type Values = { readonly name?: string; readonly cbs?: string; readonly json?: boolean };

async function confirm(slug: string, { name, cbs, json: asJson }: Values, { out }: Output): Promise<number> {
  if (name !== undefined) throw new WrongUse('Bij organisation confirm hoort geen --name.');
  const confirmed = await withDatabase(({ database }) => confirmBySlug(database, { slug, cbsCode: cbs }));
  if (!confirmed.ok) throw new CommandRefused(CONFIRM_REFUSALS[confirmed.reason]);
  out(asJson ? json(confirmed.value) : `${confirmed.value.slug}\n`);
  return 0;
}

async function confirmHostName(
  asked: { readonly slug: string; readonly host: string },
  { out }: Output,
): Promise<number> {
  const confirmed = await withDatabase(({ database }) => confirmHostBySlug(database, asked));
  if (!confirmed.ok) throw new CommandRefused('Deze organisatie vroeg dit adres niet, of een andere heeft het al.');
  out(`${asked.host}\n`);
  return 0;
}

import type { Id } from '#kernel/id.ts';
import { findOrganisation } from '#modules/people/index.ts';
import { connect } from '#platform/database/connect.ts';
import { addressesOf } from '#platform/database/embedded.ts';
import { inLobby, inScope } from '#platform/scope.ts';
import { takeIntoUse, tryLogo, tryThemeFile } from '../../src/modules/styles/actions.ts';
import { OWN_THEME } from '../../src/modules/styles/model/token.ts';
import { inventLogo } from '../invent/logo.ts';

const COLOURS: Readonly<Record<string, string>> = { '#0b5c63': '#1d5a3c', '#073f45': '#123d28', '#eaf4f4': '#e4f1e6' };
const SERIF = '"Source Serif 4", serif';

/** Uploads a theme with every token in it and a logo, beside the running program; headings in a typeface of their own, or in ours. */
export async function uploadHouseStyle(
  folder: string,
  { slug, hasSerif }: { readonly slug: string; readonly hasSerif: boolean },
): Promise<void> {
  const database = connect(addressesOf(folder)?.appUrl ?? '');
  const found = await inLobby(database, {}, (lobby) => findOrganisation(lobby, { slug }));
  if (!found) throw new Error(`there is no organisation ${slug}`);
  const actor = { id: found.id as string as Id<'person'>, name: 'Bench', permissions: new Set<never>() };
  const lines = Object.entries(OWN_THEME).map(
    ([name, value]) =>
      `${name}: ${hasSerif && name.includes('heading-font-family') ? SERIF : (COLOURS[value] ?? value)};`,
  );
  const taken = await inScope(database, { organisation: found.id, actor }, async (scope) => {
    await tryThemeFile(scope, { name: 'huisstijl.css', text: `:root {\n${lines.join('\n')}\n}` });
    await tryLogo(scope, inventLogo());
    return takeIntoUse(scope);
  });
  await database.destroy();
  if (!taken.ok) throw new Error(`the house style was refused: ${taken.reason}`);
}

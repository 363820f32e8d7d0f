import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anOrganisation } from '../../../../test/support/organisation.ts';
import { OWN_STYLE } from '../model/style.ts';
import { deleteTriedLogos, findLogo, keepLogo } from './logos.ts';
import { insertUsedStyle, keepTriedStyle } from './styles.ts';

const PICTURE = { type: 'image/png', extension: 'png', width: 10, height: 10 } as const;

test('logos that were only tried go after a month; those of a style in use, before or tried stay', async () => {
  const organisation = await anOrganisation();
  const bytes = (text: string) => new TextEncoder().encode(text);
  await organisation.asAdviser(async (scope) => {
    const [used, before, tried, loose] = [
      await keepLogo(scope, PICTURE, bytes('used')),
      await keepLogo(scope, PICTURE, bytes('before')),
      await keepLogo(scope, PICTURE, bytes('tried')),
      await keepLogo(scope, PICTURE, bytes('loose')),
    ];
    await insertUsedStyle(scope, { ...OWN_STYLE, logo: before });
    await insertUsedStyle(scope, { ...OWN_STYLE, logo: used });
    await keepTriedStyle(scope, { ...OWN_STYLE, logo: tried });
    assert.equal(await deleteTriedLogos(scope), 0, 'not within the month');
    const later = { ...scope, now: () => scope.now().add({ hours: 31 * 24 }) };
    assert.equal(await deleteTriedLogos(later), 1);
    const left = await Promise.all([used, before, tried, loose].map((hash) => findLogo(scope, hash)));
    assert.deepEqual(
      left.map((logo) => logo !== undefined),
      [true, true, true, false],
    );
  });
});

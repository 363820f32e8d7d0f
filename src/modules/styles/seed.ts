import { readFile } from 'node:fs/promises';
import type { Scope } from '#platform/scope.ts';
import { takeIntoUse, tryLogo, tryStyle } from './actions.ts';
import type { Hex } from './model/colour.ts';
import type { Corners } from './model/style.ts';

type Look = {
  readonly colours: { readonly primary: Hex; readonly second: Hex; readonly third: Hex };
  readonly corners: Corners;
  readonly headingFont: 'atkinson' | 'source-serif';
  /** A drawing of ours in `demo/`. */
  readonly logo: string;
};
const LOOKS: readonly [Look, Look] = [
  {
    colours: { primary: '#1d5a3c', second: '#e4f1e6', third: '#e2a400' },
    corners: 'round',
    headingFont: 'atkinson',
    logo: 'hill.png',
  },
  {
    colours: { primary: '#7a1f3d', second: '#560c21', third: '#c8a15a' },
    corners: 'straight',
    headingFont: 'source-serif',
    logo: 'shield.png',
  },
];

/** A house style for an invented organisation; two that differ, chosen by `turn`. */
export async function seedStyle(scope: Scope, turn: number): Promise<void> {
  const { colours, corners, headingFont, logo } = LOOKS[turn % 2 === 0 ? 0 : 1];
  await tryStyle(scope, { ...colours, corners, headingFont, source: 'colours' });
  await tryLogo(scope, await readFile(new URL(`./demo/${logo}`, import.meta.url)));
  await takeIntoUse(scope);
}

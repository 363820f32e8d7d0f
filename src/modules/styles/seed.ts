import type { Scope } from '#platform/scope.ts';
import { takeIntoUse, tryStyle } from './actions.ts';
import type { Hex } from './model/colour.ts';
import type { Corners } from './model/style.ts';

type Look = { readonly primary: Hex; readonly second: Hex; readonly third: Hex; readonly corners: Corners };
const LOOKS: readonly [Look, Look] = [
  { primary: '#1d5a3c', second: '#e4f1e6', third: '#e2a400', corners: 'round' },
  { primary: '#7a1f3d', second: '#560c21', third: '#c8a15a', corners: 'straight' },
];

/** A house style for an invented organisation; two that differ, chosen by `turn`. */
export async function seedStyle(scope: Scope, turn: number): Promise<void> {
  const [first, second] = LOOKS;
  await tryStyle(scope, {
    ...(turn % 2 === 0 ? first : second),
    source: 'colours',
    headingFont: turn % 2 === 0 ? 'atkinson' : 'source-serif',
  });
  await takeIntoUse(scope);
}

import { copy } from '../copy.nl.ts';
import type { Attitude } from '../model/attitude.ts';
import { SIZE_RADIUS, SIZE_WORDS, type SizeClass } from '../model/size-class.ts';
import { AttitudeMark } from './attitude-mark.tsx';

const ATTITUDES: readonly Attitude[] = ['supports', 'waits', 'critical', 'unknown'];
const SIZES: readonly SizeClass[] = ['small', 'middle', 'large'];

/** What shapes, sizes and arrows mean. The arrow is there only where the drawing has one. */
export const Legend = ({ hasWishes }: { readonly hasWishes: boolean }) => (
  <div class="kv-legenda">
    <div>
      <h2>{copy.field.attitude}</h2>
      <ul>
        {ATTITUDES.map((attitude) => (
          <li>
            <AttitudeMark attitude={attitude} />
          </li>
        ))}
      </ul>
    </div>
    <div>
      <h2>{copy.field.sizes}</h2>
      <ul>
        {SIZES.map((size) => (
          <li>
            <svg class="kv-leg" viewBox="-21 -21 42 42" aria-hidden="true">
              <circle class="kv-maat" r={SIZE_RADIUS[size]} />
            </svg>
            {SIZE_WORDS[size]}
          </li>
        ))}
      </ul>
    </div>
    {hasWishes ? (
      <div>
        <h2>{copy.field.wishHead}</h2>
        <ul>
          <li>
            <svg class="kv-leg" viewBox="0 0 28 28" aria-hidden="true">
              <path class="kv-wens" d="M3 20 23 8" />
              <path class="kv-pijl" d="m16 7 8 .5-3 7" />
            </svg>
            {copy.field.wish}
          </li>
        </ul>
      </div>
    ) : null}
  </div>
);

import { copy } from '../copy.nl.ts';

/** How sure the reader of a document is: 3 sure, 2 likely, 1 doubt. */
export type Confidence = 1 | 2 | 3;

const BARS = [
  { x: 0, height: 5 },
  { x: 6, height: 9 },
  { x: 12, height: 13 },
];
const HEIGHT = 14;

/** Three bars and the word: Zeker, Waarschijnlijk, Twijfel. */
export const ConfidenceMark = ({ level }: { readonly level: Confidence }) => (
  <span class={`im-zeker im-zeker--${level}`}>
    <svg class="im-zk" viewBox="0 0 18 14" aria-hidden="true">
      {BARS.map(({ x, height }, index) => (
        <rect
          x={x}
          y={HEIGHT - height}
          width="4"
          height={height}
          rx="1"
          fill="currentColor"
          opacity={index < level ? 1 : 0.22}
        />
      ))}
    </svg>
    {copy.confidence[level]}
  </span>
);

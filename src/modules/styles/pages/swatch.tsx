import type { Hex } from '../model/colour.ts';

/** A colour with its code; the drawing says nothing that the code does not. */
export const Swatch = ({ colour }: { readonly colour: Hex }) => (
  <span class="hs-staal">
    <svg aria-hidden="true" width="18" height="18" viewBox="0 0 18 18">
      <rect width="18" height="18" rx="3" fill={colour} />
    </svg>
    <code>{colour}</code>
  </span>
);

import { place } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { ReviewView } from '../model/review-view.ts';
import type { ReviewLinks } from './review-links.ts';

const SHARES = ['sure', 'likely', 'checked', 'known', 'open', 'loose', 'out'] as const;
const LOOKS = { sure: 'a', likely: 'e', checked: 'b', known: 'f', open: 'c', loose: 'd', out: 'd' } as const;

/** How far the review is: a bar with the same figures in words under it. */
export const ReviewStanding = ({ view, links }: { readonly view: ReviewView; readonly links: ReviewLinks }) => {
  const { counts, firstOpen } = view;
  const shown = SHARES.filter((share) => counts[share] > 0);
  const words = shown.map((share) => `${counts[share]} ${copy.counts[share]}`).join(', ');
  const hrefs: Partial<Record<(typeof SHARES)[number], string>> = {
    ...(firstOpen ? { open: links.card(firstOpen) } : {}),
    ...(view.loose.length > 0 ? { loose: '#rest' } : {}),
  };
  return (
    <div class="im-stand">
      <div class="im-balk" role="img" aria-label={copy.countsLabel(counts.all, words)}>
        {shown.map((share) => (
          <i class={`${LOOKS[share]} ${place({ w: (100 * counts[share]) / counts.all })}`}></i>
        ))}
      </div>
      <ul>
        {shown.map((share) => (
          <li>
            <i class={LOOKS[share]}></i>
            <b>{counts[share]}</b> {hrefs[share] ? <a href={hrefs[share]}>{copy.counts[share]}</a> : copy.counts[share]}
          </li>
        ))}
      </ul>
    </div>
  );
};

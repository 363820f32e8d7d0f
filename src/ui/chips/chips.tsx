import { copy } from '../copy.nl.ts';
import { Icon } from '../icon.tsx';
import type { IconName } from '../icons.ts';
import { PostForm } from '../post-form.tsx';
import { CATEGORY_CLASS, type Category } from '../status/category.tsx';

/** One tag: a word, perhaps a link, perhaps with a button that takes it away. */
export type Chip = {
  readonly label: string;
  readonly href?: string | undefined;
  readonly icon?: IconName | undefined;
  readonly category?: Category | undefined;
  /** Posting here removes it. */
  readonly removeAction?: string | undefined;
};

type ChipsProps = {
  /** What the tags are, for screen readers: 'Doelgroepen'. */
  readonly label: string;
  readonly chips: readonly Chip[];
};

/** A row of tags: audiences, channels, words. Nothing when there are none. */
export const Chips = ({ label, chips }: ChipsProps) =>
  chips.length === 0 ? null : (
    <ul class="een-chips" aria-label={label}>
      {chips.map((chip) => (
        <li class="een-chip">
          <ChipText chip={chip} />
          {chip.removeAction ? <RemoveChip action={chip.removeAction} label={chip.label} /> : null}
        </li>
      ))}
    </ul>
  );

const ChipText = ({ chip }: { chip: Chip }) => {
  const mark = chip.category ? `een-cat een-cat--${CATEGORY_CLASS[chip.category]}` : undefined;
  const inside = (
    <>
      {chip.icon ? <Icon name={chip.icon} /> : null}
      {chip.label}
    </>
  );
  return chip.href ? (
    <a class={mark} href={chip.href}>
      {inside}
    </a>
  ) : (
    <span class={mark}>{inside}</span>
  );
};

const RemoveChip = ({ action, label }: { action: string; label: string }) => (
  <PostForm action={action}>
    <button type="submit" class="een-chip__weg" aria-label={`${copy.remove}: ${label}`}>
      <Icon name="x" />
    </button>
  </PostForm>
);

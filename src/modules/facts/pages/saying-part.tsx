import { Notice } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { OldValue } from '../model/left-behind.ts';
import type { OtherPlace } from '../model/uses.ts';
import { labelOf } from './label.ts';

/** A text with an old value of a fact in it, in so many words. */
export type Saying = OldValue & { readonly place: OtherPlace };

/** Texts that a change of the facts did not reach, because they say the old value themselves; nothing where there are none. */
export const SayingPart = ({ saying }: { readonly saying: readonly Saying[] }) =>
  saying.length === 0 ? null : (
    <Notice kind="warning" title={copy.saying.title}>
      {copy.saying.lead}
      <ul>
        {saying.map(({ name, value, place }) => (
          <li>
            <a href={place.href}>
              {copy.parts[place.part]}: {place.label}
            </a>{' '}
            ({labelOf(name)}: ‘{value}’)
          </li>
        ))}
      </ul>
    </Notice>
  );

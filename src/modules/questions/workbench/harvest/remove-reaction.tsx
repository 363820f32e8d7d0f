import { Disclosure, PostButton } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { reactionRemovalPath } from '../paths.ts';

/** Takes the words of one visitor away; asks first, for there is no way back. */
export const RemoveReaction = ({ reaction }: { readonly reaction: string }) => (
  <Disclosure summary={copy.harvest.remove}>
    <p>{copy.harvest.removeSure}</p>
    <PostButton
      action={reactionRemovalPath({ reaction })}
      label={copy.harvest.removeNow}
      icon="trash"
      kind="danger"
      small
    />
  </Disclosure>
);

import type { Messages } from '#kernel/plan.ts';
import { itemKind } from '#platform/items.ts';

/** The core message of a programme with its accents and words; a programme has one such row, or none yet. */
export const messageKind = itemKind<Messages>('messages.message', 'messages_message');

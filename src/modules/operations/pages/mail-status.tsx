import { type IconName, Status, type Tone } from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import type { MailLine } from '../model/mail-line.ts';

const LOOK: Readonly<Record<MailLine['state'], { tone: Tone; icon: IconName }>> = {
  queued: { tone: 'neutral', icon: 'clock' },
  sending: { tone: 'info', icon: 'progress' },
  sent: { tone: 'positive', icon: 'circle-check' },
  failed: { tone: 'negative', icon: 'alert-triangle' },
  unknown: { tone: 'warning', icon: 'alert-triangle' },
  kept: { tone: 'neutral', icon: 'circle-dashed' },
  withdrawn: { tone: 'neutral', icon: 'circle-dashed' },
};

/** How a mail stands, in an icon and a word. */
export const MailStatus = ({ state }: Pick<MailLine, 'state'>) => (
  <Status {...LOOK[state]}>{copy.mails.states[state]}</Status>
);

const ERASED = 'gewist:';

/** To whom a mail went; of somebody whose data was erased only that. */
export const addressShown = ({ to }: Pick<MailLine, 'to'>): string =>
  to.address.startsWith(ERASED) ? copy.mails.erased : to.address;

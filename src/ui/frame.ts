import type { IconName } from './icons.ts';

/**
 * What surrounds every page of the workbench: who is looking, at which programme, with which menu.
 * The app builds it once per request; pages only pass it on.
 */
export type Frame = {
  /** Null for someone who is not signed in; the account link is then left out. */
  readonly person: { readonly name: string; readonly initials: string } | null;
  /** Null outside a programme (my week, organisation pages, sign-in). */
  readonly programme: FrameProgramme | null;
  /** Groups in the order shown; empty groups are left out. */
  readonly nav: readonly NavGroup[];
  /** Token that every posted form carries in the hidden field `csrf`. */
  readonly csrf: string;
  /** Path of this request with its query, for filters and for coming back. */
  readonly path: string;
  /** Civil date in Europe/Amsterdam, `YYYY-MM-DD`. */
  readonly today: string;
  readonly assets: { readonly css: string; readonly js: string };
  /** What just happened, shown once above the page; null when nothing did. */
  readonly notice: Notice | null;
  /** The person's own choice for the width of the menu (cookie `eenstemmig-menu`); absent: the page decides. */
  readonly menu?: 'narrow' | 'wide' | undefined;
  /** Where the fixed places of the shell lead; a place without a link is not drawn. `home` is `/` when absent. */
  readonly links?: FrameLinks | undefined;
};

export type FrameProgramme = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly initials: string;
};

export type FrameLinks = {
  readonly home?: string | undefined;
  readonly programmes?: string | undefined;
  /** First page of the programme itself. */
  readonly programme?: string | undefined;
  readonly search?: string | undefined;
  readonly account?: string | undefined;
  readonly help?: string | undefined;
  readonly accessibility?: string | undefined;
  readonly privacy?: string | undefined;
  /** Posted, never a link: signing out changes something. */
  readonly signOut?: string | undefined;
};

export type NavGroup = { readonly title: string | null; readonly items: readonly NavItem[] };

export type NavItem = {
  readonly label: string;
  readonly href: string;
  readonly icon: IconName;
  /** True for the page being shown, or for the section it belongs to. */
  readonly current: boolean;
  /** Open work behind this link; null or 0 shows nothing. */
  readonly count: number | null;
};

export type NoticeKind = 'positive' | 'info' | 'warning' | 'negative';

export type Notice = {
  readonly kind: NoticeKind;
  readonly text: string;
  /** Posting to `action` takes the change back; `fields` are sent along hidden. */
  readonly undo?:
    | {
        readonly action: string;
        readonly label: string;
        readonly fields?: Readonly<Record<string, string>> | undefined;
      }
    | undefined;
};

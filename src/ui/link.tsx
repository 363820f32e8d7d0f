import type { PropsWithChildren } from 'hono/jsx';
import { safeHref } from './safe-href.ts';

type UserLinkProps = PropsWithChildren<{ readonly href: string; readonly class?: string | undefined }>;

/**
 * A link to an address that a person typed or that came in with a file: only http(s), mailto and tel become a link,
 * anything else is shown as plain text. Links between our own pages are ordinary `<a>`.
 */
export const UserLink = ({ href, class: extra, children }: UserLinkProps) => {
  const safe = safeHref(href);
  if (safe === null) return <span class={extra}>{children ?? href}</span>;
  return (
    <a class={extra} href={safe} rel="noopener noreferrer nofollow">
      {children ?? href}
    </a>
  );
};

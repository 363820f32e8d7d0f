import type { PropsWithChildren } from 'hono/jsx';
import { createContext, useContext } from './jsx/context.ts';
import { safeHref } from './safe-href.ts';

type UserLinkProps = PropsWithChildren<{ readonly href: string; readonly class?: string | undefined }>;

/** Folder of our own pages that a text written by us may link to, such as `/handboek`; null for texts of people. */
export const OwnFolderContext = createContext<string | null>(null);

const PAGE = /^\/[a-z0-9-]+(?:#[a-z0-9-]+)?$/;

/**
 * A link to an address that a person typed or that came in with a file: only http(s), mailto and tel become a link,
 * anything else is shown as plain text, but for pages of the folder of `OwnFolderContext`. Links between our own pages are ordinary `<a>`.
 */
export const UserLink = ({ href, class: extra, children }: UserLinkProps) => {
  const folder = useContext(OwnFolderContext);
  if (folder !== null && href.startsWith(folder) && PAGE.test(href.slice(folder.length)))
    return (
      <a class={extra} href={href}>
        {children ?? href}
      </a>
    );
  const safe = safeHref(href);
  if (safe === null) return <span class={extra}>{children ?? href}</span>;
  return (
    <a class={extra} href={safe} rel="noopener noreferrer nofollow">
      {children ?? href}
    </a>
  );
};

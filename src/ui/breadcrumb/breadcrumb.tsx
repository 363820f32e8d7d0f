import { copy } from '../copy.nl.ts';

/** One step of the path above a page; without `href` it is plain text. */
export type Crumb = { readonly label: string; readonly href?: string | undefined };

/** The path to this page, from wide to narrow. */
export const Breadcrumb = ({ crumbs }: { crumbs: readonly Crumb[] }) => (
  <nav class="utrecht-breadcrumb-nav een-kruimel" aria-label={copy.breadcrumb}>
    <ol class="utrecht-breadcrumb-nav__list">
      {crumbs.map((crumb) => (
        <li class="utrecht-breadcrumb-nav__item">
          {crumb.href === undefined ? (
            <span>{crumb.label}</span>
          ) : (
            <a class="utrecht-breadcrumb-nav__link" href={crumb.href}>
              {crumb.label}
            </a>
          )}
        </li>
      ))}
    </ol>
  </nav>
);

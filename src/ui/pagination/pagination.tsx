import { copy } from '../copy.nl.ts';
import { withParameter } from '../filter/address.ts';
import { Icon } from '../icon.tsx';

type PaginationProps = {
  /** From 1. */
  readonly page: number;
  readonly pages: number;
  /** Path and query of this page; the parameter `bladzijde` is set in it. */
  readonly path: string;
};

/** Previous and next with where you are between them; nothing when all fits on one page. */
export const Pagination = ({ page, pages, path }: PaginationProps) =>
  pages <= 1 ? null : (
    <nav class="utrecht-pagination een-bladeren" aria-label={copy.pages}>
      {page > 1 ? (
        <a
          class="utrecht-pagination__relative-link"
          href={withParameter(path, 'bladzijde', String(page - 1))}
          rel="prev"
        >
          <Icon name="arrow-left" />
          {copy.previous}
        </a>
      ) : null}
      <span>{copy.pageOf(page, pages)}</span>
      {page < pages ? (
        <a
          class="utrecht-pagination__relative-link"
          href={withParameter(path, 'bladzijde', String(page + 1))}
          rel="next"
        >
          {copy.next}
          <Icon name="arrow-right" />
        </a>
      ) : null}
    </nav>
  );

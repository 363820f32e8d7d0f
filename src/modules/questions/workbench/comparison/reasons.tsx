import type { Version } from '#modules/library/index.ts';
import { copy } from '../copy.nl.ts';
import { dayOf } from '../moments.ts';

/** Why the base changed. Of more than one version: each with its day, who changed it and why, in the order of time. */
export const Reasons = ({ since }: { readonly since: readonly Version[] }) => {
  const [first, ...later] = since;
  if (first === undefined) return null;
  if (later.length > 0)
    return (
      <>
        <p>{copy.news.versions(since.length)}</p>
        <ol>
          {since.map(({ number, publishedAt, publishedBy, why }) => (
            <li>
              {copy.news.version(number, dayOf(publishedAt), publishedBy)} {why === '' ? copy.news.noWhy : why}
            </li>
          ))}
        </ol>
      </>
    );
  return first.why === '' ? null : (
    <p>
      {copy.news.why} {first.why}
    </p>
  );
};

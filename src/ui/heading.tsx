import type { PropsWithChildren } from 'hono/jsx';

const TAGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading of a level that is known only when the page is drawn: from 1; what lies deeper than 6 is drawn as that. */
export const Heading = ({ level, children }: PropsWithChildren<{ readonly level: number }>) => {
  const Tag = TAGS[level - 1] ?? 'h6';
  return <Tag>{children}</Tag>;
};

import { pagesMeasure } from './pages.ts';

/** What anybody may read, without signing in and without script. */
export const publicPage = pagesMeasure('public page', () => [
  { name: 'public page (handbook)', path: '/handboek', programme: null },
]);

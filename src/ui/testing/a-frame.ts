import type { Frame } from '../frame.ts';

/** A signed-in adviser in a programme, for tests of pages; `changes` replace parts of it. */
export const aFrame = (changes: Partial<Frame> = {}): Frame => ({
  person: { name: 'Fenna Verhoeven', initials: 'FV' },
  programme: { id: 'p1', name: 'Samen Zorg Inkopen', organisation: 'Regio Maasduin', initials: 'SZ' },
  nav: [
    { title: null, items: [{ label: 'Overzicht', href: '/p', icon: 'home', current: true, count: null }] },
    { title: 'Plannen', items: [{ label: 'Taken', href: '/p/taken', icon: 'checklist', current: false, count: 4 }] },
  ],
  csrf: 'token-of-this-session',
  path: '/p',
  today: '2026-11-18',
  assets: { css: '/assets/a.css', js: '/assets/a.js' },
  notice: null,
  links: {
    search: '/p/zoeken',
    programmes: '/programmas',
    help: '/hulp',
    account: '/ik',
    privacy: '/privacy',
    signOut: '/afmelden',
  },
  ...changes,
});

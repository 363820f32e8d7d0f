import { copy } from './copy.nl.ts';

// A name is words, never Markdown.
const plain = (name: string): string => name.replaceAll(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');

/** What the site of this organisation says about privacy, as Markdown from heading level 1. */
export const sitePrivacyWords = (name: string): string => copy.privacy(plain(name));

/** What it says about accessibility, in the same way. */
export const siteAccessibilityWords = (name: string): string => copy.accessibility(plain(name));

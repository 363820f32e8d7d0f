import { addressed, type Address } from './informal.nl.ts';
import { copy } from './copy.nl.ts';

// A name is words, never Markdown.
const plain = (name: string): string => name.replaceAll(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');

/** What the site of this organisation says about privacy, as Markdown from heading level 1. */
export const sitePrivacyWords = (name: string, address: Address): string =>
  addressed(copy.privacy(plain(name)), address);

/** What it says about accessibility, in the same way. */
export const siteAccessibilityWords = (name: string, address: Address): string =>
  addressed(copy.accessibility(plain(name)), address);

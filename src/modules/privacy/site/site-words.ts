import { addressed, type Address } from './informal.nl.ts';
import { copy } from './copy.nl.ts';

// A name is words, never Markdown.
const plain = (name: string): string => name.replaceAll(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');

const NAME = '\uE000';

/** The name stays as it is, also where 'u' is a part of it. */
const told = (words: (name: string) => string, name: string, address: Address): string =>
  addressed(words(NAME), address).replaceAll(NAME, () => plain(name));

/** What the site of this organisation says about privacy, as Markdown from heading level 1. */
export const sitePrivacyWords = (name: string, address: Address): string => told(copy.privacy, name, address);

/** What it says about accessibility, in the same way. */
export const siteAccessibilityWords = (name: string, address: Address): string =>
  told(copy.accessibility, name, address);

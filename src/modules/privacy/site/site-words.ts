import { addressed, type Address } from './informal.nl.ts';
import { copy } from './copy.nl.ts';

/** Whose site it is, how it speaks to visitors, and what the organisation says itself; what is left out is not told. */
export type SiteWordsOf = {
  readonly name: string;
  readonly address: Address;
  /** A telephone number, and a mail address or the web address of a form; '' for none. */
  readonly reach?: { readonly phone: string; readonly message: string };
  /** The organisation's own accessibility statement, as Markdown and as a web address; '' for none. */
  readonly statement?: { readonly text: string; readonly link: string };
};

// What an organisation writes is words, never Markdown, and is not spoken to anybody.
const plain = (words: string): string => words.replaceAll(/[\\`*_{}[\]()#+!<>|~]/g, '\\$&');
const [NAME, REACH, STATEMENT, REGISTER] = ['\uE000', '\uE001', '\uE002', '\uE003'];

/** What the site of this organisation says about privacy, as Markdown from heading level 1. */
export const sitePrivacyWords = (of: SiteWordsOf): string => told(copy.privacy(NAME, REACH), of);

/** What it says about accessibility, in the same way: an own statement stands in the place of our status. */
export function siteAccessibilityWords(of: SiteWordsOf): string {
  const { text = '', link = '' } = of.statement ?? {};
  const own = text.trim() === '' ? copy.status : STATEMENT;
  const register = link === '' ? '' : copy.register(REGISTER);
  return told([copy.accessibility(NAME), own, register, copy.problem(NAME, REACH)].filter(Boolean).join('\n\n'), of);
}

/** Our words in the other way of speaking; those of the organisation stay as they are. */
const told = (words: string, { name, address, reach, statement }: SiteWordsOf): string =>
  addressed(words, address)
    .replaceAll(NAME, () => plain(name))
    .replaceAll(REACH, () => reachOf(reach))
    .replaceAll(STATEMENT, () => statement?.text ?? '')
    .replaceAll(REGISTER, () => linkOf(statement?.link ?? '', statement?.link ?? ''));

function reachOf({ phone, message }: NonNullable<SiteWordsOf['reach']> = { phone: '', message: '' }): string {
  const ways: string[] = [];
  if (MAIL.test(message)) ways.push(copy.mail(linkOf(message, `mailto:${message}`)));
  else if (WEB.test(message)) ways.push(copy.form(linkOf(message, message)));
  if (phone !== '') ways.push(copy.phone(plain(phone)));
  return ways.length === 0 ? '' : `: ${ways.join(copy.or)}`;
}

const MAIL = /^[^\s@:/]+@[^\s@/]+$/;
const WEB = /^https?:\/\/\S+$/;

const linkOf = (words: string, href: string): string =>
  `[${plain(words)}](${href.replaceAll(/[\s<>()[\]]/g, (sign) => encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'))})`;

import { HtmlValidate } from 'html-validate';
import { type PageProblem, rules } from './page/rules.ts';
import { attribute, parsePage } from './page/tree.ts';

export type { PageProblem } from './page/rules.ts';

// Own rules above cover names, labels and titles; these are what a validator knows better: content models and ARIA.
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-redundant-role': 'error',
    'require-sri': 'off',
    'no-implicit-button-type': 'error',
    'unique-landmark': 'error',
    'prefer-native-element': 'off',
    'text-content': 'error',
    'wcag/h37': 'error',
    'svg-focusable': 'off',
    'hidden-focusable': 'error',
  },
});

/**
 * Holds a whole page against what every page must be: it parses, has a language, one h1 with which the title begins,
 * labelled fields, unique ids, links and buttons with text, anchors and references that resolve, a token in every
 * posted form, nothing inline, nothing from elsewhere. `url` only tells the reader which page it was.
 * Gives the problems, none when the page is right.
 */
export function checkPage(html: string, { url }: { readonly url: string }): PageProblem[] {
  const tree = parsePage(html);
  const own = rules.flatMap((rule) => rule(tree));
  const report = validator.validateStringSync(html, url);
  const found = report.results
    .flatMap(({ messages }) => messages)
    .map((message) => ({
      rule: `html-validate/${message.ruleId}`,
      message: message.message,
      at: `line ${message.line}${message.selector ? ` ${message.selector}` : ''}`,
    }));
  return [...own, ...found];
}

/** Throws with all problems of the page, one a line; nothing happens when there are none. */
export function assertPage(html: string, { url }: { readonly url: string }): void {
  const problems = checkPage(html, { url });
  if (problems.length === 0) return;
  throw new Error(
    `${url} has ${problems.length} problems:\n${problems.map(({ rule, message, at }) => `- ${rule}: ${message} (${at})`).join('\n')}`,
  );
}

/**
 * Paths of the product that a page leads to by links, in order and without doubles: without fragment, with query.
 * Addresses elsewhere, mail and telephone are left out.
 */
export function internalLinks(html: string, url: string): string[] {
  const base = new URL(url, 'http://localhost');
  const links = parsePage(html)
    .elements.filter(({ tagName }) => tagName === 'a')
    .flatMap((link) => {
      const href = attribute(link, 'href');
      const target = href === undefined ? null : URL.parse(href, base);
      return target && target.origin === base.origin ? [`${target.pathname}${target.search}`] : [];
    });
  return [...new Set(links)];
}

import { attribute, type Element, inside, isInside, nameOf, placeOf, textOf, type Tree } from './tree.ts';

/** Something a visitor would stumble over. `at` names the place in the source of the page. */
export type PageProblem = { readonly rule: string; readonly message: string; readonly at: string };

type Rule = (tree: Tree) => PageProblem[];
const all = (tree: Tree, ...tags: readonly string[]) => tree.elements.filter(({ tagName }) => tags.includes(tagName));
const problem = (rule: string, message: string, element?: Element): PageProblem => ({
  rule,
  message,
  at: element ? placeOf(element) : 'page',
});

const parses: Rule = ({ mended }) =>
  mended.map(({ code, line }) => ({ rule: 'parses', message: code, at: `line ${line}` }));

const hasLanguage: Rule = (tree) =>
  all(tree, 'html')
    .filter((html) => !/^[a-z]{2}(-[A-Za-z]+)?$/.test(attribute(html, 'lang') ?? ''))
    .map((html) => problem('language', 'html has no lang', html));

const hasOneHeading: Rule = (tree) => {
  const headings = all(tree, 'h1');
  const titles = all(tree, 'title').filter((title) => !isInside(title, 'svg'));
  const [heading] = headings;
  const [title] = titles;
  if (!heading || headings.length > 1) return [problem('one-h1', `${headings.length} h1 elements`)];
  if (!title || titles.length > 1) return [problem('title', `${titles.length} titles`)];
  const matches = textOf(heading) !== '' && textOf(title).startsWith(textOf(heading));
  return matches
    ? []
    : [problem('title', `title '${textOf(title)}' does not begin with h1 '${textOf(heading)}'`, heading)];
};

const headingsDescend: Rule = (tree) => {
  const headings = all(tree, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6');
  const empty = headings
    .filter((heading) => textOf(heading) === '')
    .map((heading) => problem('heading', 'empty heading', heading));
  const jumps = headings.flatMap((heading, index) => {
    const before = headings[index - 1];
    const isJump = before !== undefined && Number(heading.tagName[1]) > Number(before.tagName[1]) + 1;
    return isJump ? [problem('heading', `${heading.tagName} follows ${before.tagName}`, heading)] : [];
  });
  return [...empty, ...jumps];
};

const hasLandmark: Rule = (tree) =>
  all(tree, 'main').length === 1 ? [] : [problem('main', `${all(tree, 'main').length} main elements`)];

const idsAreUnique: Rule = (tree) =>
  [...tree.ids]
    .filter(([, elements]) => elements.length > 1)
    .map(([id, [, second]]) => problem('unique-id', `id '${id}' stands more than once`, second));

const REFERRING = [
  'for',
  'form',
  'list',
  'headers',
  'popovertarget',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-details',
  'aria-errormessage',
  'aria-owns',
];
const referencesResolve: Rule = (tree) =>
  tree.elements.flatMap((element) =>
    REFERRING.flatMap((name) => {
      const missing = (attribute(element, name) ?? '').split(/\s+/).filter((id) => id !== '' && !tree.ids.has(id));
      return missing.map((id) => problem('reference', `${name} names '${id}', which is not on the page`, element));
    }),
  );

const isField = (element: Element): boolean =>
  ['select', 'textarea'].includes(element.tagName) ||
  (element.tagName === 'input' &&
    !['hidden', 'submit', 'button', 'image', 'reset'].includes(attribute(element, 'type') ?? 'text'));
const fieldsHaveLabels: Rule = (tree) => {
  const labelled = new Set(
    all(tree, 'label')
      .filter((label) => textOf(label) !== '')
      .map((label) => attribute(label, 'for')),
  );
  return tree.elements
    .filter(isField)
    .filter((field) => {
      const wrapped = isInside(field, 'label');
      const named = attribute(field, 'aria-label') || attribute(field, 'aria-labelledby');
      return !wrapped && !named && !labelled.has(attribute(field, 'id') ?? ' ');
    })
    .map((field) => problem('label', 'field without a label', field));
};

const controlsHaveNames: Rule = (tree) =>
  all(tree, 'button', 'a', 'summary')
    .filter((control) => nameOf(control, tree) === '')
    .map((control) => problem('name', `${control.tagName} without text`, control));

const linksLead: Rule = (tree) =>
  all(tree, 'a').flatMap((link) => {
    const href = attribute(link, 'href');
    if (href === undefined) return [];
    if (href.trim() === '' || href === '#') return [problem('link', 'link that leads nowhere', link)];
    if (/^\s*(javascript|data|vbscript):/i.test(href)) return [problem('link', 'link that runs code', link)];
    const isLost = href.startsWith('#') && !tree.ids.has(decodeURIComponent(href.slice(1)));
    return isLost ? [problem('link', `'${href}' is not on the page`, link)] : [];
  });

const formsAreSafe: Rule = (tree) =>
  all(tree, 'form').flatMap((form) => {
    const tokens = inside(form).filter((field) => attribute(field, 'name') === 'csrf');
    const isPost = attribute(form, 'method')?.toLowerCase() === 'post';
    if (isPost && !tokens.some((token) => attribute(token, 'value')))
      return [problem('token', 'post form without a token', form)];
    return !isPost && tokens.length > 0 ? [problem('token', 'the token would end up in the address', form)] : [];
  });

const nothingInline: Rule = (tree) =>
  tree.elements.flatMap((element) => {
    const styled = element.tagName === 'style' || attribute(element, 'style') !== undefined;
    const scripted =
      element.tagName === 'script' &&
      attribute(element, 'src') === undefined &&
      !/json/.test(attribute(element, 'type') ?? '');
    const handlers = element.attrs.filter(({ name }) => name.startsWith('on'));
    return [
      ...(styled ? [problem('inline', 'inline style', element)] : []),
      ...(scripted ? [problem('inline', 'inline script', element)] : []),
      ...handlers.map(({ name }) => problem('inline', `handler ${name}`, element)),
    ];
  });

const picturesHaveAlternatives: Rule = (tree) => [
  ...all(tree, 'img')
    .filter((img) => attribute(img, 'alt') === undefined)
    .map((img) => problem('alt', 'picture without alt', img)),
  ...all(tree, 'svg')
    .filter((svg) => attribute(svg, 'aria-hidden') !== 'true')
    .filter(
      (svg) =>
        attribute(svg, 'role') !== 'img' ||
        (nameOf(svg, tree) === '' && !inside(svg).some(({ tagName }) => tagName === 'title')),
    )
    .map((svg) => problem('alt', 'drawing that is neither hidden nor named', svg)),
];

const tablesHaveHeaders: Rule = (tree) =>
  all(tree, 'table')
    .filter(
      (table) => attribute(table, 'role') !== 'presentation' && !inside(table).some(({ tagName }) => tagName === 'th'),
    )
    .map((table) => problem('table', 'table without header cells', table));

const nothingFromElsewhere: Rule = (tree) =>
  tree.elements
    .filter(({ tagName }) => ['script', 'link', 'img', 'iframe', 'source', 'video', 'audio'].includes(tagName))
    .flatMap((element) => {
      const address =
        attribute(element, 'src') ?? (element.tagName === 'link' ? attribute(element, 'href') : undefined) ?? '';
      // A whole address that is only told to search engines: nothing is loaded from it.
      const isTold = ['canonical', 'alternate'].includes(attribute(element, 'rel') ?? '');
      const isOutside = /^(https?:)?\/\//i.test(address) && !isTold;
      return isOutside ? [problem('third-party', `loads ${address}`, element)] : [];
    });

/** Every rule a page is held against. */
export const rules: readonly Rule[] = [
  parses,
  hasLanguage,
  hasOneHeading,
  headingsDescend,
  hasLandmark,
  idsAreUnique,
  referencesResolve,
  fieldsHaveLabels,
  controlsHaveNames,
  linksLead,
  formsAreSafe,
  nothingInline,
  picturesHaveAlternatives,
  tablesHaveHeaders,
  nothingFromElsewhere,
];

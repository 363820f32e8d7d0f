import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'parse5';
import { composeMail } from './compose-mail.ts';

const words = { subject: 'Nieuws', preheader: 'Kort', paragraphs: ['Beste Joris,'], footer: 'Van ons.' };

test('the text and the HTML say the same, with the link readable in both', () => {
  const mail = composeMail({ ...words, button: { label: 'Lees verder', href: 'https://example.org/a?b=1&c=2' } });
  assert.equal(mail.text, 'Beste Joris,\n\nLees verder:\nhttps://example.org/a?b=1&c=2\n\n--\nVan ons.\n');
  assert.match(mail.html, /<html lang="nl">/);
  assert.match(mail.html, /<h1[^>]*>Nieuws<\/h1>/);
  assert.match(mail.html, /href="https:\/\/example\.org\/a\?b=1&amp;c=2"[^>]*>Lees verder</);
  assert.doesNotMatch(mail.html, /src=|url\(|<script|<link/);
});

test('a button leads to a web address and to nothing else', () => {
  for (const href of ['javascript:alert(1)', 'data:text/html,x', '/pad', 'mailto:a@example.org', ''])
    assert.throws(() => composeMail({ ...words, button: { label: 'x', href } }), TypeError, href);
});

test('no word of a person becomes markup', () => {
  const nasty = fc.constantFrom('<', '>', '"', "'", '&', '<script>', '</p>', '<!--', '{{', '${', 'a', '\n');
  const text = fc.array(nasty, { maxLength: 8 }).map((parts) => parts.join(''));
  const clean = tagsOf(composeMail(words).html);
  fc.assert(
    fc.property(text, text, text, text, (subject, preheader, paragraph, footer) => {
      const { html } = composeMail({ subject, preheader, paragraphs: [paragraph], footer });
      assert.deepEqual(tagsOf(html), clean);
    }),
    { numRuns: 500 },
  );
});

type Node = { readonly nodeName: string; readonly childNodes?: readonly Node[] };

/** The elements in order; line ends that people wrote are left out. */
function tagsOf(html: string): string[] {
  const walk = (node: Node): string[] => [node.nodeName, ...(node.childNodes ?? []).flatMap(walk)];
  return walk(parse(html) as unknown as Node).filter((name) => !/^#|^br$/.test(name));
}

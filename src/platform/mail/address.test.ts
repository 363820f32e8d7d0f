import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { mailAddress, mailbox } from './address.ts';

test('addresses of people pass, with the domain as a mail server reads it', () => {
  assert.equal(mailAddress(' Samira.ElIdrissi@Maasheuvel.example.org '), 'Samira.ElIdrissi@maasheuvel.example.org');
  assert.equal(mailAddress("o'brien+nieuws@example.org"), "o'brien+nieuws@example.org");
  assert.equal(mailAddress('post@café.example'), 'post@xn--caf-dma.example');
  assert.equal(mailAddress('root@localhost'), 'root@localhost');
});

test('what could become a second recipient, a header or a route is refused', () => {
  const bad = [
    '',
    'samira',
    '@example.org',
    'samira@',
    'a@b@example.org',
    'a@example.org,b@example.org',
    'a@example.org b@example.org',
    'Samira <a@example.org>',
    '"a b"@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'a\n@example.org',
    'a\0@example.org',
    'a\u2028@example.org',
    'a%b@example.org',
    'c!a@example.org',
    '<@c.example:a@example.org>',
    'a@[127.0.0.1]',
    'a@example.org:25',
    'a@example.org/x',
    'a@-example.org',
    'a@example..org',
    '.a@example.org',
    'a..b@example.org',
    `${'a'.repeat(65)}@example.org`,
    `a@${'b'.repeat(60)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.org`,
    'zoë@example.org',
    'a(comment)@example.org',
  ];
  for (const text of bad) assert.equal(mailAddress(text), null, JSON.stringify(text));
});

test('whatever is typed, an address is one word without characters that mean something to a mail server', () => {
  const alphabet = fc.constantFrom(...'ab.@<>,;:"\\\r\n\0 %!()[]é-_+\u2028'.split(''));
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: alphabet, maxLength: 30 }), fc.emailAddress()), (text) => {
      const address = mailAddress(text);
      if (address === null) return;
      assert.match(address, /^[A-Za-z0-9#$&'*+/=?^_`{|}~.-]+@[a-z0-9.-]+$/);
      assert.equal(mailAddress(address), address);
    }),
    { numRuns: 1_000 },
  );
});

test('a sender has a name in front, or none', () => {
  assert.deepEqual(mailbox('Gemeente Maasheuvel <post@example.org>'), {
    name: 'Gemeente Maasheuvel',
    address: 'post@example.org',
  });
  assert.deepEqual(mailbox('"Gemeente, Maasheuvel" <post@example.org>')?.name, 'Gemeente, Maasheuvel');
  assert.deepEqual(mailbox('post@example.org'), { name: '', address: 'post@example.org' });
  for (const text of [
    'Gemeente',
    'Gemeente <post>',
    'Ge\nmeente <post@example.org>',
    '<a@example.org> <b@example.org>',
  ])
    assert.equal(mailbox(text), null, JSON.stringify(text));
});

import assert from 'node:assert/strict';
import { createHash, createVerify, generateKeyPairSync } from 'node:crypto';
import { test } from 'node:test';
import { readConfig } from '../config.ts';
import { writeLetter } from './letter.ts';
import { mailSettings } from './mail-settings.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  publicKeyEncoding: { type: 'spki', format: 'pem' },
});
const MAIL = {
  subject: 'Uitnodiging voor de inloopavond, met een heel lange regel die over meer dan één regel gaat',
  text_body: 'Dag Noor,\n\nKom je ook?  \n\n\n',
  html_body: '<p>Dag Noor</p>',
  to_address: 'noor@example.org',
  to_name: 'Noor Aalders',
  reply_to: null,
  message_id: '<een@example.org>',
  created_at: new Date('2026-11-18T09:00:00Z'),
};
const settings = (signed: boolean) =>
  mailSettings({
    smtpUrl: null,
    mailFrom: 'Regio <post@maasduin.example.org>',
    url: 'https://plan.example.org',
    dkim: signed ? { selector: 'een1', privateKey } : null,
  });

// RFC 6376, 3.4: relaxed canonicalization, written here anew so that the signer is not checked by itself.
const relaxedBody = (body: string): string =>
  `${body
    .split('\r\n')
    .map((line) => line.replace(/[ \t]+/g, ' ').replace(/ $/, ''))
    .join('\r\n')
    .replace(/(\r\n)*$/, '')}\r\n`;
const relaxedHeader = (header: string): string => {
  const at = header.indexOf(':');
  const value = header
    .slice(at + 1)
    .replace(/\r\n/g, '')
    .replace(/[ \t]+/g, ' ');
  return `${header.slice(0, at).trim().toLowerCase()}:${value.trim()}`;
};

test('a letter is signed for the domain of its sender, and the signature fits what is read', async () => {
  const raw = Buffer.from(await writeLetter(MAIL, settings(true))).toString('utf8');
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const headers = head.split(/\r\n(?![ \t])/);
  const signature = headers.find((header) => /^DKIM-Signature:/i.test(header)) ?? assert.fail('not signed');
  const tags = new Map(
    signature
      .slice(signature.indexOf(':') + 1)
      .split(';')
      .map((tag): [string, string] => {
        const at = tag.indexOf('=');
        return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s+/g, '')];
      }),
  );
  assert.deepEqual([tags.get('d'), tags.get('s'), tags.get('a')], ['maasduin.example.org', 'een1', 'rsa-sha256']);
  const body = createHash('sha256')
    .update(relaxedBody(rest.join('\r\n\r\n')))
    .digest('base64');
  assert.equal(tags.get('bh'), body);
  const names = (tags.get('h') ?? '').toLowerCase().split(':');
  for (const name of ['from', 'to', 'subject', 'date', 'message-id']) assert.ok(names.includes(name), name);
  const signed = names.flatMap((name) => headers.filter((header) => header.toLowerCase().startsWith(`${name}:`)));
  const data = [...signed, signature.replace(/([;\s]b=)[\s\S]*$/, '$1')].map(relaxedHeader).join('\r\n');
  assert.ok(
    createVerify('RSA-SHA256')
      .update(data)
      .verify(publicKey, tags.get('b') ?? '', 'base64'),
  );
});

test('without a key nothing is signed', async () => {
  assert.doesNotMatch(Buffer.from(await writeLetter(MAIL, settings(false))).toString('utf8'), /DKIM/i);
});

test('a key that cannot sign, or half of the settings, stops the program with one clear line', (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'een-dkim-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  const [key, none] = [join(folder, 'key.pem'), join(folder, 'none.pem')];
  writeFileSync(key, privateKey);
  writeFileSync(none, 'geen sleutel');
  const read = (EENSTEMMIG_DKIM_SELECTOR: string | undefined, EENSTEMMIG_DKIM_KEY: string | undefined) =>
    readConfig({ EENSTEMMIG_DKIM_SELECTOR, EENSTEMMIG_DKIM_KEY }, folder).dkim;
  assert.equal(read('een1', 'key.pem')?.selector, 'een1');
  assert.equal(read(undefined, undefined), null);
  for (const file of [none, join(folder, 'weg.pem')])
    assert.throws(() => read('een1', file), /EENSTEMMIG_DKIM_KEY klopt niet/);
  assert.throws(() => read('een1', undefined), /EENSTEMMIG_DKIM_KEY ontbreekt/);
  assert.throws(() => read(undefined, key), /EENSTEMMIG_DKIM_SELECTOR ontbreekt/);
  assert.throws(() => read('a.b', key), /EENSTEMMIG_DKIM_SELECTOR klopt niet/);
});

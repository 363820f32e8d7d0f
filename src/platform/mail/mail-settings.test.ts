import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailSettings, readSmtpUrl } from './mail-settings.ts';

test('mail goes over TLS, unless the server is this machine or somebody says otherwise', () => {
  assert.deepEqual(readSmtpUrl('smtp://post:geheim%40@mail.example.org'), {
    host: 'mail.example.org',
    port: 587,
    tls: 'required',
    user: 'post',
    password: 'geheim@',
  });
  assert.deepEqual(readSmtpUrl('smtps://mail.example.org')?.tls, 'from-start');
  assert.deepEqual(readSmtpUrl('smtps://mail.example.org')?.port, 465);
  assert.equal(readSmtpUrl('smtp://mail.example.org:25?tls=uit')?.tls, 'none');
  assert.equal(readSmtpUrl('smtp://127.0.0.1:1025')?.tls, 'none');
  assert.equal(readSmtpUrl('smtp://[::1]:1025')?.host, '::1');
});

test('what is no mail server is refused', () => {
  for (const text of [
    'mail.example.org',
    'http://example.org',
    'smtp://',
    'smtp://mail.example.org?tls=misschien',
    'smtp://%zz@mail.example.org',
  ])
    assert.equal(readSmtpUrl(text), null, text);
});

test('without a sender of its own, mail comes from the public address', () => {
  const url = 'https://plan.example.org';
  assert.equal(mailSettings({ smtpUrl: null, mailFrom: null, url }).from.address, 'eenstemmig@plan.example.org');
  const from = mailSettings({ smtpUrl: null, mailFrom: 'Gemeente <post@example.org>', url }).from;
  assert.deepEqual(from, { name: 'Gemeente', address: 'post@example.org' });
});

import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSilent } from 'node:net';
import { after, test } from 'node:test';
import { createOutgoing } from './outgoing.ts';
import { OutgoingProblem, problemOf } from './outgoing-problem.ts';
import { isPublicAddress } from './public-address.ts';

const servers: { close: () => unknown }[] = [];
after(() => servers.forEach((server) => server.close()));

const listening = (server: Server | ReturnType<typeof createSilent>): Promise<number> =>
  new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      servers.push(server);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : 0);
    }),
  );
const aServer = async (answer: RequestListener) => `http://127.0.0.1:${await listening(createServer(answer))}`;
const local = createOutgoing({ allow: ['127.0.0.1'] });
const reasonOf = (work: Promise<unknown>) =>
  work.then(
    () => 'answered',
    (problem: unknown) => (problem instanceof OutgoingProblem ? problem.reason : String(problem)),
  );

test('addresses of this machine, of private networks and of reserved ranges are no public addresses', () => {
  const closed = ['127.0.0.1', '127.8.8.8', '0.0.0.0', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254'];
  const closed6 = [
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    'fe80::1',
    'fc00::1',
    '2002:7f00:1::',
    '64:ff9b::1',
  ];
  for (const address of [...closed, ...closed6, '100.64.0.1', '224.0.0.1', '255.255.255.255', '', 'localhost'])
    assert.equal(isPublicAddress(address), false, address);
  for (const address of ['8.8.8.8', '172.32.0.1', '2a00:1450::1'])
    assert.equal(isPublicAddress(address), true, address);
});

test('a closed address is refused however it is written, before anything is sent', async () => {
  let asked = 0;
  const url = await aServer((_, response) => {
    asked += 1;
    response.end();
  });
  const port = new URL(url).port;
  const outgoing = createOutgoing({ allow: [] });
  const names = ['127.0.0.1', '2130706433', '0x7f.1', '[::1]', '[::ffff:7f00:1]', '0', 'localhost', '169.254.169.254'];
  for (const name of names) assert.equal(await reasonOf(outgoing(`https://${name}:${port}/`)), 'closed', name);
  assert.equal(await reasonOf(outgoing(url)), 'address', 'http is for hosts that are allowed');
  for (const odd of ['file:///etc/passwd', 'https://a:b@example.org/', 'niets'])
    assert.equal(await reasonOf(outgoing(odd)), 'address', odd);
  assert.equal(asked, 0);
});

test('a host that is allowed is asked, and what it says comes back', async () => {
  const url = await aServer((request, response) => {
    request
      .setEncoding('utf8')
      .once('data', (body) => response.setHeader('x-own', 'ja').end(`${request.method} ${body}`));
  });
  const answer = await local(url, { method: 'POST', body: 'hallo', headers: { 'content-type': 'text/plain' } });
  assert.deepEqual([answer.status, answer.headers.get('x-own'), await answer.text()], [200, 'ja', 'POST hallo']);
});

test('three redirects are followed, a fourth is not, and each goes through the same check', async () => {
  const url = await aServer((request, response) => {
    const left = Number(new URL(request.url ?? '', 'http://x').searchParams.get('nog'));
    if (left === 0) response.end('aangekomen');
    else response.writeHead(302, { location: left === 9 ? 'https://10.0.0.1/' : `/?nog=${left - 1}` }).end();
  });
  assert.equal(await (await local(`${url}/?nog=3`)).text(), 'aangekomen');
  assert.equal(await reasonOf(local(`${url}/?nog=4`)), 'redirects');
  assert.equal(await reasonOf(local(`${url}/?nog=9`)), 'closed');
  assert.equal((await local(`${url}/?nog=4`, { redirect: 'manual' })).status, 302);
  assert.equal((await local(`${url}/?nog=1`, { method: 'POST', body: 'geheim' })).status, 302);
});

test('an answer that is too large, too slow or never there is told apart', async () => {
  const large = await aServer((_, response) => void response.end(Buffer.alloc(1_000_001)));
  assert.equal(await reasonOf(local(large)), 'large');
  const silent = `http://127.0.0.1:${await listening(createSilent())}`;
  assert.equal(await reasonOf(createOutgoing({ allow: ['127.0.0.1'], limitMs: 50 })(silent)), 'slow');
  assert.equal(await reasonOf(local('http://127.0.0.1:1/')), 'unreachable');
});

test('a certificate that is wrong and a name that does not exist are said in plain words', () => {
  const coded = (code: string) => problemOf(Object.assign(new Error('x'), { code }));
  for (const code of ['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'ERR_TLS_CERT_ALTNAME_INVALID'])
    assert.match(coded(code).message, /certificaat/);
  assert.match(coded('ENOTFOUND').message, /bestaat niet op internet/);
});

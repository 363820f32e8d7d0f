// The least that a server can do: answer the same bytes, with the length said.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

process.once('message', (body: Uint8Array) => {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length }).end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
});
process.on('disconnect', () => process.exit(0));

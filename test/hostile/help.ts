import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createOutgoing, type Outgoing } from '#platform/outgoing/outgoing.ts';
import { aSoftKey } from '../support/soft-key.ts';
import type { Form } from './forms.ts';
import type { Sent, Visitor } from './visitor.ts';

/** What forms need beside texts: a sign-in service that answers, a device that signs. */
export type Help = {
  readonly outgoing: Outgoing;
  readonly give: (form: Form, by: Visitor) => Promise<Sent>;
  readonly stop: () => void;
};

export async function someHelp(origin: string): Promise<Help> {
  const service = createServer((request, response) => {
    const issuer = `http://localhost:${(service.address() as AddressInfo).port}`;
    const places = {
      issuer,
      authorization_endpoint: `${issuer}/in`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/keys`,
    };
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify(request.url?.includes('well-known') ? places : { keys: [] }));
  }) as Server;
  await once(service.listen(0, 'localhost'), 'listening');
  const { port } = service.address() as AddressInfo;
  return {
    outgoing: createOutgoing({ allow: ['localhost'] }),
    stop: () => {
      service.close();
      service.closeAllConnections();
    },
    give: async (form, by) => {
      if (form.action === '/organisatie/aanmelddienst')
        return new Map([
          ['adres', [`http://localhost:${port}`]],
          ['geheim', ['geheim van de proef']],
        ]);
      if (form.action !== '/account/toegangssleutels') return new Map();
      const asked = await by.get('/account/toegangssleutels/vraag');
      if (!asked.type.startsWith('application/json')) return new Map();
      const { options, ticket } = JSON.parse(asked.text);
      return new Map([
        ['antwoord', [aSoftKey(origin).make(options)]],
        ['bewijs', [String(ticket)]],
      ]);
    },
  };
}

import { copy } from './copy.nl.ts';
import { mailOfServer } from '../site-files.ts';
import { API_VERSION, PROBLEM } from './problem.ts';

const text = { type: 'string' } as const;
const maybeText = { type: ['string', 'null'] } as const;
const listOf = (items: object) => ({ type: 'array', items });
const object = (properties: Readonly<Record<string, object>>, required = Object.keys(properties)) => ({
  type: 'object',
  properties,
  required,
});
const see = (name: string) => ({ $ref: `#/components/schemas/${name}` });

const brief = {
  id: { type: 'string', format: 'uuid' },
  slug: text,
  vraag: text,
  thema: maybeText,
  voor: { type: 'string', enum: ['clienten', 'professionals', 'hulpzoekers'] },
  taal: text,
  adres: { type: 'string', format: 'uri' },
};
const link = object({ href: { type: 'string', format: 'uri' } });

const SCHEMAS = {
  VraagKort: object({ ...brief, fragment: text }, Object.keys(brief)),
  Vragen: object(
    {
      totaal: { type: 'integer' },
      pagina: { type: 'integer' },
      vragen: listOf(see('VraagKort')),
      gezochtOp: maybeText,
      probeerOok: listOf(text),
      _links: object({ self: link, next: link }, ['self']),
    },
    ['totaal', 'pagina', 'vragen', '_links'],
  ),
  Vraag: object({
    ...brief,
    antwoord: text,
    antwoordHtml: text,
    gewijzigd: { type: 'string', format: 'date-time' },
    talen: listOf(text),
    verwant: listOf(see('VraagKort')),
  }),
  Themas: object({
    themas: listOf(
      object({
        slug: text,
        naam: text,
        domein: maybeText,
        omschrijving: text,
        taal: text,
        aantal: { type: 'integer' },
        adres: { type: 'string', format: 'uri' },
      }),
    ),
    domeinen: listOf(
      object({
        slug: text,
        naam: text,
        taal: text,
        aantal: { type: 'integer' },
        adres: { type: 'string', format: 'uri' },
      }),
    ),
    _links: object({ self: link }),
  }),
  Probleem: object({ type: text, status: { type: 'integer' }, title: text, detail: text }, [
    'status',
    'title',
    'detail',
  ]),
};

const parameter = (where: 'path' | 'query', name: string, description: string, schema: object = text) => ({
  in: where,
  name,
  description,
  required: where === 'path',
  schema,
});
const HEADERS = { 'API-Version': { description: 'Versie van de API', schema: text } };
const answer = (description: string, type: string, name: string) => ({
  description,
  headers: HEADERS,
  content: { [type]: { schema: see(name) } },
});
const RESPONSES = {
  304: { description: copy.unchanged },
  400: answer(copy.badRequest, PROBLEM, 'Probleem'),
  404: answer(copy.notFound, PROBLEM, 'Probleem'),
};

const PATHS = {
  '/openapi.json': {
    get: {
      operationId: 'beschrijving',
      summary: copy.document,
      tags: ['vragen'],
      responses: {
        200: {
          description: copy.ok,
          headers: HEADERS,
          content: { 'application/json': { schema: { type: 'object' } } },
        },
      },
    },
  },
  '/sites/{site}/vragen': {
    get: {
      operationId: 'vragen',
      summary: copy.list,
      tags: ['vragen'],
      parameters: [
        parameter('path', 'site', copy.site),
        parameter('query', 'zoek', copy.search),
        parameter('query', 'thema', copy.theme),
        parameter('query', 'domein', copy.domain),
        parameter('query', 'voor', copy.audience, { type: 'string', enum: ['inwoners', 'professionals'] }),
        parameter('query', 'lang', copy.lang),
        parameter('query', 'pagina', copy.page, { type: 'integer', minimum: 1, maximum: 999 }),
      ],
      responses: { 200: answer(copy.ok, 'application/json', 'Vragen'), ...RESPONSES },
    },
  },
  '/sites/{site}/vragen/{slug}': {
    get: {
      operationId: 'vraag',
      summary: copy.one,
      tags: ['vragen'],
      parameters: [
        parameter('path', 'site', copy.site),
        parameter('path', 'slug', copy.slug),
        parameter('query', 'lang', copy.lang),
      ],
      responses: { 200: answer(copy.ok, 'application/json', 'Vraag'), ...RESPONSES },
    },
  },
  '/sites/{site}/themas': {
    get: {
      operationId: 'themas',
      summary: copy.themes,
      tags: ['vragen'],
      parameters: [parameter('path', 'site', copy.site), parameter('query', 'lang', copy.lang)],
      responses: { 200: answer(copy.ok, 'application/json', 'Themas'), ...RESPONSES },
    },
  },
};

/** The description of the API (OpenAPI 3.1), at this address of the program. */
export const openApi = (url: string) => ({
  openapi: '3.1.0',
  info: {
    title: copy.title,
    description: copy.description,
    version: API_VERSION,
    contact: { name: copy.contact, url, email: mailOfServer(url) },
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: `${url}/api/v1` }],
  tags: [{ name: 'vragen' }],
  paths: PATHS,
  components: { schemas: SCHEMAS },
});

import type { Hono } from 'hono';
import type { Env } from '#platform/http.ts';
import type { Form } from './forms.ts';
import { markupIn } from './markup.ts';
import type { Finding } from './watch.ts';

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly location: string | null;
  readonly headers: Headers;
};
/** Somebody who asks the program without a browser in between: every request is possible, and each costs little. */
export type Visitor = {
  readonly name: string;
  readonly cookie: string;
  readonly get: (path: string) => Promise<Answer>;
  /** Sends a form with these values in the place of its own; a value of null leaves the field out. */
  readonly send: (form: Form, values: Sent, button?: number) => Promise<Answer>;
};
export type Sent = ReadonlyMap<string, readonly (string | File)[] | null>;

type Who = { readonly name: string; readonly cookie: string; readonly tell: (found: readonly Finding[]) => void };

export const visitorOn = (app: Hono<Env>, origin: string, { name, cookie: first, tell }: Who): Visitor => {
  let cookie = first;
  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const answer = await app.request(origin + path, { ...init, headers: { cookie, ...init.headers } });
    // A session goes on under another name when somebody adds a way to sign in.
    const renewed = answer.headers.getSetCookie().find((line) => /^eenstemmig(?:-gast)?=[\w-]{43};/.test(line));
    if (renewed) cookie = renewed.split(';')[0] ?? '';
    const target = answer.headers.get('location');
    const [type, text] = [answer.headers.get('content-type') ?? '', await answer.text()];
    if (answer.status >= 500) tell([{ surface: path, what: 'fault', detail: String(answer.status) }]);
    if (answer.headers.has('x-ran'))
      tell([{ surface: path, what: 'header', detail: answer.headers.get('x-ran') ?? '' }]);
    if (type.startsWith('text/html')) tell(markupIn(text, path));
    return {
      status: answer.status,
      type,
      text,
      location: target === null ? null : pathOf(target, origin),
      headers: answer.headers,
    };
  };
  return {
    name,
    get cookie() {
      return cookie;
    },
    get: (path) => ask(path, { method: 'GET' }),
    send: (form, values, button = 0) => {
      const body = bodyOf(form, values, button);
      if (form.method === 'GET') return ask(`${form.action.split('?')[0]}?${new URLSearchParams(body as never)}`, {});
      return ask(form.action, { method: 'POST', body, headers: { origin, 'sec-fetch-site': 'same-origin' } });
    },
  };
};

const pathOf = (target: string, origin: string): string | null => {
  const url = URL.parse(target, origin);
  return url && url.origin === origin ? url.pathname + url.search : null;
};

function bodyOf(form: Form, values: Sent, button: number): FormData {
  const body = new FormData();
  for (const field of form.fields) {
    const sent = values.has(field.name) ? values.get(field.name) : field.values;
    for (const value of sent ?? []) body.append(field.name, value);
  }
  const pressed = form.buttons[button % Math.max(form.buttons.length, 1)];
  if (pressed) body.append(...(pressed as [string, string]));
  return body;
}

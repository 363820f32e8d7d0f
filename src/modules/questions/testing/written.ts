import assert from 'node:assert/strict';
import type { Client } from '../../../../test/support/client.ts';

type Words = {
  readonly kind: 'variant' | 'addition';
  readonly question: string;
  readonly answer: string;
  /** What else the form says. */
  readonly more?: Readonly<Record<string, string>>;
};

/** Posts the form of the text of a question as somebody sees it, to be published unless `more` says otherwise. */
export async function postWords(client: Client, item: string, { kind, question, answer, more }: Words) {
  const address = `/organisatie/vragen/vraag/${item}`;
  const form = (await client.get(address)).text.split('id="tekst"')[1] ?? assert.fail('no form of the text');
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '';
  return client.post(`${address}/tekst`, {
    revisie: field('revisie'),
    houding: field('houding'),
    versie: field('versie'),
    doe: 'publish',
    soort: kind,
    vraag: question,
    antwoord: answer,
    ...more,
  });
}

/** The same, where nothing stands in the way. */
export async function writtenBy(client: Client, item: string, words: Words): Promise<void> {
  const posted = await postWords(client, item, words);
  assert.equal(posted.status, 303, posted.text);
}

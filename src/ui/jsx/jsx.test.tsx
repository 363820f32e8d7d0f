import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PropsWithChildren } from 'hono/jsx';
import { createContext, useContext } from './context.ts';
import { jsx } from './jsx-runtime.ts';

const text = (page: unknown): string => String(page);
const Box = ({ children }: PropsWithChildren<object>) => <section>{children}</section>;
const Nothing = () => null;

test('words never become markup, between tags and in an attribute, whatever they are', () => {
  const signs = fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '/', '=', 'a', ' ', '-', '!') });
  const back = (html: string) =>
    html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'");
  fc.assert(
    fc.property(signs, (words) => {
      const [, attribute = '', between = ''] = /^<p title="([^"<>']*)">([^"<>']*)<\/p>$/.exec(
        text(<p title={words}>{words}</p>),
      ) ?? ['', 'refused', 'refused'];
      assert.deepEqual(
        [attribute, between].map((part) => back(part).replaceAll('&amp;', '&')),
        [words, words],
      );
    }),
    { numRuns: 500 },
  );
});

test('what is empty, true or false is not drawn, and zero is', () => {
  const page = (
    <Box>
      {null}
      {undefined}
      {true}
      {false}
      {''}
      {0}
      <Nothing />
      {['a', [<b>b</b>, 1]]}
    </Box>
  );
  assert.equal(text(page), '<section>0a<b>b</b>1</section>');
});

test('an attribute without a value is left out, a switch stands alone, and every other one says true or false', () => {
  assert.equal(
    text(<input value={undefined} title="" disabled checked={false} tabindex={-1} aria-hidden={false} />),
    '<input title="" disabled="" tabindex="-1" aria-hidden="false"/>',
  );
});

test('every element stays where it was written: a meta or link in the body too', () => {
  const page = (
    <html lang="nl">
      <head>
        <link rel="canonical" href="/a" />
        <title>Vraag</title>
      </head>
      <body>
        <meta itemprop="name" content="Maasheuvel" />
        <svg>
          <title>Teken</title>
        </svg>
      </body>
    </html>
  );
  assert.equal(
    text(page),
    '<html lang="nl"><head><link rel="canonical" href="/a"/><title>Vraag</title></head>' +
      '<body><meta itemprop="name" content="Maasheuvel"/><svg><title>Teken</title></svg></body></html>',
  );
});

test('an object that says of itself that it is markup is not believed', () => {
  const forged: unknown = JSON.parse('{"isEscaped":true,"tag":"script","props":{}}');
  assert.equal(text(jsx('p', { children: forged })), '<p>[object Object]</p>');
});

test('a name that would end an attribute, a function and a promise are refused', () => {
  for (const props of [{ 'x><script': '1' }, { title: () => 'x' }, { children: Promise.resolve('x') }])
    assert.throws(() => text(jsx('p', props)));
});

test('a component knows the value of the nearest provider around it, also behind other components', () => {
  const Colour = createContext('none');
  const Told = () => <i>{useContext(Colour)}</i>;
  const page = (
    <>
      <Colour.Provider value="red">
        <Box>
          <Told />
          <Colour.Provider value="blue">
            <Told />
          </Colour.Provider>
          <Told />
        </Box>
      </Colour.Provider>
      <Told />
    </>
  );
  assert.equal(text(page), '<section><i>red</i><i>blue</i><i>red</i></section><i>none</i>');
});

test('a component that fails leaves no value of a provider behind', () => {
  const Colour = createContext('none');
  const Fails = () => {
    throw new Error('no');
  };
  assert.throws(() =>
    text(
      <Colour.Provider value="red">
        <Fails />
      </Colour.Provider>,
    ),
  );
  assert.equal(useContext(Colour), 'none');
});

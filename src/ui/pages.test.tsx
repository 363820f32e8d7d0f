import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assertPage } from '../../test/support/page-checker.ts';
import { ComponentPage } from './component-page.tsx';
import { ConfirmPage } from './confirm-page.tsx';
import { PostButton, PostForm } from './post-form.tsx';
import { PublicPage } from './public-page.tsx';
import { aFrame } from './testing/a-frame.ts';
import { WorkbenchPage } from './workbench-page.tsx';

const whole = (page: unknown): string => `<!doctype html>${String(page)}`;

describe('a page of the workbench', () => {
  test('is a whole page that anyone can use', () => {
    const page = (
      <WorkbenchPage frame={aFrame()} title="Kalender" lead="Nog 13 dagen" actions={<a href="/nieuw">Plannen</a>}>
        <p>Inhoud</p>
      </WorkbenchPage>
    );
    assertPage(whole(page), { url: '/p' });
    assert.match(whole(page), /<title>Kalender · Samen Zorg Inkopen · Eenstemmig<\/title>/);
  });

  test('shows what just happened with the way back', () => {
    const notice = {
      kind: 'positive',
      text: 'Weggegooid.',
      undo: { action: '/terug', label: 'Terugdraaien' },
    } as const;
    const html = whole(<WorkbenchPage frame={aFrame({ notice })} title="Kalender" />);
    assertPage(html, { url: '/p' });
    assert.match(html, /Weggegooid\..*<form method="post" action="\/terug"/s);
  });

  test('says on a phone which programme it is, and the product outside one', () => {
    const barOf = (html: string) => /<header class="een-balk">.*?<\/header>/s.exec(html)?.[0] ?? '';
    assert.match(barOf(whole(<WorkbenchPage frame={aFrame()} title="Kalender" />)), /Samen Zorg Inkopen/);
    assert.match(barOf(whole(<WorkbenchPage frame={aFrame({ programme: null })} title="Welkom" />)), /Eenstemmig/);
  });

  test('leaves out the places that have no address, and a person who is not there', () => {
    const html = whole(
      <WorkbenchPage frame={aFrame({ person: null, programme: null, nav: [], links: undefined })} title="Welkom" />,
    );
    assertPage(html, { url: '/' });
    assert.doesNotMatch(html, /<search|Afmelden|Fenna/);
  });

  test('makes the menu a rail on wide pages, unless the person chose otherwise', () => {
    const bodyOf = (menu: 'narrow' | 'wide' | undefined, wide: boolean) =>
      /<body class="([^"]*)"/.exec(String(<WorkbenchPage frame={aFrame({ menu })} title="X" wide={wide} />))?.[1];
    assert.match(bodyOf(undefined, true) ?? '', /een-werk--smal/);
    assert.doesNotMatch(bodyOf(undefined, false) ?? '', /een-werk--smal/);
    assert.doesNotMatch(bodyOf('wide', true) ?? '', /een-werk--smal/);
    assert.match(bodyOf('narrow', false) ?? '', /een-werk--smal/);
  });

  test('writes what people typed as text, never as markup', () => {
    const html = whole(<WorkbenchPage frame={aFrame()} title={'<script>alert(1)</script>"'} lead={'<b>x</b>'} />);
    assert.doesNotMatch(html, /<script>|<b>x/);
  });
});

test('a page without menu is a whole page too', () => {
  const page = (
    <PublicPage frame={aFrame({ programme: null })} title="Aanmelden" lead="Kies hoe je binnenkomt">
      <PostForm action="/aanmelden">
        <button type="submit">Verder</button>
      </PostForm>
    </PublicPage>
  );
  assertPage(whole(page), { url: '/aanmelden' });
});

test('a page that asks first carries its fields and a way out', () => {
  const html = whole(
    <ConfirmPage
      frame={aFrame()}
      title="Weggooien?"
      action="/weg"
      confirmLabel="Weggooien"
      cancelHref="/p"
      fields={{ versie: '3' }}
      danger
    >
      <p>Er gaan 3 taken mee.</p>
    </ConfirmPage>,
  );
  assertPage(html, { url: '/weg' });
  assert.match(html, /<input type="hidden" name="versie" value="3"\/>/);
});

describe('forms', () => {
  test('carry the token of their own page, however deep they stand', () => {
    const Deep = () => (
      <div>
        <PostButton action="/a" label="Doen" />
      </div>
    );
    const first = String(
      <WorkbenchPage frame={aFrame({ csrf: 'one', person: null })} title="Een">
        <Deep />
      </WorkbenchPage>,
    );
    const second = String(
      <WorkbenchPage frame={aFrame({ csrf: 'two', person: null })} title="Twee">
        <Deep />
      </WorkbenchPage>,
    );
    assert.match(first, /name="csrf" value="one"/);
    assert.match(second, /name="csrf" value="two"/);
  });

  test('have no token outside a page', () => {
    assert.match(String(<PostForm action="/a" />), /name="csrf" value=""/);
  });
});

test('the component page shows every component and is a good page itself', () => {
  assertPage(whole(<ComponentPage frame={aFrame()} />), { url: '/_onderdelen' });
});

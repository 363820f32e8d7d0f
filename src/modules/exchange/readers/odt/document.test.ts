import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documentOf, outlineOf, refusalOf } from '../test-support/outline.ts';
import { type OdtParts, odtFile } from '../test-support/odt-file.ts';

const outline = async (text: string, parts: OdtParts = {}) =>
  outlineOf((await documentOf('plan.odt', odtFile(text, parts))).blocks);
const p = (text: string, style = 'Standard') => `<text:p text:style-name="${style}">${text}</text:p>`;

test('headings come from their level, the title from its style, also inside numbered lists', async () => {
  const text = `${p('Plan', 'Title')}<text:h text:outline-level="1">Doel</text:h><text:list><text:list-item><text:h text:outline-level="2">Intern</text:h></text:list-item></text:list>${p('Kop', 'P1')}`;
  const automatic = '<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Heading_20_3"/>';
  assert.deepEqual(await outline(text, { automatic }), ['TITLE Plan', '# Doel', '## Intern', '### Kop']);
});

test('looks come from styles with what they inherit; spaces, tabs and line ends are kept', async () => {
  const automatic = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
    <style:style style:name="T2" style:family="text" style:parent-style-name="T1"><style:text-properties style:text-line-through-style="solid"/></style:style>`;
  const text = p(
    'een\n  <text:span text:style-name="T1">vet</text:span><text:span text:style-name="T2"> weg</text:span><text:s text:c="2"/>a<text:tab/>b<text:line-break/>c <text:a xlink:href="https://www.example.org">d</text:a><text:a xlink:href="javascript:x">e</text:a>',
  );
  assert.deepEqual(await outline(text, { automatic }), ['een **vet** ~**weg**~  a\tb/c [d](https://www.example.org)e']);
});

test('lists keep depth and kind, and only the first paragraph of an item has the bullet', async () => {
  const automatic =
    '<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/><text:list-level-style-number text:level="2" style:num-format="1"/></text:list-style>';
  const text = `<text:list text:style-name="L1"><text:list-item>${p('een')}${p('vervolg')}<text:list><text:list-item>${p('twee')}</text:list-item></text:list></text:list-item></text:list>`;
  assert.deepEqual(await outline(text, { automatic }), ['- een', 'vervolg', '  1. twee']);
});

test('tables have header rows, spans, covered and repeated cells', async () => {
  const cell = (text: string, more = '') => `<table:table-cell ${more}>${text && p(text)}</table:table-cell>`;
  const text = `<table:table><table:table-header-rows><table:table-row>${cell('a', 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell('b')}</table:table-row></table:table-header-rows>
    <table:table-row>${cell('c', 'table:number-rows-spanned="2"')}${cell('x', 'table:number-columns-repeated="2"')}</table:table-row>
    <table:table-row><table:covered-table-cell/>${cell('', 'table:number-columns-repeated="2"')}</table:table-row>
    <table:table-row table:number-rows-repeated="1048576">${cell('', 'table:number-columns-repeated="16384"')}</table:table-row></table:table>`;
  const lines = await outline(text);
  assert.deepEqual(lines.slice(0, 3), ['|= {2x1}a | b |', '| {1x2}c | x | x |', '|  |  |']);
  assert.ok(lines.length < 100);
});

test('deleted text is gone; comments, notes, text boxes, contents and headers stand aside', async () => {
  const text = `<text:tracked-changes><text:changed-region><text:deletion>${p('weg')}</text:deletion></text:changed-region></text:tracked-changes>
    ${p('Tekst<text:change/><office:annotation><dc:creator>Noor</dc:creator><dc:date>2026</dc:date><text:p>klopt dit</text:p></office:annotation><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>bron</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>vak</text:p></draw:text-box></draw:frame>')}
    <text:table-of-content><text:index-body>${p('Doelen 3')}</text:index-body></text:table-of-content>`;
  const master = `<style:master-page><style:header>${p('Gemeente Voorbeeldstad')}</style:header></style:master-page>`;
  const { blocks, aside } = await documentOf('plan.odt', odtFile(text, { master }));
  assert.deepEqual(outlineOf(blocks), ['Tekst']);
  assert.deepEqual(aside.map(({ where, text: words }) => `${where}: ${words}`).sort(), [
    'inhoudsopgave: Doelen 3',
    'koptekst: Gemeente Voorbeeldstad',
    'opmerking van Noor: klopt dit',
    'tekstvak: vak',
    'voetnoot: bron',
  ]);
});

test('properties are read; encrypted texts, spreadsheets and presentations are refused as such', async () => {
  const meta =
    '<dc:title>Plan</dc:title><meta:initial-creator>Noor</meta:initial-creator><dc:date>2026-02-01T10:00:00.123456789</dc:date>';
  assert.deepEqual((await documentOf('plan.odt', odtFile(p('x'), { meta }))).properties, {
    title: 'Plan',
    author: 'Noor',
    modifiedOn: '2026-02-01',
  });
  const manifest =
    '<manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry>';
  assert.equal(await refusalOf('plan.odt', odtFile(p('x'), { manifest })), 'encrypted');
  assert.equal(await refusalOf('plan.odt', odtFile('', {}, 'spreadsheet')), 'is-other-spreadsheet');
  assert.equal(await refusalOf('plan.odt', odtFile('', {}, 'presentation')), 'is-presentation');
});

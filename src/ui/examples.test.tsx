import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { allExamples } from './all-examples.ts';

describe('examples of the components', () => {
  test('are all on the component page: every examples file is in the list', () => {
    const folders = readdirSync(import.meta.dirname, { recursive: true }).filter((name) =>
      String(name).endsWith('examples.tsx'),
    );
    assert.equal(allExamples.length, folders.length);
  });

  for (const set of allExamples) {
    test(`${set.title}: every example shows something, without inline style or script`, () => {
      assert.ok(set.examples.length > 0);
      for (const example of set.examples) {
        const html = String(<div>{example.show()}</div>);
        assert.ok(html.length > '<div></div>'.length, example.title);
        assert.doesNotMatch(html, /\sstyle=|<style|<script|\son[a-z]+=|javascript:/i, example.title);
        assert.doesNotMatch(html, /!/, `${example.title}: no exclamation marks`);
      }
    });
  }
});

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Icon } from './icon.tsx';
import { icons } from './icons.ts';

describe('icons', () => {
  test('are drawn as the package has them: bin/icons.ts was run after the last change', () => {
    for (const [name, path] of Object.entries(icons)) {
      const file = new URL(import.meta.resolve(`@tabler/icons/outline/${name}.svg`));
      const drawn = [...readFileSync(file, 'utf8').matchAll(/<path d="([^"]+)"/g)].map((match) => match[1]);
      assert.equal(path, drawn.join(' '), name);
    }
  });

  test('are hidden from screen readers', () => {
    assert.match(String(<Icon name="mail" />), /aria-hidden="true"/);
  });
});

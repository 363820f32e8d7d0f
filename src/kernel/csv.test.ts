import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvOf } from './csv.ts';

test('a cell is quoted, and text that looks like a formula stays text', () => {
  assert.equal(csvOf([['a;"b"', '=1+1', ' @x', 'gewoon']]), '\uFEFF"a;""b""";"\'=1+1";"\' @x";"gewoon"\r\n');
});

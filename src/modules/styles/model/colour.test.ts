import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bestOn, channelsOf, contrast, type Hex, hexOf, readHex } from './colour.ts';
import { atLightness, LIGHTNESS_STEP, nearestColour, seen } from './lightness.ts';

const colours = fc.integer({ min: 0, max: 0xffffff }).map((value): Hex => `#${value.toString(16).padStart(6, '0')}`);
const RUNS = { numRuns: 300 };

test('contrast is the same both ways, 1 with itself and never over 21', () => {
  fc.assert(
    fc.property(colours, colours, (one, other) => {
      assert.equal(contrast(one, other), contrast(other, one));
      assert.equal(contrast(one, one), 1);
      assert.ok(contrast(one, other) <= 21);
    }),
    RUNS,
  );
  assert.equal(contrast('#000000', '#ffffff'), 21);
  assert.equal(contrast('#0b5c63', '#ffffff').toFixed(1), '7.7');
});

test('a colour that is suggested always passes, and no colour of its hue that is nearer in lightness does', () => {
  fc.assert(
    fc.property(colours, colours, (colour, background) => {
      const passes = (candidate: Hex) => contrast(candidate, background) >= 4.5;
      const found = nearestColour(colour, passes);
      assert.ok(found !== null && passes(found));
      if (found === colour) return;
      const { lightness } = seen(colour);
      // What is met at a lightness may seem a little lighter or darker: a screen has no colour in between.
      for (let step = 1; step <= 1 / LIGHTNESS_STEP + 1; step += 1) {
        const away = step * LIGHTNESS_STEP;
        const both = [lightness - away, lightness + away].map((aim) => atLightness(colour, aim));
        if (both.includes(found)) return;
        assert.ok(!both.some(passes), `${colour} at ${away} on ${background}`);
      }
      assert.fail(`${found} is not met from ${colour}`);
    }),
    { numRuns: 150 },
  );
});

test('a colour keeps its hue when it is made darker: a yellow does not turn blue', () => {
  const found = nearestColour('#ffcc00', (candidate) => contrast(candidate, '#ffffff') >= 4.5);
  const [red, , blue] = channelsOf(found ?? '#000000');
  assert.ok(red > blue + 0.3, `${found}`);
});

test('where nothing can pass there is no suggestion', () => {
  assert.equal(
    nearestColour('#777777', () => false),
    null,
  );
});

test('black or white reads well on any colour', () => {
  fc.assert(
    fc.property(colours, (colour) => contrast(colour, bestOn(colour, '#000000', '#ffffff')) >= 4.5),
    RUNS,
  );
});

test('a colour is read with or without the sign, short or long, and nothing else is a colour', () => {
  assert.equal(readHex(' #0B5C63 '), '#0b5c63');
  assert.equal(readHex('fc0'), '#ffcc00');
  for (const text of ['', 'rood', '#12345', '#1234567', 'url(#a)', '#ggg']) assert.equal(readHex(text), null);
  fc.assert(
    fc.property(colours, (colour) => hexOf(channelsOf(colour)) === colour && atLightness(colour, 1) === '#ffffff'),
    RUNS,
  );
});

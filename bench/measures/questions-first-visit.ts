import { type Figure, figureOf } from '../figure.ts';
import type { Measure } from '../measure.ts';
import { type Part, firstVisit } from '../questions/first-visit.ts';
import { uploadHouseStyle } from '../questions/house-style.ts';

/** A change is seen within a second. */
const HEARD_MS = 1_000;
const LIMITS = { requests: 4, plain: 25, whole: 60 };

/** What a first visit to a public site weighs, in our own style and in one that the organisation uploaded. */
export const questionsFirstVisit: Measure = {
  name: 'questions-first-visit',
  run: async function* ({ questions, sizes }) {
    const house = await questions(sizes.questions[0]);
    const program = await house.start();
    try {
      const pages = [
        { name: 'home', path: `/${house.site}/vragen` },
        { name: 'question page', path: `/${house.site}/vragen/${house.slugs[0]}` },
      ];
      for (const { name, path } of pages)
        yield* figuresOf(`${name}, our own style`, await firstVisit(program.url, path));
      for (const hasSerif of [false, true]) {
        await uploadHouseStyle(house.folder, { slug: house.site, hasSerif });
        await new Promise((resolve) => setTimeout(resolve, HEARD_MS));
        const style = hasSerif ? 'an uploaded style with a second typeface' : 'an uploaded style';
        for (const { name, path } of pages) yield* figuresOf(`${name}, ${style}`, await firstVisit(program.url, path));
      }
    } finally {
      await program.end('SIGTERM');
    }
  },
};

function* figuresOf(name: string, parts: readonly Part[]): Generator<Figure> {
  const plain = parts.filter(({ isFont }) => !isFont);
  const weight = (of: readonly Part[]) => of.reduce((sum, { bytes }) => sum + bytes, 0) / 1_000;
  const method = parts.map(({ path, bytes }) => `${path.split('/').at(-1)} ${bytes}`).join(', ');
  yield figureOf({
    name: `questions, first visit: ${name}, without the font`,
    unit: 'kB',
    samples: [weight(plain)],
    goal: LIMITS.plain,
    method,
    floors: [{ name: 'the page alone, without style and pictures', samples: [weight(parts.slice(0, 1))] }],
  });
  yield figureOf({
    name: `questions, first visit: ${name}, requests without the font`,
    unit: 'requests',
    samples: [plain.length],
    goal: LIMITS.requests,
    method: 'page, style sheets, pictures and scripts in it',
  });
  yield figureOf({
    name: `questions, first visit: ${name}, with the font`,
    unit: 'kB',
    samples: [weight(parts)],
    goal: LIMITS.whole,
    method,
  });
}

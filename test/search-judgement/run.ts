// How well the public search does: node bin/run.js test/search-judgement/run.ts [--missed SERIES]
import { connect } from '#platform/database/connect.ts';
import { startTestDatabase } from '../support/run-database.ts';
import { aDemoSite } from './demo-site.ts';
import { judge, recall } from './judge.ts';
import { series } from './series.ts';

const server = await startTestDatabase();
const database = connect(process.env['EENSTEMMIG_TEST_DATABASE'] ?? '');
try {
  const site = await aDemoSite(database);
  const shown = process.argv.includes('--missed') ? process.argv.at(-1) : undefined;
  for (const [name, searches] of Object.entries(series)) {
    const verdicts = await judge(site, searches);
    const parts = [1, 3, 10].map((places) => `first ${places}: ${(100 * recall(verdicts, places)).toFixed(1)}%`);
    const lines = [`${name}: ${searches.length} searches, ${parts.join(', ')}`];
    const missed = name === shown ? verdicts.filter(({ place }) => place === 0 || place > 3) : [];
    for (const { typed, place, first, corrected } of missed)
      lines.push(
        `  ${typed} (${place || 'not'})${corrected ? ` as ${corrected}` : ''} -> ${first.join(', ') || 'nothing'}`,
      );
    process.stdout.write(`${lines.join('\n')}\n`);
  }
} finally {
  await database.destroy();
  await server?.stop();
}

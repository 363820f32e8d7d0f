import { createApp } from '#app/app.ts';
import { modulesWith } from '#app/modules.ts';
import { asId } from '#kernel/id.ts';
import { connect } from '#platform/database/connect.ts';
import { silentLog } from '#platform/log.ts';

/**
 * The app with all its routes, for tests that read the route table. Nothing is asked of a database: the pool is never used.
 */
export async function wholeApp() {
  const database = connect('postgresql://nobody@localhost:1/none');
  const person = {
    organisation: asId<'organisation'>('0'),
    person: asId<'person'>('0'),
    account: asId<'account'>('0'),
  };
  const modules = modulesWith({ database, token: '', local: person, demoPeople: [], secret: '', secure: false });
  const assets = {
    css: '/a.css',
    js: '/a.js',
    publicCss: '/p.css',
    publicFonts: new Map([['Atkinson Hyperlegible Next', { text: '/p.woff2', bold: '/b.woff2' }]]),
    embed: '/v.js',
    files: new Map(),
  };
  const app = createApp({
    database,
    modules,
    assets,
    url: 'http://localhost',
    secret: '',
    log: silentLog,
    metricsToken: null,
  });
  return { app, permissions: modules.flatMap(({ permissions }) => permissions), close: () => database.destroy() };
}

// The isolation run by itself. Usage: npm run isolation [-- --json] [--full]; ends with 1 when anything got through.
import { isSafe, runIsolation } from './isolation.ts';

const print = (line: string) => process.stdout.write(`${line}\n`);
const report = await runIsolation(process.argv.includes('--full') ? 'full' : 'brief');
if (process.argv.includes('--json')) print(JSON.stringify(report, null, 2));
else {
  const { routes, guarded, tables, identities, probes, leaks, errors, leftOut } = report;
  print(`${guarded} of ${routes} routes guarded, ${tables} tables, ${identities} identities, ${probes} probes.`);
  print(
    `Left out: ${leftOut.addresses} addresses, and ${leftOut.routes} times a route (see test/isolation/README.md).`,
  );
  for (const { identity, where, what } of leaks) print(`LEAK ${identity}: ${where}: ${what}`);
  for (const { identity, where, what } of errors) print(`ERROR ${identity}: ${where}: ${what}`);
  print(leaks.length === 0 ? 'Nothing got through.' : `${leaks.length} leaks.`);
}
process.exitCode = isSafe(report) ? 0 : 1;

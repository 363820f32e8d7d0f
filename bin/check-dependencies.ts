// Holds every import against .dependency-cruiser.mjs. Usage: node bin/run.js bin/check-dependencies.ts [FOLDER]
// FOLDER is another copy of the project, for the test that plants violations.
import { registerHooks } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { ICruiseResult, IFlattenedRuleSet } from 'dependency-cruiser';

// dependency-cruiser cannot read TypeScript 7 yet and silently finds nothing; it gets the classic compiler instead.
registerHooks({
  resolve(specifier, context, next) {
    const wanted = specifier.replace(/^typescript(?=$|\/)/, 'classic-typescript');
    return next(context.parentURL?.includes('/dependency-cruiser/') ? wanted : specifier, context);
  },
});

const folder = process.argv[2] ?? new URL('..', import.meta.url).pathname;
process.chdir(folder);
const { cruise } = await import('dependency-cruiser');
const { default: extractTSConfig } = await import('dependency-cruiser/config-utl/extract-ts-config');
const { default: rules } = await import(pathToFileURL(`${folder}/.dependency-cruiser.mjs`).href);
const ruleSet: IFlattenedRuleSet = { forbidden: rules.forbidden };
const answer = await cruise(
  ['src', 'db'],
  { ...rules.options, ruleSet, validate: true },
  {},
  { tsConfig: extractTSConfig('tsconfig.json') },
);

const { summary, modules } = answer.output as ICruiseResult;
for (const { rule, from, to } of summary.violations)
  console.log(`${rule.name}: ${from}${to === from ? '' : ` -> ${to}`}`);
const ours = modules.filter(({ source }) => /^(src|db)\//.test(source)).length;
console.log(
  `${ours} files, ${summary.totalDependenciesCruised} imports, ${summary.violations.length} against the rules`,
);
// A compiler that cannot read our files would make every rule hold.
process.exitCode = summary.violations.length > 0 || (summary.totalDependenciesCruised ?? 0) === 0 ? 1 : 0;

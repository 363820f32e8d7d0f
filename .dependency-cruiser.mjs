import graph from './module-graph.json' with { type: 'json' };

// A folder of a module ($1 is its name). The rules below say who may reach into which part of the house.
const MODULE = '^src/modules/([^/]+)/';
const OWN = '^src/modules/$1/';
// Builders and bad processes that only tests use, beside what they test.
const TESTING = '/(testing|test-support)/';
const face = (names) => `^src/modules/(${names.join('|') || '-'})/index\\.ts$`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** Everything: no circles, no files that nobody reaches. */
const everywhere = [
  rule('no-circle', 'Circles make both ends unreadable.', {}, { circular: true }),
  rule('no-unresolved', 'An import that leads nowhere.', {}, { couldNotResolve: true }),
  rule(
    'no-orphan',
    'Dead file. Exempt: programs a person or another process starts.',
    {
      orphan: true,
      path: '^src/',
      pathNot: [
        '^src/main\\.ts$',
        '^src/assets/',
        '(^|[-/])(process|worker)\\.ts$',
        '\\.d\\.ts$',
        TESTING,
        '/index\\.ts$',
      ],
    },
    {},
  ),
  rule(
    'product-knows-no-tests',
    'The product runs without test/, bench/ and bin/.',
    { path: '^(src|db)/', pathNot: TESTING },
    { path: `(^(test|bench|bin)/|^src/.*${TESTING})` },
  ),
  rule(
    'only-declared-packages',
    'A package that package.json does not name may vanish; a development package is absent in production.',
    { path: '^(src|db)/', pathNot: TESTING },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
];

/** The floors under the modules: kernel, platform, ui. */
const floors = [
  rule('kernel-is-pure', 'kernel imports nothing but kernel.', { path: '^src/kernel/' }, { pathNot: '^src/kernel/' }),
  rule(
    'platform-knows-no-feature',
    'platform: kernel, packages and the migrations only.',
    { path: '^src/platform/' },
    { path: '^src/', pathNot: '^src/(kernel|platform)/' },
  ),
  rule(
    'ui-knows-no-feature',
    'ui: kernel and ui only; never data.',
    { path: '^src/ui/' },
    { path: '^(src/|node_modules/(kysely|pg)/)', pathNot: '^src/(kernel|ui)/' },
  ),
  rule(
    'ui-has-no-machine',
    'ui draws; it reads no file and no network.',
    { path: '^src/ui/' },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'migrations-stand-alone',
    'A migration means the same for ever: it imports no code that changes.',
    { path: '^db/' },
    { path: '^src/' },
  ),
];

/** The roof over them: app, main, cli. */
const roof = [
  rule(
    'only-the-top-sees-app',
    'app puts the modules together; below it nobody knows app.',
    { pathNot: '^(src/(app/|cli/|main\\.ts)|test/|bench/|bin/)' },
    { path: '^src/(app/|cli/|main\\.ts)' },
  ),
  rule(
    'the-top-mounts-manifests',
    'app, cli and main see module.ts and index.ts only.',
    { path: '^src/(app/|cli/|main\\.ts)' },
    { path: '^src/modules/', pathNot: '^src/modules/[^/]+/(module|index)\\.tsx?$' },
  ),
];

/** Between modules: by the face, along the graph. */
const between = [
  rule(
    'module-by-its-face',
    'Another module is used through its index.ts.',
    { path: MODULE },
    { path: '^src/modules/', pathNot: [OWN, '^src/modules/[^/]+/index\\.ts$'] },
  ),
  ...Object.entries(graph).map(([name, uses]) =>
    rule(
      `graph-${name}`,
      `${name} may use: ${uses.join(', ') || 'no module'} (module-graph.json).`,
      { path: `^src/modules/${name}/` },
      { path: '^src/modules/', pathNot: [`^src/modules/${name}/`, face(uses)] },
    ),
  ),
  rule(
    'module-is-in-the-graph',
    'A folder in src/modules that module-graph.json does not know.',
    { path: '^src/modules/', pathNot: `^src/modules/(${Object.keys(graph).join('|')})/` },
    {},
  ),
];

/** Inside a module: what each file may know. */
const inside = [
  rule(
    'model-is-pure',
    'model/ and recognise/: kernel and own model; what it needs of others it declares as a plain shape.',
    { path: `${MODULE}(model|recognise)/`, pathNot: TESTING },
    { pathNot: ['^src/kernel/', '^src/modules/$1/(model|recognise)/'] },
  ),
  rule(
    'pages-have-no-data',
    'pages/: ui, kernel, own model, paths and copy, faces of other modules.',
    { path: `${MODULE}pages/` },
    {
      path: ['^src/(platform|app|cli|modules)/', '^node_modules/(kysely|pg)/'],
      pathNot: [
        '^src/modules/$1/(model|pages)/',
        '^src/modules/$1/(paths|copy\\.\\w+)\\.ts$',
        '^src/modules/[^/]+/index\\.ts$',
      ],
    },
  ),
  rule(
    'pages-have-no-machine',
    'pages/ read no file and no network.',
    { path: `${MODULE}pages/` },
    { dependencyTypes: ['core'] },
  ),
  rule(
    'documents-know-no-database',
    'readers/, recognise/, export/ and plan-file/ work without a database or a web server.',
    { path: `${MODULE}(readers|recognise|export|plan-file)/` },
    {
      path: [
        '^src/(platform|app|cli|ui)/',
        '^node_modules/(kysely|pg|hono|@hono)/',
        `${MODULE}(store(/|\\.ts$)|tables\\.ts$|routes|actions|pages/)`,
      ],
    },
  ),
  rule(
    'tables-are-private',
    'Rows stay behind the store.',
    { path: '^src/', pathNot: '^src/modules/[^/]+/(store(/|\\.ts$)|seed\\.ts$)' },
    { path: '^src/modules/[^/]+/tables\\.ts$' },
  ),
  rule(
    'only-stores-write-sql',
    'kysely and pg in stores and platform.',
    { path: '^src/', pathNot: ['^src/platform/', '^src/modules/[^/]+/(store(/|\\.ts$)|tables\\.ts$)'] },
    { path: '^node_modules/(kysely|pg)/' },
  ),
  rule(
    'face-hides-the-inside',
    'index.ts exports actions, queries, model and paths only.',
    { path: `${MODULE}index\\.ts$` },
    { path: '^src/modules/[^/]+/(routes(/|\\.tsx)|pages/|tables\\.ts|module\\.tsx?$|copy\\.)' },
  ),
  rule(
    'only-routes-speak-http',
    'hono in routes, platform, ui and pages.',
    { path: `${MODULE}(actions|store|jobs|model|seed|readers|recognise|export|plan-file)` },
    { path: ['^node_modules/(hono|@hono)/', '^src/platform/http\\.ts$'] },
  ),
];

export default {
  forbidden: [...everywhere, ...floors, ...roof, ...between, ...inside],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js'],
    },
  },
};

/** First words of addresses of the program itself, now and in CONTRACTS: no organisation may be called so, or its site would not be found. */
const RESERVED: ReadonlySet<string> = new Set([
  ...[
    'aanmelden',
    'account',
    'afmelden',
    'api',
    'assets',
    'beheer',
    'datum',
    'deelname',
    'embed',
    'favicon',
    'feedback',
    'gast',
  ],
  ...['handboek', 'healthz', 'huisstijl', 'hulp', 'ics', 'inlezen', 'metrics', 'mijn-week', 'nieuw', 'organisatie'],
  ...['organisaties', 'privacy', 'programmas', 'prullenbak', 'readyz', 'robots', 'schema', 'start', 'stijl', 'stijlen'],
  ...['toegankelijkheid', 'uitnodiging', 'voorbeeld', 'vragen', 'well-known', 'zoeken'],
]);

/** Whether an address belongs to the program, so that no organisation may have it. */
export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug);

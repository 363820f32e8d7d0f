import assert from 'node:assert/strict';
import { test } from 'node:test';
import { projectFiles, readProjectFile } from '../support/project-files.ts';

type Ban = {
  readonly what: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly where: RegExp;
  /** Files that may, each with its reason beside it. */
  readonly except?: readonly RegExp[];
};

const PRODUCT = /^(src|db)\/.*\.tsx?$/;
const BANS: readonly Ban[] = [
  {
    what: 'Math.random',
    why: 'ids and tokens come from the crypto generator; tests print a seed',
    pattern: /Math\.random/,
    where: /\.(ts|tsx|js)$/,
    except: [/\/test-support\//],
  },
  {
    what: 'style attribute',
    why: 'the content security policy drops it',
    pattern: /\sstyle=["{]/,
    where: /^src\/.*\.tsx$/,
  },
  {
    what: 'inline handler',
    why: 'the content security policy drops it',
    pattern: /\son[a-zA-Z]+=["{]/,
    where: /^src\/.*\.tsx$/,
  },
  {
    what: 'raw HTML',
    why: 'text of people would become markup',
    pattern: /dangerouslySetInnerHTML|hono\/html\b|\bnew Drawn\(|\bjsx-node\b/,
    where: PRODUCT,
    // What draws JSX, and the component for what our own Markdown drew before.
    except: [/^src\/ui\/jsx\//, /^src\/ui\/markdown\/kept-markdown\.tsx$/],
  },
  {
    what: 'notice from an address',
    why: 'anybody can make a link that says something was done: `noticeName` believes only our own',
    pattern:
      /query\((?:'(?:gelukt|bewaard|weggehaald|stappen|bericht|niet|niets|gemist|geleegd|weg)'|NOTICE)\)|\{[^{}]*\b(?:gelukt|bericht|niets?|geleegd|weg)\b[^{}]*\} = c\.req\.query\(\)/,
    where: PRODUCT,
  },
  {
    what: 'innerHTML',
    why: 'trusted types refuse it',
    pattern: /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|document\.write/,
    where: /^src\/assets\//,
  },
  {
    what: 'raw fetch',
    why: 'outgoing requests go through one guarded fetch (RELIABILITY 0.5)',
    pattern: /(?<![\w.$])fetch\(/,
    where: PRODUCT,
    // Browser code asks its own server only; the policy holds it to that.
    except: [/^src\/assets\//, /^src\/platform\/outgoing/],
  },
  {
    what: 'SQL built from strings',
    why: 'values are parameters, names are identifiers',
    pattern: /sql\.raw\(|\.query\(\s*`[^`]*\$\{/s,
    where: PRODUCT,
    // Roles, cursors and the tables of a backup: names cannot be parameters, and no name there comes from a person.
    except: [/^src\/platform\/(database|backup)\//],
  },
  {
    what: 'shell command',
    why: 'programs get their arguments as a list',
    pattern: /(?<![\w.$])(exec|execSync)\(|shell: true/,
    where: PRODUCT,
  },
  { what: 'code from text', why: 'text is data', pattern: /\beval\(|new Function\(/, where: PRODUCT },
  {
    what: 'environment',
    why: 'settings are read and checked in one place',
    pattern: /process\.env\b/,
    where: PRODUCT,
    // The sandbox gives its process an environment of almost nothing.
    except: [
      /^src\/platform\//,
      /^src\/main\.ts$/,
      /^src\/cli\//,
      /\.test\.ts$/,
      /\/(testing|test-support)\//,
      /^src\/modules\/exchange\/readers\/sandbox\.ts$/,
    ],
  },
  {
    what: 'unfinished business',
    why: 'it belongs in an issue',
    pattern: /\b(TODO|FIXME|HACK)\b/,
    where: /^(src|db|bin|bench)\/.*\.(ts|tsx|js|css)$/,
  },
  {
    what: 'silenced type error',
    why: 'the compiler was right or the type is wrong',
    pattern: /@ts-(ignore|nocheck)/,
    where: /\.(ts|tsx|js)$/,
  },
  {
    what: 'silenced lint rule without a reason',
    why: 'the next reader needs the why',
    pattern: /biome-ignore[^:]*:?\s*$/m,
    where: /\.(ts|tsx|js|css)$/,
  },
];
const SELF = 'test/architecture/words.test.ts';

for (const { what, why, pattern, where, except = [] } of BANS) {
  test(`no ${what}: ${why}`, () => {
    const files = projectFiles(where).filter(
      (path) => path !== SELF && !except.some((exception) => exception.test(path)),
    );
    const found = files.filter((path) => pattern.test(withoutComments(readProjectFile(path))));
    assert.deepEqual(found, []);
  });
}

test('every ban finds what it bans', () => {
  const samples: Readonly<Record<string, readonly string[]>> = {
    'Math.random': ['Math.random()'],
    'style attribute': ['<p style="x">'],
    'inline handler': ['<p onClick={x}>'],
    'raw HTML': [
      "import { raw } from 'hono/html'",
      '<p dangerouslySetInnerHTML={x}>',
      'return new Drawn(words)',
      "import { Drawn as Mark } from '#ui/jsx/jsx-node.ts'",
    ],
    'notice from an address': [
      "c.req.query('gelukt')",
      "c.req.query('bericht')",
      'c.req.query(NOTICE)',
      "const { terug = '', geleegd } = c.req.query();",
    ],
    innerHTML: ['node.innerHTML = x', "node.insertAdjacentHTML('beforeend', x)", 'document.write(x)'],
    'raw fetch': [' fetch(url)'],
    'SQL built from strings': [`client.query(\`select \${x}\`)`, 'sql.raw(x)'],
    'shell command': ['execSync(command)', 'spawn(a, { shell: true })'],
    'code from text': ['eval(x)', 'new Function(x)'],
    environment: ['process.env.PORT'],
    'unfinished business': ['// TO' + 'DO later'],
    'silenced type error': ['// @ts-' + 'ignore'],
    'silenced lint rule without a reason': ['// biome-ignore lint/x'],
  };
  for (const { what, pattern } of BANS) {
    assert.ok(samples[what]?.length, what);
    for (const sample of samples[what] ?? []) assert.match(sample, pattern, what);
  }
});

test('the words of the product are calm: no exclamation marks, no English buttons', () => {
  const shouted = /(['"`])(?:(?!\1)[^\\\n])*[a-zé]!(?:(?!\1)[^\\\n])*\1/;
  assert.match("title: 'Gelukt!'", shouted);
  const english = /['"`](Save|Cancel|Delete|Submit|Close|Back|Next|Edit|Search|Loading|Error|Settings)['"`]/;
  const found = projectFiles(/\.nl\.ts$/).filter((path) => {
    const text = withoutComments(readProjectFile(path));
    return shouted.test(text) || english.test(text);
  });
  assert.deepEqual(found, []);
});

/** Line comments stay for the bans on comments; a doc comment may name what is banned. */
function withoutComments(text: string): string {
  return text.replace(/\/\*\*[\s\S]*?\*\//g, '');
}

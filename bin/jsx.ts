import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'oxc-transform';

// Node runs .ts by itself but refuses .tsx; this turns JSX into calls as files load.
registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context);
    const file = fileURLToPath(url);
    const { code, errors, map } = transformSync(file, readFileSync(file, 'utf8'), {
      lang: 'tsx',
      sourceType: 'module',
      sourcemap: true,
      jsx: { runtime: 'automatic', importSource: 'hono/jsx' },
    });
    const problem = errors[0];
    if (problem) throw new SyntaxError(`${problem.message} (${file})`);
    const inline = Buffer.from(JSON.stringify(map)).toString('base64');
    return {
      format: 'module',
      shortCircuit: true,
      source: `${code}\n//# sourceMappingURL=data:application/json;base64,${inline}`,
    };
  },
});

import { personFrame } from '#modules/people/index.ts';
import { csvOf } from '#kernel/csv.ts';
import { may, type ModuleManifest, page, routes } from '#platform/http.ts';
import { copy } from '../copy.nl.ts';
import { registerFilePath, registerPath } from '../paths.ts';
import { registerOf } from './register.ts';
import { RegisterPage } from './register-page.tsx';

const words = copy.register;

/** The register on a page and as a file. */
export const registerRoutes = (modules: () => readonly ModuleManifest[]) =>
  routes()
    .get(registerPath.pattern, may('privacy.manage'), (c) => {
      const rules = modules().flatMap(({ retention }) => retention ?? []);
      return page(c, <RegisterPage frame={personFrame(c)} lines={registerOf(modules())} rules={rules} />);
    })
    .get(registerFilePath.pattern, may('privacy.manage'), (c) => {
      const head = [words.module, words.table, words.data, words.term, words.rights, words.basis, words.recipients];
      const rows = registerOf(modules()).map(({ module, table, data, term, rights }) => [
        ...[module, table, data, term, rights],
        ...[words.basisValue, words.recipientsValue],
      ]);
      return c.body(csvOf([head, ...rows]), 200, {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${words.fileName}"`,
        'Cache-Control': 'no-store',
      });
    });

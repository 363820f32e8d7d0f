import type { Context } from 'hono';
import type { FormProblem } from '#kernel/form-values.ts';
import { BadRequest, type Env, may, routes } from '#platform/http.ts';
import { MOST_LOGO_BYTES, tryLogo, tryThemeFile } from './actions.ts';
import { copy } from './copy.nl.ts';
import { styleFilePath, styleLogoPath, stylePath } from './paths.ts';
import { showStyle } from './routes.tsx';

/** What a theme may weigh, in bytes: with the form around it, it stays within the limit of every form. */
const MOST_THEME_BYTES = 1.5 * 1024 * 1024;

/** Where files come in: a logo and a theme. */
export const styleFileRoutes = routes()
  .post(styleLogoPath.pattern, may('styles.manage'), async (c) => {
    const bytes = await bytesIn(c, 'logo');
    if (bytes === null) return refuse(c, { field: 'logo', message: copy.noFile });
    const outcome = bytes.body.length > MOST_LOGO_BYTES ? tooLarge : await tryLogo(c.var.scope, bytes.body);
    return outcome.ok ? back(c) : refuse(c, { field: 'logo', message: copy.pictureProblem[outcome.reason] });
  })
  .post(styleFilePath.pattern, may('styles.manage'), async (c) => {
    const bytes = await bytesIn(c, 'thema');
    if (bytes === null) return refuse(c, { field: 'thema', message: copy.noFile });
    const text = new TextDecoder().decode(bytes.body);
    const outcome =
      bytes.body.length > MOST_THEME_BYTES ? tooLarge : await tryThemeFile(c.var.scope, { name: bytes.name, text });
    return outcome.ok ? back(c) : refuse(c, { field: 'thema', message: copy.themeProblem[outcome.reason] });
  });

const tooLarge = { ok: false, reason: 'too-large' } as const;
const back = (c: Context<Env>): Response => c.redirect(`${stylePath({})}?gelukt=concept`, 303);
const refuse = (c: Context<Env>, problem: FormProblem): Promise<Response> => showStyle(c, { problems: [problem] });

/** Null when no file was chosen: a form without one sends a nameless empty file. */
async function bytesIn(c: Context<Env>, field: string): Promise<{ name: string; body: Uint8Array } | null> {
  const form = await c.req.formData().catch(() => {
    throw new BadRequest(copy.noFile);
  });
  const file = form.get(field);
  return file instanceof File && file.size > 0 ? { name: file.name, body: await file.bytes() } : null;
}

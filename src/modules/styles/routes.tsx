import type { Context } from 'hono';
import * as z from 'zod';
import { errorsOf, type FormProblem, type FormValues } from '#kernel/form-values.ts';
import { isId } from '#kernel/id.ts';
import { personFrame } from '#modules/people/index.ts';
import { formOf, parseForm, readForm } from '#platform/form.ts';
import { type Env, may, NotFound, page, routes } from '#platform/http.ts';
import { noticeName } from '#platform/sealed-notice.ts';
import { dropTriedStyle, restoreStyle, takeIntoUse, trySuggestion, tryStyle, useOwnTheme } from './actions.ts';
import { copy } from './copy.nl.ts';
import { readHex } from './model/colour.ts';
import { FONT_NAMES } from './model/font.ts';
import { CORNERS, type Style } from './model/style.ts';
import { PreviewPage } from './pages/preview-page.tsx';
import { StylePage } from './pages/style-page.tsx';
import {
  styleColoursPath,
  styleDropPath,
  styleLogoRemovalPath,
  styleOwnPath,
  stylePath,
  stylePreviewPath,
  styleRestorePath,
  styleSuggestionPath,
  styleUsePath,
} from './paths.ts';
import { styleView, themeToShow } from './view.ts';

const manage = () => may('styles.manage');
const colour = z
  .string()
  .transform(readHex)
  .refine((value) => value !== null, copy.badColour);
const maybeColour = z
  .string()
  .refine((text) => text === '' || readHex(text) !== null, copy.badColour)
  .transform(readHex);
const coloursForm = z.object({
  primary: colour,
  second: maybeColour,
  third: maybeColour,
  font: z.enum(FONT_NAMES, copy.badChoice),
  headingFont: z.enum(FONT_NAMES, copy.badChoice),
  corners: z.enum(CORNERS, copy.badChoice),
});

/** The house style of the own organisation. */
export const styleRoutes = routes()
  .get(stylePath.pattern, manage(), (c) => showStyle(c))
  .get(stylePreviewPath.pattern, manage(), async (c) =>
    page(c, <PreviewPage frame={personFrame(c)} theme={await themeToShow(c.var.scope)} />),
  )
  .post(styleColoursPath.pattern, manage(), async (c) => {
    const form = await readForm(c);
    const parsed = parseForm(form, coloursForm);
    if (!parsed.ok || parsed.value.primary === null)
      return showStyle(c, { form, problems: parsed.ok ? [] : parsed.problems });
    await tryStyle(c.var.scope, { ...parsed.value, primary: parsed.value.primary, source: 'colours' });
    return back(c, 'concept');
  })
  .post(styleSuggestionPath.pattern, manage(), async (c) => {
    await trySuggestion(c.var.scope, (await readForm(c)).get('van'));
    return back(c, 'concept');
  })
  .post(styleLogoRemovalPath.pattern, manage(), async (c) => {
    await tryStyle(c.var.scope, { logo: null });
    return back(c, 'concept');
  })
  .post(styleDropPath.pattern, manage(), async (c) => {
    await dropTriedStyle(c.var.scope);
    return back(c, 'weg');
  })
  .post(styleUsePath.pattern, manage(), async (c) => {
    const outcome = await takeIntoUse(c.var.scope);
    if (outcome.ok) return back(c, 'gebruik');
    return outcome.reason === 'contrast'
      ? showStyle(c, { problems: [{ field: 'primary', message: copy.blockedText }] })
      : back(c, 'weg');
  })
  .post(styleOwnPath.pattern, manage(), async (c) => {
    await useOwnTheme(c.var.scope);
    return back(c, 'terug');
  })
  .post(styleRestorePath.pattern, manage(), async (c) => {
    const version = c.req.param('version');
    if (!isId(version)) throw new NotFound();
    const outcome = await restoreStyle(c.var.scope, version);
    if (!outcome.ok) throw new NotFound();
    return back(c, 'terug');
  });

const back = (c: Context<Env>, done: keyof typeof copy.notices): Response =>
  c.redirect(`${stylePath({})}?gelukt=${done}`, 303);

/** The page, with what was refused when something was. */
export async function showStyle(
  c: Context<Env>,
  refused: { form?: FormValues; problems: readonly FormProblem[] } | null = null,
): Promise<Response> {
  const view = await styleView(c.var.scope);
  const done = noticeName(c);
  const text = Object.entries(copy.notices).find(([name]) => name === done)?.[1];
  const frame = { ...personFrame(c), notice: text && !refused ? ({ kind: 'positive', text } as const) : null };
  const fields = refused?.form ?? fieldsOf(view.style);
  return page(
    c,
    <StylePage frame={frame} view={view} fields={fields} errors={errorsOf(refused?.problems ?? [])} />,
    refused ? 400 : 200,
  );
}

const fieldsOf = ({ primary, second, third, font, headingFont, corners }: Style): FormValues =>
  formOf({ primary, second, third, font, headingFont, corners });

import { asId, isId } from '#kernel/id.ts';
import { readForm } from '#platform/form.ts';
import { may, NotFound, page, routes, seeOther } from '#platform/http.ts';
import { findVersion, restoreVersion } from '#platform/recovery.ts';
import { openProgramme } from '../frame.ts';
import { differencesOf } from '../model/differences.ts';
import { saidBy } from '../model/said-by.ts';
import { itemHistoryPath, versionPath } from '../paths.ts';
import { VersionChangedPage } from './version-changed-page.tsx';

/** Putting an item back as it was. */
export const versionRoutes = () =>
  routes().post(versionPath.pattern, may('programmes.edit'), async (c) => {
    const { programme, frame } = await openProgramme(c);
    const { item, batch } = c.req.param();
    if (!isId(item) || !isId(batch)) throw new NotFound();
    const at = { programme: programme.id, item, batch };
    const place = { programme: programme.id, id: item };
    const found = await findVersion(c.var.scope, c.var.shell.itemKinds, { ...place, batch: asId<'batch'>(batch) });
    if (!found || saidBy({ after: found.version }) !== null) throw new NotFound();
    const seen = Number((await readForm(c)).get('revisie') || '-1');
    const outcome = await restoreVersion(c.var.scope, { ...place, seen }, found);
    if (outcome.ok) return seeOther(c, itemHistoryPath(at));
    const { current, version } = found;
    const differences = current ? differencesOf(current.body, version.body) : null;
    const asked = { at, differences, revision: current?.revision ?? 0 };
    return page(c, <VersionChangedPage frame={frame} {...asked} />, 409);
  });

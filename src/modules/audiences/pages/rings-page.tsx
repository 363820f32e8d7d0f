import { copy } from '../copy.nl.ts';
import { FieldFrame, type FieldPageProps } from './field-frame.tsx';
import { InsightNotice } from './insight-notice.tsx';
import { Legend } from './legend.tsx';
import { RingTable } from './ring-table.tsx';
import { RingsDrawing } from './rings-drawing.tsx';

/** The rings beside their table; on a phone the table comes first. What there is to notice stands below the drawing that it is about. */
export const RingsPage = ({ frame, field }: FieldPageProps) => (
  <FieldFrame frame={frame} field={field} view="rings">
    <a class="kv-naar-tekening" href="#tekening">
      {copy.field.toDrawing}
    </a>
    <div class="kv-raster">
      <div class="kv-links" id="tekening">
        <RingsDrawing field={field} />
        <Legend
          hasWishes={field.audiences.some(
            ({ audience: { ring, desiredRing } }) => Boolean(desiredRing) && desiredRing !== ring,
          )}
        />
        <InsightNotice field={field} view="rings" />
      </div>
      <div>
        <RingTable field={field} />
      </div>
    </div>
  </FieldFrame>
);

import { copy } from '../copy.nl.ts';
import { FieldFrame, type FieldPageProps } from './field-frame.tsx';
import { InfluenceDrawing } from './influence-drawing.tsx';
import { InfluenceTable } from './influence-table.tsx';
import { Legend } from './legend.tsx';

/** The grid of influence against interest beside its table; on a phone the table comes first. */
export const InfluencePage = ({ frame, field }: FieldPageProps) => (
  <FieldFrame frame={frame} field={field} view="influence">
    <a class="kv-naar-tekening" href="#tekening">
      {copy.field.toDrawing}
    </a>
    <div class="kv-raster">
      <div class="kv-links" id="tekening">
        <InfluenceDrawing field={field} />
        <Legend hasWishes={false} />
      </div>
      <div>
        <InfluenceTable field={field} />
      </div>
    </div>
  </FieldFrame>
);

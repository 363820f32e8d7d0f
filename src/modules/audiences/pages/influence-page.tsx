import { FieldFrame, type FieldPageProps } from './field-frame.tsx';
import { InfluenceDrawing } from './influence-drawing.tsx';
import { InfluenceTable } from './influence-table.tsx';
import { Legend } from './legend.tsx';

/** The grid of influence against interest beside its table; on a phone the table comes first. */
export const InfluencePage = ({ frame, field }: FieldPageProps) => (
  <FieldFrame frame={frame} field={field} view="influence">
    <div class="kv-raster">
      <div class="kv-links">
        <InfluenceDrawing field={field} />
        <Legend hasWishes={false} />
      </div>
      <div>
        <InfluenceTable field={field} />
      </div>
    </div>
  </FieldFrame>
);

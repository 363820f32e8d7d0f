import { routes } from '#platform/http.ts';
import { alikeRoutes } from './list/alike-routes.ts';
import { aboutRoutes } from './about/about-routes.tsx';
import { basesRoutes } from './bases/bases-routes.tsx';
import { messageRoutes } from './bases/message-routes.ts';
import { changesRoutes } from './changes/changes-routes.tsx';
import { comparisonRoutes } from './comparison/comparison-routes.tsx';
import { editorRoutes } from './editor/editor-routes.tsx';
import { figuresRoutes } from './figures/figures-routes.tsx';
import { choiceRoutes } from './harvest/choice-routes.ts';
import { type HarvestParts, harvestRoutes } from './harvest/harvest-routes.tsx';
import { leftRoutes } from './left/left-routes.ts';
import { approvalRoutes } from './approval/approval-routes.tsx';
import { listRoutes } from './list/list-routes.tsx';
import { siteRoutes } from './site/site-routes.tsx';
import { reactionRemovalRoutes } from './harvest/reaction-removal-routes.ts';
import { stepsRoutes } from './steps/steps-routes.ts';
import { themesRoutes } from './themes/themes-routes.tsx';
import { withdrawnRoutes } from './withdrawn/withdrawn-routes.ts';
import { versionsRoutes } from './versions/versions-routes.tsx';

/** All pages of the questions in the workbench. */
export const workbenchRoutes = ({ readSheet }: HarvestParts) =>
  routes()
    .route('/', listRoutes)
    .route('/', leftRoutes)
    .route('/', alikeRoutes)
    .route('/', aboutRoutes)
    .route('/', editorRoutes)
    .route('/', approvalRoutes)
    .route('/', comparisonRoutes)
    .route('/', withdrawnRoutes)
    .route('/', versionsRoutes)
    .route('/', changesRoutes)
    .route('/', basesRoutes)
    .route('/', messageRoutes)
    .route('/', stepsRoutes)
    .route('/', themesRoutes)
    .route('/', siteRoutes)
    .route('/', figuresRoutes)
    .route('/', choiceRoutes)
    .route('/', harvestRoutes({ readSheet }))
    .route('/', reactionRemovalRoutes);

import type { Notice as NoticeData } from './frame.ts';
import { Notice } from './notice/notice.tsx';
import { PostButton } from './post-form.tsx';

/** The notice of the request, with the button that takes the change back; nothing when there is none. */
export const PageNotice = ({ notice }: { notice: NoticeData | null }) =>
  notice === null ? null : (
    <div class="een-paginamelding">
      <Notice kind={notice.kind} live>
        <span>{notice.text}</span>
        {notice.undo ? (
          <PostButton
            action={notice.undo.action}
            label={notice.undo.label}
            fields={notice.undo.fields}
            icon="arrow-back-up"
            small
          />
        ) : null}
      </Notice>
    </div>
  );

import { Markdown } from '#ui/markdown/markdown.tsx';

/**
 * An answer as HTML that is safe on any page: every word is escaped and every link checked. Names of facts stay as `{naam}`;
 * they are filled in when it is shown.
 */
export const answerHtml = (markdown: string): string => String(<Markdown text={markdown} headingLevel={2} />);

export { Breadcrumb, type Crumb } from './breadcrumb/breadcrumb.tsx';
export { Button, ButtonLink, type ButtonKind, buttonClass } from './button/button.tsx';
export { DeedButton } from './button/deed-button.tsx';
export { type Chip, Chips } from './chips/chips.tsx';
export { classNames } from './class-names.ts';
export { type Confidence, ConfidenceMark } from './confidence/confidence.tsx';
export { ConfirmPage } from './confirm-page.tsx';
export { Conflict } from './conflict/conflict.tsx';
export { useCsrf } from './csrf.ts';
export { Disclosure } from './disclosure/disclosure.tsx';
export { EmptyState } from './empty-state/empty-state.tsx';
export { type FieldError, ErrorSummary } from './error-summary/error-summary.tsx';
export { Checkbox, CheckboxGroup, RadioGroup } from './field/choices.tsx';
export { DatePhraseField } from './field/date-phrase-field.tsx';
export type { FieldProps } from './field/field.tsx';
export { FileField } from './field/file-field.tsx';
export { RichTextField } from './field/rich-text-field.tsx';
export { type Option, type OptionGroup, Select } from './field/select.tsx';
export { TextArea, TextInput } from './field/text-input.tsx';
export { withoutParameter, withParameter } from './filter/address.ts';
export { Filter, FilterBar } from './filter/filter.tsx';
export type {
  Frame,
  FrameLinks,
  FrameProgramme,
  NavGroup,
  NavItem,
  Notice as NoticeData,
  NoticeKind,
} from './frame.ts';
export { Heading } from './heading.tsx';
export { Icon } from './icon.tsx';
export { IconLine, IconList } from './icon-list/icon-list.tsx';
export { type IconName, icons } from './icons.ts';
export { Person } from './initials/person.tsx';
export { type KeyValue, KeyValues } from './key-values/key-values.tsx';
export { UserLink } from './link.tsx';
export { Markdown } from './markdown/markdown.tsx';
export { Notice } from './notice/notice.tsx';
export { Pagination } from './pagination/pagination.tsx';
export { type Placement, place } from './place.ts';
export { PostButton, PostForm } from './post-form.tsx';
export { Bar, Progress } from './progress/progress.tsx';
export { PublicPage } from './public-page.tsx';
export { safeHref } from './safe-href.ts';
export { ActionRow, FieldStack, ScrollArea, Section, WithAside } from './section/section.tsx';
export { CATEGORY_CLASS, type Category, CategoryMark } from './status/category.tsx';
export { Label, Status, type Tone } from './status/status.tsx';
export { Steps } from './steps/steps.tsx';
export { type Column, type RowGroup, Table } from './table/table.tsx';
export { type View, ViewSwitch } from './view-switch/view-switch.tsx';
export { WorkbenchPage } from './workbench-page.tsx';

import {
  EmptyState,
  Filter,
  FilterBar,
  type Frame,
  type IconName,
  PostButton,
  Status,
  Table,
  type Tone,
  WorkbenchPage,
} from '#ui/index.ts';
import { copy } from '../copy.nl.ts';
import { JOB_GROUPS, type JobGroup, type JobLine } from '../model/job-line.ts';
import { momentWords } from '../model/moment-words.ts';
import { jobRetryPath } from '../paths.ts';

type JobsPageProps = {
  readonly frame: Frame;
  readonly jobs: readonly JobLine[];
  readonly group: JobGroup | null;
  /** Jobs in all groups together. */
  readonly total: number;
};

const words = copy.jobs;
const LOOK: Readonly<Record<JobLine['state'], { tone: Tone; icon: IconName }>> = {
  created: { tone: 'neutral', icon: 'clock' },
  retry: { tone: 'warning', icon: 'clock' },
  active: { tone: 'info', icon: 'progress' },
  completed: { tone: 'positive', icon: 'circle-check' },
  cancelled: { tone: 'neutral', icon: 'circle-dashed' },
  failed: { tone: 'negative', icon: 'alert-triangle' },
};

/** The jobs of the organisation, newest first. */
export const JobsPage = ({ frame, jobs, group, total }: JobsPageProps) => (
  <WorkbenchPage frame={frame} title={words.title} lead={words.lead}>
    {total === 0 ? (
      <EmptyState level={2} icon="circle-check" title={words.noneTitle} text={words.none} />
    ) : (
      <>
        <FilterBar>
          <Filter
            name="stand"
            label={words.filter}
            path={frame.path}
            chosen={group ? [group] : []}
            options={Object.keys(JOB_GROUPS).map((value) => ({ value, label: words.groups[value as JobGroup] }))}
          />
        </FilterBar>
        {jobs.length === 0 ? <p>{words.noneOfGroup}</p> : <JobTable jobs={jobs} />}
      </>
    )}
  </WorkbenchPage>
);

const JobTable = ({ jobs }: { readonly jobs: readonly JobLine[] }) => (
  <Table
    caption={words.list}
    hideCaption
    rows={jobs}
    columns={[
      { label: words.task, cell: (job) => job.title, rowHeader: true },
      { label: words.state, cell: (job) => <JobStatus job={job} /> },
      { label: words.asked, cell: (job) => momentWords(job.createdAt) },
      { label: words.attempts, cell: (job) => job.attempts, number: true },
      { label: words.actions, hideLabel: true, cell: (job) => <JobAction job={job} /> },
    ]}
  />
);

const JobStatus = ({ job }: { readonly job: JobLine }) => (
  <>
    <Status {...LOOK[job.state]}>{words.states[job.state]}</Status>
    {job.reason === null ? null : <div class="een-klein">{job.reason}</div>}
    {job.told === null ? null : <div class="een-klein een-stil">{job.told}</div>}
    {job.state === 'retry' ? <div class="een-klein een-stil">{words.again(momentWords(job.startAfter))}</div> : null}
  </>
);

const JobAction = ({ job }: { readonly job: JobLine }) =>
  job.state === 'failed' || job.state === 'retry' ? (
    <PostButton
      action={jobRetryPath({ job: job.id })}
      label={words.retry}
      accessibleName={words.retryOf(job.title, momentWords(job.createdAt))}
      icon="refresh"
      small
    />
  ) : null;

// A worker in a process of its own, for tests: it takes a job, says so, and never finishes.
import { connect } from '../../database/connect.ts';
import { silentLog } from '../../log.ts';
import { startWorker } from '../worker.ts';

const [, , url = '', name = ''] = process.argv;
await startWorker({
  database: connect(url),
  log: silentLog,
  jobs: [
    {
      name: name as `${string}.${string}`,
      title: 'Blijven hangen',
      lane: 'work',
      run: () => {
        process.stdout.write('taken\n');
        return new Promise(() => {});
      },
    },
  ],
});

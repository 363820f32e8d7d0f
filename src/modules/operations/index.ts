export { jobsPath, mailsPath } from './paths.ts';

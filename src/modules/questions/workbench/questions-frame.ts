import type { Context } from 'hono';
import { personFrame } from '#modules/people/index.ts';
import type { Env } from '#platform/http.ts';
import type { Frame } from '#ui/index.ts';
import { noticeOf } from './notices.ts';

/** The frame of a page about questions: what was just done stands above it, with the way back where there is one. */
export const questionsFrame = (c: Context<Env>): Frame => ({ ...personFrame(c), notice: noticeOf(c) });

import { path } from '#platform/http.ts';

export const jobsPath = path('/beheer/taken');
export const jobRetryPath = path('/beheer/taken/:job/herkansing');
export const mailsPath = path('/beheer/mail');
export const mailReleasePath = path('/beheer/mail/vrijgave');
export const trialMailPath = path('/beheer/mail/proefmail');
export const mailPath = path('/beheer/mail/:mail');
export const mailLooksPath = path('/beheer/mail/:mail/opmaak');
export const mailRetryPath = path('/beheer/mail/:mail/herkansing');
export const mailWithdrawalPath = path('/beheer/mail/:mail/intrekking');

import { path } from '#platform/http.ts';

export const logPath = path('/organisatie/logboek');
export const logFilePath = path('/organisatie/logboek.csv');
export const registerPath = path('/organisatie/verwerkingsregister');
export const registerFilePath = path('/organisatie/verwerkingsregister.csv');
export const personDataPath = path('/organisatie/mensen/:person/gegevens');
export const personDataFilePath = path('/organisatie/mensen/:person/gegevens.json');
export const personErasurePath = path('/organisatie/mensen/:person/gegevens/wissing');
export const ownDataPath = path('/account/gegevens');
export const ownDataFilePath = path('/account/gegevens.json');
export const sitePrivacyPath = path('/:site/privacy');
export const siteAccessibilityPath = path('/:site/toegankelijkheid');

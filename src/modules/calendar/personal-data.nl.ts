export const copy = {
  comments: 'Reacties in de kalender',
  commentsWhy: 'De reactie blijft, omdat anderen erop antwoordden. De naam is weg.',
  activities: 'Activiteiten waarin de naam staat',
} as const;

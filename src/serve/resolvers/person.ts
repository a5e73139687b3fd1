import { paged, sure } from './links.ts';
import { mentions, participations } from './narrowing.ts';
import { standingsOf } from './precedence.ts';
import { coAttendeesOf } from './questions.ts';

export const Person = {
  tenures: sure('tenuresOfPeople'),
  participations: participations('participationsOfPeople'),
  coAttendees: coAttendeesOf,
  precedence: standingsOf,
  mentions,
  documents: paged('documentsOf'),
};

import { many, paged } from './links.ts';
import { coAttendeesOf } from './questions.ts';

export const Person = {
  tenures: many('tenuresOfPeople'),
  participations: paged('participationsOfPeople'),
  coAttendees: coAttendeesOf,
  mentions: paged('evidenceOf'),
  documents: paged('documentsOf'),
};

import { many, paged } from './links.ts';

export const Person = {
  tenures: many('tenuresOfPeople'),
  participations: paged('participationsOfPeople'),
  mentions: paged('evidenceOf'),
  documents: paged('documentsOf'),
};

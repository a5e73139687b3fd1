import type { ProjectRow } from '../../graph/index.ts';
import { peopleAround } from './around.ts';
import { evidenced } from './evidenced.ts';
import { many, one, paged } from './links.ts';
import { stagesOf } from './stages.ts';

export const Project = {
  place: one('placesByIds', ({ place }: ProjectRow) => place),
  events: paged('eventsOfProjects'),
  people: peopleAround,
  stages: stagesOf,
  stakes: many('stakesOfProjects'),
  ...evidenced,
  documents: many('documentsOf'),
};

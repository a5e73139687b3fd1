import type { ProjectRow } from '../../graph/index.ts';
import { many, one } from './links.ts';

export const Project = {
  place: one('placesByIds', ({ place }: ProjectRow) => place),
  stakes: many('stakesOfProjects'),
  evidence: many('evidenceOf'),
  documents: many('documentsOf'),
};

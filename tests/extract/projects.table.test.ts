import { readProjectRows } from '../../src/extract/projects-rules.ts';
import { readProjects } from './figures.ts';
import { checkTable } from '../table-checks.ts';

checkTable('projects', 'project', readProjectRows(), readProjects);

import { readVisitRows } from '../../src/extract/visit-rules.ts';
import { read } from '../reading.ts';
import { checkTable } from '../table-checks.ts';

checkTable('visits', 'site', readVisitRows(), (text) => read(text).visited.join('/'));

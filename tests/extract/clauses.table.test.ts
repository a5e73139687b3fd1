import { readClauseRows } from '../../src/extract/clause-rules.ts';
import { read } from '../reading.ts';
import { checkTable } from '../table-checks.ts';

checkTable('clauses', 'part', readClauseRows(), (text) => read(text).roles.join('/'));

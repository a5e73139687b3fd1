import { readReorganizationRows } from '../../src/extract/reorganization-rules.ts';
import { read } from '../reading.ts';
import { checkTable } from '../table-checks.ts';

checkTable('reorganizations', 'change of a body', readReorganizationRows(), (text) =>
  read(text).reorganizations.join('/'),
);

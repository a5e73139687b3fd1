import { readIndicatorRows } from '../../src/extract/indicators-rules.ts';
import { readIndicators } from './figures.ts';
import { checkTable } from '../table-checks.ts';

checkTable('indicators', 'indicator', readIndicatorRows(), readIndicators);

import { checkGold } from '../gold-checks.ts';

checkGold(new URL('./', import.meta.url), {
  count: 38,
  length: { least: 80, most: 1000 },
  shapes: [
    'standing-committee',
    'gov-executive',
    'election',
    'appointment',
    'inspection',
    'delegation',
    'reception',
    'signing',
    'groundbreaking',
    'unveiling',
    'lecture',
    'training',
    'condolence',
    'emergency',
    'leader-list',
    'roster',
    'briefs',
    'economy',
  ],
});

import { ingestProgress } from './ingest.ts';

export const Subscription = { ingestProgress };

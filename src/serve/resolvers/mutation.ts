import { ingest, remove } from './ingest.ts';

export const Mutation = { ingest, removeDocument: remove };

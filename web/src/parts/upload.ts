import { asksByName, named } from '../api/ask.ts';
import { GiveFiles } from '../api/generated.ts';
import { tokenNow } from '../api/token.ts';
import { ChuxiError } from '../api/client.ts';

export interface GivenFiles {
  readonly files: readonly File[];
  readonly publisher: string;
}

interface Reply {
  readonly data?: { readonly ingest: { readonly id: string } } | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions?: { readonly code?: string; readonly remedy?: string };
  }[];
}

/**
 * Gives files to be read, in the multipart form of GraphQL requests.
 *
 * @returns the id by which to ask how far it has come
 */
export async function upload({ files, publisher }: GivenFiles): Promise<string> {
  const form = new FormData();
  const documents = files.map(() => ({ file: null, ...(publisher ? { publisher } : {}) }));
  const body = JSON.stringify({ query: GiveFiles.text, variables: { documents } });
  form.set('operations', asksByName() ? named(body) : body);
  form.set(
    'map',
    JSON.stringify(
      Object.fromEntries(files.map((_, place) => [place, [`variables.documents.${place}.file`]])),
    ),
  );
  files.forEach((file, place) => form.set(String(place), file));
  const token = tokenNow();
  const headers = { 'GraphQL-Preflight': '1', ...(token ? { authorization: `Bearer ${token}` } : {}) };
  const response = await fetch('/graphql', { method: 'POST', headers, body: form });
  const { data, errors } = (await response.json()) as Reply;
  const error = errors?.[0];
  if (error || !data) {
    const { code = 'unknown', remedy = null } = error?.extensions ?? {};
    throw new ChuxiError(error?.message ?? `the server answered ${response.status}`, code, remedy);
  }
  return data.ingest.id;
}

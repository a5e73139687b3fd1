import { Failure, type SourceMetadata } from '../../model/index.ts';
import { removeDocument, type Upload } from '../../uploads.ts';
import type { Ingest as IngestRow, IngestedFile as FileRow } from '../ingests.ts';
import type { Context } from '../loaders.ts';

interface DocumentUpload {
  readonly file: File;
  readonly publisher?: string | null;
  readonly issued?: string | null;
  readonly url?: string | null;
}

const MOST_FILES = 50;

interface ById {
  readonly id: string;
}

export const ingest = async (
  _: unknown,
  { documents }: { readonly documents: readonly DocumentUpload[] },
  { ingests, user }: Context,
): Promise<IngestRow> => {
  if (documents.length === 0 || documents.length > MOST_FILES)
    throw new Failure(
      'query.files',
      `expected 1 to ${MOST_FILES} files, got ${documents.length}`,
      'give at least one, and many in several requests',
    );
  return ingests.start(await Promise.all(documents.map(uploadOf)), user);
};

/** Takes out a document with all that it alone supports. */
export const remove = async (_: unknown, { id }: ById, { graph, user }: Context) => ({
  id,
  wasThere: await removeDocument(graph, id, { user: user.name, at: new Date().toISOString() }),
});

/** The longest name that is kept, in UTF-16 units; the end of it tells the format. */
const LONGEST_NAME = 150;

async function uploadOf({ file, publisher, issued, url }: DocumentUpload): Promise<Upload> {
  const given: Omit<SourceMetadata, 'path'> = {
    ...(publisher?.trim() ? { publisher: publisher.trim() } : {}),
    ...(issued ? { issued } : {}),
    ...(url ? { url: addressIn(url) } : {}),
  };
  return { name: nameOf(file), bytes: new Uint8Array(await file.arrayBuffer()), given };
}

/** Without folders, and without what no name of a file holds. */
const nameOf = ({ name }: File): string =>
  name
    .replace(/^.*[/\\]/su, '')
    .replaceAll(/\p{Cc}/gu, '')
    .slice(-LONGEST_NAME) || 'bulletin.txt';

function addressIn(url: string): string {
  if (URL.canParse(url) && /^https?:/u.test(url)) return url;
  throw new Failure(
    'query.url-invalid',
    `expected an address like https://example.gov.cn/…, got ${JSON.stringify(url.slice(0, 80))}`,
    'give it whole, or leave it out',
  );
}

export const ingests = (_: unknown, __: unknown, context: Context): readonly IngestRow[] =>
  context.ingests.all();

export const ingestById = (_: unknown, { id }: ById, context: Context): IngestRow | null =>
  context.ingests.get(id);

export const ingestProgress = {
  subscribe: (_: unknown, { id }: ById, context: Context): AsyncIterable<IngestRow> => {
    if (!context.ingests.get(id))
      throw new Failure(
        'query.ingest-unknown',
        `expected the id of an ingest of this server, got ${JSON.stringify(id.slice(0, 80))}`,
        'give the id that `ingest` answered; an ingest is forgotten when the server ends',
      );
    return context.ingests.follow(id);
  },
  resolve: (row: IngestRow): IngestRow => row,
};

export const Ingest = {
  done: ({ files }: IngestRow): number =>
    files.filter(({ state }) => state !== 'waiting' && state !== 'reading' && state !== 'left').length,
};

export const IngestedFile = {
  document: ({ document }: FileRow, _: unknown, { loaders }: Context) =>
    document === null ? null : loaders.documentsByIds.clear(document).load(document),
};

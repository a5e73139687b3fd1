import type { Context, Entry, KeyedRead, ListRead } from '../loaders.ts';
import { type Narrowing, sureOf } from './narrowing.ts';
import { connection, type Connection, type PageArguments, pageOf } from '../paging.ts';

type Linked<K extends KeyedRead> = Promise<Entry<K>> | null;
interface Row {
  readonly id: string;
}

/** What a row refers to by one of its values; null where it refers to nothing. */
export const one =
  <K extends KeyedRead, R>(read: K, key: (row: R) => string | null) =>
  (row: R, _args: unknown, { loaders }: Context): Linked<K> => {
    const id = key(row);
    return id === null ? null : loaders[read].load(id);
  };

/** All that refers to a row. */
export const many =
  <K extends ListRead>(read: K) =>
  (row: Row, _args: unknown, { loaders }: Context): Promise<Entry<K>> =>
    loaders[read].load(row.id);

/** All tenures that refer to a row and are sure enough. */
export const sure =
  (read: 'tenuresOfPeople' | 'tenuresOfPosts') =>
  async (row: Row, args: Narrowing, { loaders }: Context): Promise<Entry<typeof read>> =>
    sureOf(await loaders[read].load(row.id), args);

/** A page of what refers to a row. */
export const paged =
  (read: ListRead) =>
  async (row: Row, page: PageArguments, { loaders }: Context): Promise<Connection<Row>> => {
    const rows: readonly Row[] = await loaders[read].load(row.id);
    return connection(pageOf(rows, page), () => rows.length, page.after);
  };

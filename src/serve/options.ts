import type { Authentication } from './authentication.ts';
import type { BodyLimits } from './bodies.ts';
import type { LogLevel } from './log.ts';
import type { PersistedOptions } from './persisted.ts';
import type { Rate } from './rate.ts';

export interface ServeOptions {
  /** Takes one line of JSON for each thing to tell. Standard error when left out. */
  readonly log?: (line: string) => void;
  /** `warn` when left out: errors that are none of the client's; `info` tells of each request. */
  readonly logLevel?: LogLevel;
  /** Values that no log and no answer may have in it, such as the store's password. */
  readonly secrets?: readonly (string | undefined)[];
  /** The page for trying queries, and with it the types of the API to whoever asks; there unless false. */
  readonly graphiql?: boolean;
  /** Whether it tells its types; as `graphiql` when left out. */
  readonly introspection?: boolean;
  /** How deep fields may nest; 12 when left out. */
  readonly depth?: number;
  /** How many rows a query may come to. */
  readonly rows?: number;
  /** Longest that one question to the store may take, in ms; 10 s when left out. */
  readonly limit?: number;
  /** Longest that a request may take, in ms; 30 s when left out. */
  readonly deadline?: number;
  /** By what users are known. Without it whoever asks is at this machine and may do all. */
  readonly authentication?: Authentication | null;
  /** Where others reach the server, by a proxy: https://chuxi.example. */
  readonly publicUrl?: URL | null;
  /** Origins of other pages that may ask. */
  readonly cors?: readonly string[];
  /** How often a user may ask, or an address; as often as they like when left out. */
  readonly rate?: Rate | null;
  readonly persisted?: PersistedOptions;
  /** 1 MB and 20 MB when left out. */
  readonly bodies?: BodyLimits;
  /** Folder of the explorer's pages; where `npm run build` puts them when left out. */
  readonly pages?: string;
}

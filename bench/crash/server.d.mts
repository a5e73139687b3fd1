/** A server of its own, that may be killed. */
export interface StartedServer {
  readonly url: string;
  readonly access: { readonly user: string; readonly password: string };
  readonly kill: () => Promise<void>;
  /** With the data that is there. */
  readonly restart: () => Promise<void>;
  readonly empty: () => Promise<void>;
  readonly stop: () => void;
}

/**
 * @param name of its folder, so that several go side by side
 * @param more of the environment of tools/neo4j/start.sh
 */
export function startServer(name?: string, more?: Readonly<Record<string, string>>): StartedServer;

import type { SpawnOptions } from 'node:child_process';
import type { openStore, GraphStore } from '../../src/graph/index.ts';
import type { loadDocuments, LoadItem } from '../../src/load/index.ts';
import type { readFacts } from '../../src/pipeline.ts';

/** The program under test, from its sources or built. */
export interface Program {
  readonly openStore: typeof openStore;
  readonly loadDocuments: typeof loadDocuments;
  readonly readFacts: typeof readFacts;
}

export interface Trial {
  /** Folder of the built program that the loader runs. */
  readonly build: string;
  readonly url: string;
  /** With the items, as `makeItems` wrote them. */
  readonly file: string;
  readonly items: readonly LoadItem[];
  /** Dump of an undisturbed load of all items. */
  readonly whole: readonly string[];
  readonly access?: { readonly user?: string; readonly password?: string };
}

/** What became of a store whose load ended early; counts are of documents. */
export interface Examined {
  readonly acknowledged: number;
  readonly held: number;
  readonly all: number;
  /** Acknowledged, and not in the store. */
  readonly lost: number;
  /** Whether the store was as if it had been given just the documents that it held. */
  readonly whole: boolean;
  /** Whether finishing the load gave the dump of an undisturbed one. */
  readonly finished: boolean;
}

export interface Outcome extends Examined {
  /** False where the loader had ended before. */
  readonly killed: boolean;
  readonly batchRows: number;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly err: string;
  readonly acknowledged: readonly string[];
}

export interface LoaderOptions extends SpawnOptions {
  readonly batchRows?: number;
  /** Command of sh that goes before. */
  readonly shell?: string;
}

export function randomFrom(seed: number): () => number;
export function makeItems(
  program: Pick<Program, 'readFacts'>,
  file: string,
  count: number,
  seed: number,
): LoadItem[];
export function startLoader(
  build: string,
  url: string,
  file: string,
  options?: LoaderOptions,
): {
  readonly kill: () => void;
  readonly writes: (count: number) => Promise<void>;
  readonly ended: Promise<Ended>;
};
export function dumpOf(store: Pick<GraphStore, 'dump'>): Promise<string[]>;
export function undisturbed(
  program: Pick<Program, 'openStore' | 'loadDocuments'>,
  items: readonly LoadItem[],
): Promise<string[]>;
export function examine(
  program: Program,
  trial: Omit<Trial, 'build' | 'file'>,
  acknowledged: readonly string[],
): Promise<Examined>;
export function killOnce(
  program: Program,
  trial: Trial,
  random: () => number,
  /** Of a server that is killed too, just before. */
  server?: { readonly kill: () => Promise<void>; readonly restart: () => Promise<void> },
): Promise<Outcome>;

import type { GraphWriter } from '../graph/index.ts';
import type { Claim } from '../model/index.ts';
import { membersIn } from './references.ts';
import type { Move } from './settle.ts';

/** Which entity gathers each member that a step of a change speaks of, and what becomes of entities in that step. */
export class Links {
  readonly #entities = new Map<string, string>();
  readonly #moves = new Map<string, string>();
  readonly #fresh = new Set<string>();

  set(member: string, entity: string): void {
    this.#entities.set(member, entity);
  }

  /** Entities that were not in the store before: nothing in it refers to them. */
  addFresh(entity: string): void {
    this.#fresh.add(entity);
  }

  isStored(entity: string): boolean {
    return !this.#fresh.has(entity);
  }

  move({ id, to }: Move): void {
    this.#moves.set(id, to);
  }

  /** The id that an entity has by now. */
  readonly now = (entity: string): string => this.#moves.get(entity) ?? entity;

  readonly entityOf = (member: string): string => {
    const entity = this.#entities.get(member);
    if (entity === undefined) throw new Error(`member without an entity: ${member}`);
    return this.now(entity);
  };

  /** Learns from the store what gathers the members of which the claims speak. */
  async learn(writer: GraphWriter, claims: readonly Claim[]): Promise<void> {
    const unknown = new Set(claims.flatMap(membersIn).filter((id) => !this.#entities.has(id)));
    if (unknown.size === 0) return;
    for (const { id, entity } of await writer.entitiesOfClaims([...unknown])) this.set(id, entity);
  }
}

import type { EventType } from '../model/index.ts';
import type { PostRow, TenureRow } from './rows.ts';

/*
 * What is asked of several rows at once, and what is answered. Answers hold ids; the rows are got by these.
 *
 * A period is two days, YYYY-MM-DD, both included; absent or null on either side, it is open there. An event is in a
 * period when it may have been on one of its days; with a period, undated events are left out.
 */

export interface Period {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** Which co-attendees count. What is absent or null narrows nothing. */
export interface CoAttendeeFilter extends Period {
  /** The part that the other took in the event. */
  readonly role?: string | null;
  /** The other holds or held a post in it. */
  readonly organization?: string | null;
  /** How many for each person, 1 to 1000. */
  readonly first: number;
}

/** Someone who took part in the same events. */
export interface CoAttendee {
  readonly person: string;
  /** How many events both took part in. */
  readonly events: number;
  /** First day of the first such event and last day of the last one; null where none of them is dated. */
  readonly first: string | null;
  readonly last: string | null;
}

export interface CoAttendanceFilter extends Period {
  /** Both took this part in the event. */
  readonly role?: string | null;
  /** In how many events at least; 1 without it. */
  readonly minimum?: number | null;
}

/** Two people who took part in the same events; `person` has the smaller id. */
export interface CoAttendance extends CoAttendee {
  readonly other: string;
}

export interface PathOptions extends Period {
  /** How many events at most, 1 to 4; 4 without it. */
  readonly events?: number | null;
  /**
   * Each event is on the day of the one before or later, so that word may have passed along; by the first day that an
   * event may have been on, undated ones left out.
   */
  readonly chronological?: boolean | null;
}

/** How two people are linked: people[0] and people[1] took part in events[0], people[1] and people[2] in events[1], … */
export interface Path {
  /** One more than events. */
  readonly people: readonly string[];
  readonly events: readonly string[];
}

/** Kinds of node that a network shows. Posts are what links people and bodies. */
export const NETWORK_KINDS = ['person', 'organization', 'event', 'project', 'place'] as const;
export type NetworkKind = (typeof NETWORK_KINDS)[number];

export type NetworkEdgeKind =
  | 'attended'
  | 'took_part'
  | 'holds'
  | 'visited'
  | 'invests_in'
  | 'part_of'
  | 'seated_in'
  | 'held_at'
  | 'sited_at';

export interface NetworkOptions extends Period {
  /** How far from the entities asked for, 1 to 4. */
  readonly hops: number;
  /** None or empty: all. The entities asked for are shown whatever they are. */
  readonly kinds?: readonly NetworkKind[] | null;
  /** How many nodes at most, 1 to 1000. */
  readonly size: number;
}

export interface NetworkNode {
  readonly id: string;
  readonly kind: NetworkKind;
  readonly name: string;
  /** From the nearest of the entities asked for. */
  readonly hops: number;
  /** Of an event. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

/**
 * person attended event, organization took_part in event, person holds a post in organization, event visited
 * organization, place or project, organization invests_in project, the smaller is part_of the greater, organization
 * seated_in, event held_at and project sited_at place.
 */
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
  readonly kind: NetworkEdgeKind;
  /** Of the event; of `holds`, the first and last day on which a text says so. Null where there is none. */
  readonly earliest: string | null;
  readonly latest: string | null;
}

export interface Network {
  /** By hops; within a hop, those with more links to the hop before first, then by id. */
  readonly nodes: readonly NetworkNode[];
  /** All between the nodes, by kind, then ids. */
  readonly edges: readonly NetworkEdge[];
  /** Whether there is more within the hops than `size` lets be shown. */
  readonly isCut: boolean;
}

/**
 * How a day stands to a tenure: `attested`, between the first and the last day on which a text calls them so;
 * `ended`, after the last day on which it can have ended, or at any day for a past post without a date; `possible`,
 * neither, and not before it can have begun.
 */
export type Standing = 'attested' | 'possible' | 'ended';

/** By what an entity is known for the same as members of documents: see `Marks`. */
export interface EntityMarks {
  readonly id: string;
  readonly block: string;
  readonly features: readonly string[];
}

/** A post and one who held it by a day; a post whose holders are not known has one line without a tenure. */
export interface LineUpRow {
  readonly post: PostRow;
  readonly tenure: TenureRow | null;
  readonly standing: Standing | null;
}

/** What links two bodies, by ids. */
export interface OrganizationLinks {
  /** Hold or held posts in both, by name, then id. */
  readonly people: readonly string[];
  /** Both took part in them or were visited; newest first, undated last, then id. */
  readonly events: readonly string[];
  /** Both invest in them, by name, then id. */
  readonly projects: readonly string[];
}

export interface EventCountFilter extends Period {
  readonly type?: string | null;
  /** Took part. */
  readonly person?: string | null;
  /** Took part, or was visited. */
  readonly organization?: string | null;
}

export type CountedBy = 'month' | 'type' | 'organization';

export interface EventCount {
  /** YYYY-MM; null where not counted by it, and for events whose month is not known. */
  readonly month: string | null;
  readonly type: EventType | null;
  /** Took part or was visited: an event counts for each; null for events of no body. */
  readonly organization: string | null;
  readonly events: number;
}

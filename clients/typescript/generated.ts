// Made by tools/client/generate.mjs out of schema.graphql and the operations beside; do not edit.
import { operation, type Operation } from './client.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What a person or body did in an event (角色). */
export type Role =
  /** Was present (出席、参加). */
  | 'ATTEND'
  /** Was in the chair (主持). */
  | 'CHAIR'
  /** Spoke (讲话、致辞、强调). */
  | 'SPEAK'
  /** Led those who went (带队、率队). */
  | 'LEAD'
  /** Received guests (接待、会见). */
  | 'HOST'
  /** Went along (陪同). */
  | 'ACCOMPANY'
  /** Reported (汇报、部署). */
  | 'REPORT'
  /** Explained (介绍、解读). */
  | 'EXPLAIN'
  /** Witnessed (见证). */
  | 'WITNESS'
  /** Unveiled (揭牌). */
  | 'UNVEIL'
  /** Signed (签约). */
  | 'SIGN'
  /** A body that held it (主办、召开). */
  | 'ORGANIZER'
  /** A body that supported it (协办). */
  | 'SPONSOR'
  /** A body that was visited (受访). */
  | 'VISITED'
  /** Anything else. */
  | 'OTHER';

/** Kinds of node of a network. */
export type NetworkKind =
  /** People. */
  | 'PERSON'
  /** Bodies. */
  | 'ORGANIZATION'
  /** Events. */
  | 'EVENT'
  /** Projects. */
  | 'PROJECT'
  /** Places. */
  | 'PLACE';

/** What an edge of a network says, read from its first node to its second. */
export type NetworkEdgeKind =
  /** A person took part in an event. */
  | 'ATTENDED'
  /** A body took part in an event. */
  | 'TOOK_PART'
  /** A person holds or held a post in a body. */
  | 'HOLDS'
  /** An event went to see a body, place or project. */
  | 'VISITED'
  /** A body invests in a project. */
  | 'INVESTS_IN'
  /** A body or place is part of another. */
  | 'PART_OF'
  /** A body is seated in a place. */
  | 'SEATED_IN'
  /** An event was held at a place. */
  | 'HELD_AT'
  /** A project is sited at a place. */
  | 'SITED_AT';

export type EventsOfPersonQueryVariables = Exact<{
  id: string;
  roles?: ReadonlyArray<Role> | Role | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type EventsOfPersonQuery = {
  readonly person: {
    readonly name: string;
    readonly participations: {
      readonly nodes: ReadonlyArray<{
        readonly role: Role;
        readonly printedTitle: string | null;
        readonly event: { readonly id: string; readonly date: string | null; readonly name: string };
        readonly evidence: ReadonlyArray<{ readonly sentence: string; readonly citation: string }>;
      }>;
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    };
  } | null;
};

export type NetworkAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  hops?: number;
  kinds?: ReadonlyArray<NetworkKind> | NetworkKind | null | undefined;
  size?: number;
}>;

export type NetworkAroundQuery = {
  readonly network: {
    readonly isCut: boolean;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: NetworkKind;
      readonly name: string;
      readonly hops: number;
    }>;
    readonly edges: ReadonlyArray<{
      readonly from: string;
      readonly to: string;
      readonly kind: NetworkEdgeKind;
      readonly earliest: string | null;
      readonly latest: string | null;
    }>;
  };
};

export type PeopleByNameQueryVariables = Exact<{
  part: string;
  after?: string | null | undefined;
}>;

export type PeopleByNameQuery = {
  readonly people: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly tenures: ReadonlyArray<{
        readonly title: string;
        readonly attestedFrom: string | null;
        readonly attestedTo: string | null;
        readonly organization: { readonly name: string } | null;
      }>;
    }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};

/** Events of a person with role, title as printed, sentence and source. */
export const EventsOfPerson: Operation<EventsOfPersonQuery, EventsOfPersonQueryVariables> = operation(
  '# Events of a person with role, title as printed, sentence and source\nquery EventsOfPerson($id: ID!, $roles: [Role!], $from: EDTF, $to: EDTF, $after: String) {\n  person(id: $id) {\n    name\n    participations(roles: $roles, from: $from, to: $to, first: 100, after: $after) {\n      nodes {\n        role\n        printedTitle\n        event {\n          id\n          date\n          name\n        }\n        evidence {\n          sentence\n          citation\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}\n',
);

/** What is around some entities, for drawing. */
export const NetworkAround: Operation<NetworkAroundQuery, NetworkAroundQueryVariables> = operation(
  '# What is around some entities, for drawing\nquery NetworkAround($ids: [ID!]!, $hops: Int! = 1, $kinds: [NetworkKind!], $size: Int! = 200) {\n  network(ids: $ids, hops: $hops, kinds: $kinds, size: $size) {\n    nodes {\n      id\n      kind\n      name\n      hops\n    }\n    edges {\n      from\n      to\n      kind\n      earliest\n      latest\n    }\n    isCut\n  }\n}\n',
);

/** People whose name holds a part, with the posts that texts attest. */
export const PeopleByName: Operation<PeopleByNameQuery, PeopleByNameQueryVariables> = operation(
  '# People whose name holds a part, with the posts that texts attest\nquery PeopleByName($part: String!, $after: String) {\n  people(where: { name: { contains: $part } }, orderBy: PINYIN, first: 100, after: $after) {\n    totalCount\n    nodes {\n      id\n      name\n      tenures {\n        title\n        organization {\n          name\n        }\n        attestedFrom\n        attestedTo\n      }\n    }\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n  }\n}\n',
);

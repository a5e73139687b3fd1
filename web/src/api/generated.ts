// Made by tools/client/generate.mjs out of schema.graphql and the operations beside; do not edit.
import { operation, type Operation } from './client.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of body it is (机构类别). */
export type OrganizationKind =
  /** An organ of the party (党委、党工委、纪委). */
  | 'PARTY'
  /** A government, one of its organs, a people's congress or a political conference (政府、局、人大、政协). */
  | 'GOVERNMENT'
  /** A company, bank or works (企业). */
  | 'COMPANY'
  /** A school or university (学校). */
  | 'SCHOOL'
  /** A community or village (社区、村). */
  | 'COMMUNITY'
  /** A unit of the military (部队). */
  | 'MILITARY'
  /** Any other body. */
  | 'OTHER';

/** Level in the administrative order (行政层级). */
export type OrganizationLevel =
  /** The state (国家级). */
  | 'COUNTRY'
  /** Province (省级). */
  | 'PROVINCE'
  /** Prefecture (地级). */
  | 'PREFECTURE'
  /** County (县级). */
  | 'COUNTY'
  /** Township (乡级). */
  | 'TOWNSHIP'
  /** Village (村级). */
  | 'VILLAGE';

/** What kind of event it is (活动类型). */
export type EventType =
  /** A meeting (会议). */
  | 'MEETING'
  /** An inspection or survey (调研、检查、视察). */
  | 'INSPECTION'
  /** A visit or reception (考察、走访、接待). */
  | 'VISIT'
  /** A signing (签约). */
  | 'SIGNING'
  /** A ceremony: opening, groundbreaking, unveiling (开工、揭牌). */
  | 'CEREMONY'
  /** A training or lecture (培训、宣讲). */
  | 'TRAINING'
  /** An election (选举). */
  | 'ELECTION'
  /** An appointment or removal (任免). */
  | 'APPOINTMENT'
  /** Any other event. */
  | 'OTHER';

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

/** How far a project is (项目阶段). */
export type ProjectStage =
  /** Under negotiation (洽谈). */
  | 'NEGOTIATING'
  /** Signed (签约). */
  | 'SIGNED'
  /** Under construction (开工、在建). */
  | 'STARTED'
  /** Built (竣工). */
  | 'COMPLETED'
  /** At work (投产). */
  | 'OPERATING';

/** Kinds of node that can be searched. */
export type NodeKind =
  /** A person (人员). */
  | 'PERSON'
  /** A body (机构). */
  | 'ORGANIZATION'
  /** A place (地点). */
  | 'PLACE'
  /** A post (职务). */
  | 'POST'
  /** An event (活动). */
  | 'EVENT'
  /** A project (项目). */
  | 'PROJECT'
  /** A value of an indicator (指标数据). */
  | 'OBSERVATION'
  /** A document (文献). */
  | 'DOCUMENT'
  /** An article (文章). */
  | 'ARTICLE';

/** What the words of a search were found in. */
export type MatchedField =
  /** The name. */
  | 'NAME'
  /** Another name. */
  | 'ALIAS'
  /** The name's pinyin. */
  | 'PINYIN'
  /** The initials of the name's pinyin. */
  | 'INITIALS'
  /** The title. */
  | 'TITLE'
  /** An article's text. */
  | 'TEXT';

export type GraphCountsQueryVariables = Exact<{ [key: string]: never }>;

export type GraphCountsQuery = {
  readonly counts: {
    readonly people: number;
    readonly organizations: number;
    readonly posts: number;
    readonly events: number;
    readonly projects: number;
    readonly observations: number;
    readonly documents: number;
    readonly articles: number;
  };
};

export type PersonPageQueryVariables = Exact<{
  id: string;
}>;

export type PersonPageQuery = {
  readonly person: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly pinyin: string;
    readonly byline: boolean;
    readonly tenures: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly attestedFrom: string | null;
      readonly attestedTo: string | null;
      readonly startEarliest: string | null;
      readonly startLatest: string | null;
      readonly endEarliest: string | null;
      readonly endLatest: string | null;
      readonly former: boolean;
      readonly confidence: number;
      readonly organization: { readonly id: string; readonly name: string } | null;
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
    readonly participations: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly role: Role;
        readonly printedTitle: string | null;
        readonly order: number | null;
        readonly event: {
          readonly id: string;
          readonly name: string;
          readonly type: EventType;
          readonly date: string | null;
          readonly earliest: string | null;
          readonly latest: string | null;
          readonly planned: boolean;
        };
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    };
    readonly coAttendees: ReadonlyArray<{
      readonly events: number;
      readonly first: string | null;
      readonly last: string | null;
      readonly person: {
        readonly id: string;
        readonly name: string;
        readonly tenures: ReadonlyArray<{
          readonly title: string;
          readonly organization: { readonly name: string } | null;
        }>;
      };
    }>;
    readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }> };
  } | null;
};

export type PrecedenceInBodyQueryVariables = Exact<{
  organization: string;
}>;

export type PrecedenceInBodyQuery = {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly precedence: {
      readonly lists: number;
      readonly unordered: number;
      readonly pairs: ReadonlyArray<{
        readonly times: number;
        readonly of: number;
        readonly before: { readonly id: string; readonly name: string };
        readonly after: { readonly id: string; readonly name: string };
      }>;
      readonly edges: ReadonlyArray<{
        readonly before: number;
        readonly after: number;
        readonly times: number;
        readonly of: number;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
      readonly tiers: ReadonlyArray<{
        readonly rank: number;
        readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
      }>;
    };
  } | null;
};

export type SearchEverywhereQueryVariables = Exact<{
  text: string;
  kinds?: ReadonlyArray<NodeKind> | NodeKind | null | undefined;
  first: number;
}>;

export type SearchEverywhereQuery = {
  readonly search: ReadonlyArray<{
    readonly kind: NodeKind;
    readonly id: string;
    readonly name: string;
    readonly field: MatchedField;
    readonly matched: string;
    readonly node:
      | {
          readonly byline: boolean;
          readonly tenures: ReadonlyArray<{
            readonly title: string;
            readonly attestedFrom: string | null;
            readonly attestedTo: string | null;
            readonly organization: { readonly name: string } | null;
          }>;
        }
      | {
          readonly level: OrganizationLevel | null;
          readonly organizationKind: OrganizationKind;
          readonly parent: { readonly name: string } | null;
          readonly place: { readonly name: string } | null;
        }
      | { readonly code: string | null; readonly parent: { readonly name: string } | null }
      | { readonly organization: { readonly id: string; readonly name: string } | null }
      | {
          readonly date: string | null;
          readonly type: EventType;
          readonly place: { readonly name: string } | null;
        }
      | {
          readonly stage: ProjectStage | null;
          readonly site: string | null;
          readonly investment: { readonly text: string } | null;
        }
      | {
          readonly text: string;
          readonly period: string | null;
          readonly organization: { readonly name: string } | null;
          readonly evidence: ReadonlyArray<{ readonly id: string }>;
        }
      | { readonly citation: string }
      | { readonly document: { readonly id: string; readonly citation: string } }
      | Record<PropertyKey, never>
      | null;
  }>;
};

export type SourceOfQueryVariables = Exact<{
  id: string;
}>;

export type SourceOfQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly start: number;
        readonly end: number;
        readonly quote: string;
        readonly sentence: string;
        readonly citation: string;
        readonly document: {
          readonly id: string;
          readonly title: string | null;
          readonly url: string | null;
          readonly paths: ReadonlyArray<string>;
        };
        readonly article: {
          readonly id: string;
          readonly title: string | null;
          readonly kickers: ReadonlyArray<string>;
          readonly paragraphs: ReadonlyArray<{
            readonly text: string;
            readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
          }>;
        } | null;
      }
    | Record<PropertyKey, never>
    | null;
};

/** How much the graph holds. */
export const GraphCounts: Operation<GraphCountsQuery, GraphCountsQueryVariables> = operation(
  '# How much the graph holds\nquery GraphCounts {\n  counts {\n    people\n    organizations\n    posts\n    events\n    projects\n    observations\n    documents\n    articles\n  }\n}\n',
);

/** A person: posts, events and those met. */
export const PersonPage: Operation<PersonPageQuery, PersonPageQueryVariables> = operation(
  '# A person: posts, events and those met\nquery PersonPage($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    aliases\n    pinyin\n    byline\n    tenures {\n      id\n      title\n      organization {\n        id\n        name\n      }\n      attestedFrom\n      attestedTo\n      startEarliest\n      startLatest\n      endEarliest\n      endLatest\n      former\n      confidence\n      evidence {\n        id\n        citation\n      }\n    }\n    participations(first: 200) {\n      totalCount\n      nodes {\n        id\n        role\n        printedTitle\n        order\n        event {\n          id\n          name\n          type\n          date\n          earliest\n          latest\n          planned\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n    coAttendees(first: 12) {\n      events\n      first\n      last\n      person {\n        id\n        name\n        tenures {\n          title\n          organization {\n            name\n          }\n        }\n      }\n    }\n    documents(first: 50) {\n      nodes {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** Who of a body stands before whom. */
export const PrecedenceInBody: Operation<PrecedenceInBodyQuery, PrecedenceInBodyQueryVariables> = operation(
  '# Who of a body stands before whom\nquery PrecedenceInBody($organization: ID!) {\n  organization(id: $organization) {\n    id\n    name\n    precedence {\n      lists\n      unordered\n      pairs {\n        before {\n          id\n          name\n        }\n        after {\n          id\n          name\n        }\n        times\n        of\n      }\n      edges {\n        before\n        after\n        times\n        of\n        evidence {\n          id\n          citation\n        }\n      }\n      tiers {\n        rank\n        people {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n',
);

/** Whatever bears some words, with what tells apart two of one name. */
export const SearchEverywhere: Operation<SearchEverywhereQuery, SearchEverywhereQueryVariables> = operation(
  '# Whatever bears some words, with what tells apart two of one name\nquery SearchEverywhere($text: String!, $kinds: [NodeKind!], $first: Int!) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    kind\n    id\n    name\n    field\n    matched\n    node {\n      ... on Person {\n        byline\n        tenures {\n          title\n          organization {\n            name\n          }\n          attestedFrom\n          attestedTo\n        }\n      }\n      ... on Organization {\n        organizationKind: kind\n        level\n        parent {\n          name\n        }\n        place {\n          name\n        }\n      }\n      ... on Place {\n        code\n        parent {\n          name\n        }\n      }\n      ... on Post {\n        organization {\n          id\n          name\n        }\n      }\n      ... on Event {\n        date\n        type\n        place {\n          name\n        }\n      }\n      ... on Project {\n        stage\n        site\n        investment {\n          text\n        }\n      }\n      ... on Observation {\n        text\n        period\n        organization {\n          name\n        }\n        evidence {\n          id\n        }\n      }\n      ... on Document {\n        citation\n      }\n      ... on Article {\n        document {\n          id\n          citation\n        }\n      }\n    }\n  }\n}\n',
);

/** The article in which something stands. */
export const SourceOf: Operation<SourceOfQuery, SourceOfQueryVariables> = operation(
  '# The article in which something stands\nquery SourceOf($id: ID!) {\n  node(id: $id) {\n    ... on Evidence {\n      id\n      start\n      end\n      quote\n      sentence\n      citation\n      document {\n        id\n        title\n        url\n        paths\n      }\n      article {\n        id\n        title\n        kickers\n        paragraphs {\n          text\n          spans {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n}\n',
);

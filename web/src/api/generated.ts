// Made by tools/client/generate.mjs out of schema.graphql and the operations beside; do not edit.
import { operation, type Operation } from './client.ts';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A file to be read, with what is known of it from outside. */
export type DocumentUpload = {
  /** Text or Markdown, in UTF-8, UTF-16 or GB18030. */
  readonly file: File;
  /** Body whose bulletin it is (发布机构); looked for in the text when left out. */
  readonly publisher?: string | null | undefined;
  /** When it was issued (发布日期); looked for in the text when left out. */
  readonly issued?: string | null | undefined;
  /** Address where it was published, for citing. */
  readonly url?: string | null | undefined;
};

/** How far an ingest has come. */
export type IngestState =
  /** Others are before it. */
  | 'WAITING'
  /** It is under way. */
  | 'RUNNING'
  /** All files are done with; some may have failed. */
  | 'DONE'
  /** The server ended; what was read before is kept. */
  | 'INTERRUPTED'
  /** The store failed; what was loaded before is kept. */
  | 'FAILED';

/** What became of a file. */
export type IngestedFileState =
  /** Its turn is yet to come. */
  | 'WAITING'
  /** It is being read. */
  | 'READING'
  /** Read and loaded; it was not there before. */
  | 'ADDED'
  /** Read and loaded in place of what was there, read by other rules or given otherwise. */
  | 'REPLACED'
  /** There already, as it is. */
  | 'UNCHANGED'
  /** Not read. */
  | 'FAILED'
  /** The ingest ended before its turn. */
  | 'LEFT';

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

/** What became of a body (机构变更方式). */
export type ReorganizationKind =
  /** It and others became one (合并). */
  | 'MERGED'
  /** It was split off from one that may go on (析出、分设). */
  | 'SPLIT'
  /** It was raised in rank, under the name of that rank (升格). */
  | 'UPGRADED'
  /** It goes on under another name (更名). */
  | 'RENAMED'
  /** Another was set up out of it; no more is said (在其基础上组建). */
  | 'ESTABLISHED'
  /** It is no more (撤销、不再保留). */
  | 'ABOLISHED';

/** How a document is marked up. */
export type DocumentFormat =
  /** Plain text. */
  | 'TEXT'
  /** Markdown. */
  | 'MARKDOWN';

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

/** What a person says of two: whether they are one. */
export type Verdict =
  /** They are one. */
  | 'SAME'
  /** They are two. */
  | 'DIFFERENT'
  /** Nothing tells. */
  | 'UNSURE';

/** What is suggested to be judged. */
export type SuggestionKind =
  /** Two people. */
  | 'PERSON'
  /** Two bodies. */
  | 'ORGANIZATION';

/** Why two may be one, or not. */
export type SuggestionReason =
  /** The same name. */
  | 'SAME_NAME'
  /** One is also called as the other. */
  | 'ALIAS'
  /** Names that sound alike, but are written otherwise. */
  | 'LIKE_SOUNDING_NAME'
  /** One name is a short form of the other. */
  | 'SHORT_FORM'
  /** Another spelling. */
  | 'OTHER_SPELLING'
  /** They met the same people. */
  | 'SAME_COMPANY'
  /** Of one place. */
  | 'SAME_PLACE'
  /** Part of one body. */
  | 'SAME_PARENT'
  /** The same people hold posts in both. */
  | 'PEOPLE_IN_COMMON'
  /** One text tells of both. */
  | 'TOLD_IN_ONE_TEXT'
  /** The place of one is unknown. */
  | 'PLACE_UNKNOWN'
  /** One text tells two people of the name apart. */
  | 'ONE_DOCUMENT_TWO_PEOPLE'
  /** Two posts at one time that do not go together. */
  | 'POSTS_AT_ONE_TIME'
  /** Posts in two jurisdictions at one time. */
  | 'JURISDICTIONS_AT_ONE_TIME'
  /** One is a reporter, the other an official. */
  | 'REPORTER_AND_OFFICIAL'
  /** Posts in one body. */
  | 'SAME_BODY'
  /** Posts in one jurisdiction. */
  | 'SAME_JURISDICTION'
  /** Bulletins of one publisher. */
  | 'SAME_PUBLISHER'
  /** Posts in jurisdictions of one prefecture. */
  | 'RELATED_JURISDICTIONS'
  /** One begins soon after the other ends, as with a move. */
  | 'MOVED_ON'
  /** One led a county, and the other is nobody's head there later. */
  | 'STEPPED_DOWN'
  /** A name that few share. */
  | 'RARE_NAME'
  /** A name that many share. */
  | 'COMMON_NAME';

/** Withdrawn, or put right. */
export type CorrectionAction =
  /** What the document says is not so. */
  | 'WITHDRAW'
  /** What the document says is otherwise. */
  | 'CORRECT';

/** The fields of `ClaimChange`. */
export type ClaimField =
  /** What someone did (角色). */
  | 'ROLE'
  /** The title that they had (职务). */
  | 'TITLE'
  /** When (日期). */
  | 'DATE'
  /** Who (人员). */
  | 'PERSON'
  /** Which body (机构). */
  | 'BODY';

/** What is put right. What is left out stays as it is. */
export type ClaimChange = {
  /** What someone did: `attend`, `chair`, `speak` … */
  readonly role?: string | null | undefined;
  /** The title that they had. */
  readonly title?: string | null | undefined;
  /** When. */
  readonly date?: string | null | undefined;
  /** Who it was: a person whom the document names; of a person, how the name is spelled. */
  readonly person?: string | null | undefined;
  /** Which body: one that the document names. */
  readonly body?: string | null | undefined;
};

/** How surely someone held a post on a day. */
export type Standing =
  /** Texts call them so before and after, or on the day (有据). */
  | 'ATTESTED'
  /** So they do others, in a post that only one can hold (有争议). */
  | 'CONTESTED'
  /** A text not long before says so, and nothing since says otherwise; or the tenure is theirs by a move alone (推断). */
  | 'INFERRED'
  /** The last who was called so, long before (最后所见). */
  | 'LAST_KNOWN';

/** What became of someone. */
export type ChangeKind =
  /** Into a post of the body (到任). */
  | 'CAME'
  /** Out of all posts of the body (离任). */
  | 'LEFT'
  /** From deputy to what they were deputy of, or from member to secretary (升任). */
  | 'PROMOTED'
  /** To another of its posts otherwise (调整). */
  | 'MOVED'
  /** Acting before, full now (去“代”). */
  | 'CONFIRMED';

/** What two texts contradict one another in. */
export type ContradictionKind =
  /** Two holders of a post that only one can hold (一席两人). */
  | 'SEAT'
  /** One person at two events in two places (一人两地). */
  | 'PLACE'
  /** Two amounts of one kind (两个金额). */
  | 'AMOUNT';

/** Whether both can be true. */
export type ContradictionStanding =
  /** They cannot (有争议). */
  | 'CONTESTED'
  /** They can: the texts do not tell the hour, or one character makes the difference between two names (可能). */
  | 'POSSIBLE';

/** How close in time two events in two places are. */
export type Closeness =
  /** At one hour, in two places. */
  | 'HOUR'
  /** In one part of the day, in two counties. */
  | 'PART_OF_DAY'
  /** On one day, in two prefectures; the hours are not told. */
  | 'DAY';

/** Of what an amount is. */
export type AmountOf =
  /** Of the investment (投资额). */
  | 'INVESTMENT'
  /** Of the registered capital (注册资本). */
  | 'REGISTERED_CAPITAL'
  /** Of one body's stake (出资额). */
  | 'STAKE';

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

/** What an entry of a timeline tells of. */
export type TimelineKind =
  /** An event: they took part, were visited, or it was held there. */
  | 'EVENT'
  /** A post began between two days that are known. */
  | 'POST_BEGAN'
  /** A post is attested for the first time, where nothing bounds its beginning on both sides. */
  | 'POST_ATTESTED'
  /** A post ended between two days that are known. */
  | 'POST_ENDED'
  /** A value of an indicator. */
  | 'VALUE'
  /** A body became another, wholly or in part. */
  | 'REORGANIZED';

/** What someone may do, each also what those before it may. */
export type UserRole =
  /** Asks. */
  | 'READER'
  /** Loads documents, judges who is who, corrects. */
  | 'REVIEWER'
  /** Takes documents out. */
  | 'ADMIN';

export type ArticleTextOfQueryVariables = Exact<{
  id: string;
}>;

export type ArticleTextOfQuery = {
  readonly node:
    | {
        readonly id: string;
        readonly title: string | null;
        readonly kickers: ReadonlyArray<string>;
        readonly paragraphs: ReadonlyArray<{
          readonly text: string;
          readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
        }>;
        readonly document: { readonly id: string; readonly citation: string };
      }
    | Record<PropertyKey, never>
    | null;
};

export type ChangesBetweenQueryVariables = Exact<{
  id: string;
  from: string;
  to: string;
}>;

export type ChangesBetweenQuery = {
  readonly organization: {
    readonly orderChanges: ReadonlyArray<{
      readonly risen: { readonly id: string; readonly name: string };
      readonly fallen: { readonly id: string; readonly name: string };
      readonly earlier: { readonly times: number; readonly of: number };
      readonly later: { readonly times: number; readonly of: number };
    }>;
    readonly changes: ReadonlyArray<{
      readonly kind: ChangeKind;
      readonly person: { readonly id: string; readonly name: string };
      readonly before: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
      readonly elsewhere: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly organization: { readonly id: string; readonly name: string } | null;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
      readonly after: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    }>;
  } | null;
};

export type ClaimsOfQueryVariables = Exact<{
  of: string;
}>;

export type ClaimsOfQuery = {
  readonly claims: ReadonlyArray<{
    readonly id: string;
    readonly withdrawable: boolean;
    readonly correctable: ReadonlyArray<{ readonly field: ClaimField; readonly value: string | null }>;
    readonly document: { readonly id: string; readonly citation: string };
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly highlight: { readonly before: string; readonly marked: string; readonly after: string };
    }>;
  }>;
};

export type ContradictionsFoundQueryVariables = Exact<{
  of?: string | null | undefined;
}>;

export type ContradictionsFoundQuery = {
  readonly contradictions: {
    readonly isCut: boolean;
    readonly contradictions: ReadonlyArray<{
      readonly kind: ContradictionKind;
      readonly standing: ContradictionStanding;
      readonly from: string | null;
      readonly to: string | null;
      readonly closeness: Closeness | null;
      readonly amountOf: AmountOf | null;
      readonly post: {
        readonly id: string;
        readonly title: string;
        readonly organization: { readonly id: string; readonly name: string } | null;
      } | null;
      readonly person: { readonly id: string; readonly name: string } | null;
      readonly project: { readonly id: string; readonly name: string } | null;
      readonly stakeOf: { readonly id: string; readonly name: string } | null;
      readonly sides: ReadonlyArray<{
        readonly amount: string | null;
        readonly tenure: {
          readonly id: string;
          readonly title: string;
          readonly person: { readonly id: string; readonly name: string };
        } | null;
        readonly participation: {
          readonly id: string;
          readonly event: { readonly id: string; readonly name: string; readonly date: string | null };
        } | null;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    }>;
  };
};

export type CorrectClaimMutationVariables = Exact<{
  claim: string;
  change: ClaimChange;
  reason: string;
}>;

export type CorrectClaimMutation = { readonly correct: { readonly id: string; readonly applies: boolean } };

export type CorrectionsMadeQueryVariables = Exact<{
  applying?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type CorrectionsMadeQuery = {
  readonly corrections: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly action: CorrectionAction;
      readonly quote: string;
      readonly said: string;
      readonly change: string;
      readonly reason: string;
      readonly user: string;
      readonly at: string;
      readonly applies: boolean;
      readonly withdrawnAt: string | null;
      readonly withdrawnBy: string | null;
      readonly document: { readonly id: string; readonly citation: string } | null;
    }>;
  };
};

export type DocumentMarksQueryVariables = Exact<{
  id: string;
  people?: string | null | undefined;
  withPeople: boolean;
  organizations?: string | null | undefined;
  withOrganizations: boolean;
  events?: string | null | undefined;
  withEvents: boolean;
  projects?: string | null | undefined;
  withProjects: boolean;
  observations?: string | null | undefined;
  withObservations: boolean;
}>;

export type DocumentMarksQuery = {
  readonly people?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly mentions: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly start: number; readonly end: number }>;
      };
    }>;
  };
  readonly organizations?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly mentions: {
        readonly nodes: ReadonlyArray<{ readonly id: string; readonly start: number; readonly end: number }>;
      };
    }>;
  };
  readonly events?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly id: string };
      }>;
    }>;
  };
  readonly projects?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly id: string };
      }>;
    }>;
  };
  readonly observations?: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly start: number;
        readonly end: number;
        readonly document: { readonly id: string };
      }>;
    }>;
  };
};

export type DocumentPageQueryVariables = Exact<{
  id: string;
}>;

export type DocumentPageQuery = {
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly publisherPlace: string | null;
    readonly issued: string | null;
    readonly format: DocumentFormat;
    readonly url: string | null;
    readonly paths: ReadonlyArray<string>;
    readonly rules: string;
    readonly citation: string;
    readonly problems: ReadonlyArray<{
      readonly code: string;
      readonly detail: string | null;
      readonly start: number | null;
      readonly end: number | null;
    }>;
    readonly articles: ReadonlyArray<{
      readonly id: string;
      readonly title: string | null;
      readonly kickers: ReadonlyArray<string>;
      readonly paragraphs: ReadonlyArray<{
        readonly text: string;
        readonly spans: ReadonlyArray<{ readonly start: number; readonly end: number }>;
      }>;
    }>;
  } | null;
};

export type DocumentsListQueryVariables = Exact<{
  text?: string | null | undefined;
  problems?: boolean | null | undefined;
  after?: string | null | undefined;
}>;

export type DocumentsListQuery = {
  readonly documents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string | null;
      readonly publisher: string | null;
      readonly issued: string | null;
      readonly format: DocumentFormat;
      readonly paths: ReadonlyArray<string>;
      readonly articles: ReadonlyArray<{ readonly id: string }>;
      readonly problems: ReadonlyArray<{ readonly code: string }>;
    }>;
  };
};

export type EntitiesNamedQueryVariables = Exact<{
  text: string;
}>;

export type EntitiesNamedQuery = {
  readonly search: ReadonlyArray<{ readonly id: string; readonly kind: NodeKind; readonly name: string }>;
};

export type EventPageQueryVariables = Exact<{
  id: string;
}>;

export type EventPageQuery = {
  readonly event: {
    readonly id: string;
    readonly name: string;
    readonly type: EventType;
    readonly date: string | null;
    readonly planned: boolean;
    readonly series: string | null;
    readonly number: number | null;
    readonly place: { readonly id: string; readonly name: string } | null;
    readonly parent: { readonly id: string; readonly name: string } | null;
    readonly parts: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly date: string | null;
    }>;
    readonly participants: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly order: number | null;
      readonly unordered: boolean;
      readonly printedTitle: string | null;
      readonly person: { readonly id: string; readonly name: string } | null;
      readonly organization: { readonly id: string; readonly name: string } | null;
      readonly onBehalfOf: { readonly id: string; readonly name: string } | null;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly start: number;
        readonly quote: string;
        readonly citation: string;
      }>;
    }>;
    readonly visited: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly organization: { readonly id: string; readonly name: string } | null;
      readonly place: { readonly id: string; readonly name: string } | null;
      readonly project: { readonly id: string; readonly name: string } | null;
      readonly evidence: ReadonlyArray<{
        readonly id: string;
        readonly citation: string;
        readonly start: number;
        readonly end: number;
        readonly quote: string;
        readonly article: { readonly id: string } | null;
      }>;
    }>;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly evidence: ReadonlyArray<{
      readonly id: string;
      readonly citation: string;
      readonly start: number;
      readonly end: number;
      readonly document: { readonly id: string };
      readonly article: { readonly id: string; readonly title: string | null } | null;
    }>;
    readonly documents: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
  } | null;
};

export type GiveFilesMutationVariables = Exact<{
  documents: ReadonlyArray<DocumentUpload> | DocumentUpload;
}>;

export type GiveFilesMutation = { readonly ingest: { readonly id: string } };

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

export type IndicatorsListQueryVariables = Exact<{
  text?: string | null | undefined;
  organization?: string | null | undefined;
  after?: string | null | undefined;
}>;

export type IndicatorsListQuery = {
  readonly observations: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly text: string;
      readonly value: string | null;
      readonly unit: string | null;
      readonly growthText: string | null;
      readonly growth: number | null;
      readonly period: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly organization: { readonly id: string; readonly name: string } | null;
      readonly document: {
        readonly id: string;
        readonly issued: string | null;
        readonly earliest: string | null;
      };
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
  };
};

export type IngestProgressSubscriptionVariables = Exact<{
  id: string;
}>;

export type IngestProgressSubscription = {
  readonly ingestProgress: {
    readonly id: string;
    readonly state: IngestState;
    readonly done: number;
    readonly error: { readonly message: string; readonly remedy: string } | null;
    readonly files: ReadonlyArray<{
      readonly name: string;
      readonly state: IngestedFileState;
      readonly document: { readonly id: string; readonly title: string | null } | null;
      readonly problems: ReadonlyArray<{ readonly code: string; readonly detail: string | null }>;
      readonly error: { readonly message: string; readonly remedy: string } | null;
    }>;
  };
};

export type IngestStateQueryVariables = Exact<{
  id: string;
}>;

export type IngestStateQuery = {
  readonly ingest: {
    readonly id: string;
    readonly state: IngestState;
    readonly done: number;
    readonly error: { readonly message: string; readonly remedy: string } | null;
    readonly files: ReadonlyArray<{
      readonly name: string;
      readonly state: IngestedFileState;
      readonly document: { readonly id: string; readonly title: string | null } | null;
      readonly problems: ReadonlyArray<{ readonly code: string; readonly detail: string | null }>;
      readonly error: { readonly message: string; readonly remedy: string } | null;
    }>;
  } | null;
};

export type JudgeTwoMutationVariables = Exact<{
  one: string;
  other: string;
  verdict: Verdict;
  note?: string | null | undefined;
}>;

export type JudgeTwoMutation = { readonly judge: { readonly id: string; readonly verdict: Verdict } };

export type JudgementsMadeQueryVariables = Exact<{
  after?: string | null | undefined;
}>;

export type JudgementsMadeQuery = {
  readonly judgements: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly pair: ReadonlyArray<string>;
      readonly verdict: Verdict;
      readonly user: string;
      readonly at: string;
      readonly note: string | null;
      readonly withdrawnAt: string | null;
      readonly withdrawnBy: string | null;
      readonly contradicts: ReadonlyArray<string>;
      readonly one:
        | { readonly name: string; readonly id: string }
        | { readonly name: string; readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | null;
      readonly other:
        | { readonly name: string; readonly id: string }
        | { readonly name: string; readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | null;
    }>;
  };
};

export type LineUpOnQueryVariables = Exact<{
  id: string;
  on: string;
}>;

export type LineUpOnQuery = {
  readonly organization: {
    readonly lineUp: ReadonlyArray<{
      readonly vacant: boolean;
      readonly overfilled: boolean;
      readonly post: { readonly id: string; readonly title: string; readonly seats: number | null };
      readonly holders: ReadonlyArray<{
        readonly standing: Standing;
        readonly acting: boolean;
        readonly tenure: {
          readonly id: string;
          readonly byMove: boolean;
          readonly attestedFrom: string | null;
          readonly attestedTo: string | null;
          readonly person: { readonly id: string; readonly name: string };
          readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
        };
      }>;
    }>;
  } | null;
};

export type LinksOfBodiesQueryVariables = Exact<{
  organization: string;
  other: string;
}>;

export type LinksOfBodiesQuery = {
  readonly organizationLinks: {
    readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly events: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly date: string | null;
    }>;
    readonly projects: ReadonlyArray<{ readonly id: string; readonly name: string }>;
  };
};

export type MentionsOfParticipantsQueryVariables = Exact<{
  event: string;
  document: string;
}>;

export type MentionsOfParticipantsQuery = {
  readonly people: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly mentions: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly start: number;
          readonly end: number;
          readonly article: { readonly id: string } | null;
        }>;
      };
    }>;
  };
  readonly event: {
    readonly bodies: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly mentions: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly start: number;
          readonly end: number;
          readonly article: { readonly id: string } | null;
        }>;
      };
    }>;
  } | null;
};

export type NamesInDocumentQueryVariables = Exact<{
  document: string;
}>;

export type NamesInDocumentQuery = {
  readonly people: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly aliases: ReadonlyArray<string>;
    }>;
  };
  readonly organizations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly aliases: ReadonlyArray<string>;
    }>;
  };
};

export type NetworkAroundQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
  hops: number;
  from?: string | null | undefined;
  to?: string | null | undefined;
  size: number;
}>;

export type NetworkAroundQuery = {
  readonly network: {
    readonly isCut: boolean;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: NetworkKind;
      readonly name: string;
      readonly hops: number;
      readonly earliest: string | null;
      readonly latest: string | null;
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

export type OrganizationPageQueryVariables = Exact<{
  id: string;
}>;

export type OrganizationPageQuery = {
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly kind: OrganizationKind;
    readonly level: OrganizationLevel | null;
    readonly pinyin: string;
    readonly place: { readonly id: string; readonly name: string } | null;
    readonly ancestors: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly predecessors: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: ReorganizationKind;
        readonly date: string | null;
        readonly predecessor: { readonly id: string; readonly name: string };
        readonly successor: { readonly id: string; readonly name: string } | null;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    };
    readonly successors: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly kind: ReorganizationKind;
        readonly date: string | null;
        readonly predecessor: { readonly id: string; readonly name: string };
        readonly successor: { readonly id: string; readonly name: string } | null;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    };
    readonly parts: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly posts: {
          readonly nodes: ReadonlyArray<{
            readonly id: string;
            readonly title: string;
            readonly tenures: ReadonlyArray<{
              readonly id: string;
              readonly person: { readonly id: string; readonly name: string };
            }>;
          }>;
        };
      }>;
    };
    readonly posts: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly title: string;
        readonly seats: number | null;
        readonly tenures: ReadonlyArray<{
          readonly id: string;
          readonly attestedFrom: string | null;
          readonly attestedTo: string | null;
          readonly startLatest: string | null;
          readonly endEarliest: string | null;
          readonly person: { readonly id: string; readonly name: string };
        }>;
      }>;
    };
    readonly events: {
      readonly totalCount: number;
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly date: string | null;
        readonly type: EventType;
        readonly bodies: ReadonlyArray<{ readonly id: string; readonly name: string }>;
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    };
    readonly stakes: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly amount: { readonly text: string } | null;
        readonly project: { readonly id: string; readonly name: string; readonly stage: ProjectStage | null };
        readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
      }>;
    };
    readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }> };
  } | null;
};

export type BecameOfBodiesFragment = {
  readonly id: string;
  readonly kind: ReorganizationKind;
  readonly date: string | null;
  readonly predecessor: { readonly id: string; readonly name: string };
  readonly successor: { readonly id: string; readonly name: string } | null;
  readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
};

export type PathBetweenQueryVariables = Exact<{
  from: string;
  to: string;
}>;

export type PathBetweenQuery = {
  readonly path: {
    readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly events: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly date: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
    }>;
  } | null;
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
      readonly byMove: boolean;
      readonly confidence: number;
      readonly sources: number;
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

export type ProjectPageQueryVariables = Exact<{
  id: string;
}>;

export type ProjectPageQuery = {
  readonly project: {
    readonly id: string;
    readonly name: string;
    readonly aliases: ReadonlyArray<string>;
    readonly capacity: string | null;
    readonly stage: ProjectStage | null;
    readonly site: string | null;
    readonly stages: ReadonlyArray<{
      readonly id: string;
      readonly stage: ProjectStage;
      readonly date: string | null;
      readonly earliest: string | null;
      readonly latest: string | null;
      readonly event: { readonly id: string; readonly name: string; readonly date: string | null } | null;
      readonly document: { readonly id: string; readonly citation: string };
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
    readonly place: { readonly id: string; readonly name: string } | null;
    readonly investment: { readonly text: string } | null;
    readonly registeredCapital: { readonly text: string } | null;
    readonly stakes: ReadonlyArray<{
      readonly id: string;
      readonly amount: { readonly text: string } | null;
      readonly organization: { readonly id: string; readonly name: string };
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
    readonly events: {
      readonly nodes: ReadonlyArray<{
        readonly id: string;
        readonly name: string;
        readonly date: string | null;
        readonly type: EventType;
      }>;
    };
    readonly people: ReadonlyArray<{ readonly id: string; readonly name: string }>;
    readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    readonly documents: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
  } | null;
};

export type ProjectsListQueryVariables = Exact<{
  text?: string | null | undefined;
  stage?: ProjectStage | null | undefined;
  after?: string | null | undefined;
}>;

export type ProjectsListQuery = {
  readonly years: ReadonlyArray<{
    readonly year: string | null;
    readonly projects: number;
    readonly unknown: number;
    readonly sums: ReadonlyArray<{ readonly currency: string; readonly amount: string }>;
  }>;
  readonly stages: ReadonlyArray<{
    readonly stage: ProjectStage | null;
    readonly projects: number;
    readonly unknown: number;
    readonly sums: ReadonlyArray<{ readonly currency: string; readonly amount: string }>;
  }>;
  readonly projects: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly name: string;
      readonly stage: ProjectStage | null;
      readonly site: string | null;
      readonly capacity: string | null;
      readonly sources: number;
      readonly investment: {
        readonly amount: string;
        readonly currency: string;
        readonly text: string;
        readonly approximate: boolean;
      } | null;
      readonly stakes: ReadonlyArray<{
        readonly id: string;
        readonly organization: { readonly id: string; readonly name: string };
      }>;
      readonly events: {
        readonly nodes: ReadonlyArray<{
          readonly id: string;
          readonly name: string;
          readonly date: string | null;
        }>;
      };
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
  };
};

export type RolesInEventsQueryVariables = Exact<{
  ids: ReadonlyArray<string> | string;
}>;

export type RolesInEventsQuery = {
  readonly nodes: ReadonlyArray<
    | {
        readonly id: string;
        readonly participants: ReadonlyArray<{
          readonly role: Role;
          readonly person: { readonly id: string } | null;
          readonly organization: { readonly id: string } | null;
        }>;
      }
    | Record<PropertyKey, never>
    | null
  >;
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

export type SuggestionsToJudgeQueryVariables = Exact<{
  kind?: SuggestionKind | null | undefined;
  first: number;
}>;

export type SuggestionsToJudgeQuery = {
  readonly suggestions: {
    readonly totalCount: number;
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: SuggestionKind;
      readonly score: number;
      readonly supporting: ReadonlyArray<SuggestionReason>;
      readonly opposing: ReadonlyArray<SuggestionReason>;
      readonly one:
        | {
            readonly name: string;
            readonly aliases: ReadonlyArray<string>;
            readonly id: string;
            readonly tenures: ReadonlyArray<{
              readonly id: string;
              readonly title: string;
              readonly attestedFrom: string | null;
              readonly attestedTo: string | null;
              readonly organization: { readonly id: string; readonly name: string } | null;
              readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            }>;
            readonly participations: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly role: Role;
                readonly event: { readonly id: string; readonly name: string; readonly date: string | null };
                readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
              }>;
            };
            readonly documents: {
              readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            };
          }
        | {
            readonly name: string;
            readonly aliases: ReadonlyArray<string>;
            readonly level: OrganizationLevel | null;
            readonly id: string;
            readonly organizationKind: OrganizationKind;
            readonly place: { readonly name: string } | null;
            readonly parent: { readonly id: string; readonly name: string } | null;
            readonly posts: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly title: string;
                readonly tenures: ReadonlyArray<{
                  readonly id: string;
                  readonly person: { readonly id: string; readonly name: string };
                }>;
              }>;
            };
            readonly documents: {
              readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            };
          }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | null;
      readonly other:
        | {
            readonly name: string;
            readonly aliases: ReadonlyArray<string>;
            readonly id: string;
            readonly tenures: ReadonlyArray<{
              readonly id: string;
              readonly title: string;
              readonly attestedFrom: string | null;
              readonly attestedTo: string | null;
              readonly organization: { readonly id: string; readonly name: string } | null;
              readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            }>;
            readonly participations: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly role: Role;
                readonly event: { readonly id: string; readonly name: string; readonly date: string | null };
                readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
              }>;
            };
            readonly documents: {
              readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            };
          }
        | {
            readonly name: string;
            readonly aliases: ReadonlyArray<string>;
            readonly level: OrganizationLevel | null;
            readonly id: string;
            readonly organizationKind: OrganizationKind;
            readonly place: { readonly name: string } | null;
            readonly parent: { readonly id: string; readonly name: string } | null;
            readonly posts: {
              readonly nodes: ReadonlyArray<{
                readonly id: string;
                readonly title: string;
                readonly tenures: ReadonlyArray<{
                  readonly id: string;
                  readonly person: { readonly id: string; readonly name: string };
                }>;
              }>;
            };
            readonly documents: {
              readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
            };
          }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | null;
    }>;
  };
};

type Side_Person_Fragment = {
  readonly name: string;
  readonly aliases: ReadonlyArray<string>;
  readonly id: string;
  readonly tenures: ReadonlyArray<{
    readonly id: string;
    readonly title: string;
    readonly attestedFrom: string | null;
    readonly attestedTo: string | null;
    readonly organization: { readonly id: string; readonly name: string } | null;
    readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
  }>;
  readonly participations: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly role: Role;
      readonly event: { readonly id: string; readonly name: string; readonly date: string | null };
      readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
    }>;
  };
  readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }> };
};

type Side_Organization_Fragment = {
  readonly name: string;
  readonly aliases: ReadonlyArray<string>;
  readonly level: OrganizationLevel | null;
  readonly id: string;
  readonly organizationKind: OrganizationKind;
  readonly place: { readonly name: string } | null;
  readonly parent: { readonly id: string; readonly name: string } | null;
  readonly posts: {
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly title: string;
      readonly tenures: ReadonlyArray<{
        readonly id: string;
        readonly person: { readonly id: string; readonly name: string };
      }>;
    }>;
  };
  readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string; readonly citation: string }> };
};

type Side_Place_Fragment = { readonly id: string };

type Side_Post_Fragment = { readonly id: string };

type Side_Tenure_Fragment = { readonly id: string };

type Side_Event_Fragment = { readonly id: string };

type Side_Participation_Fragment = { readonly id: string };

type Side_Project_Fragment = { readonly id: string };

type Side_Stake_Fragment = { readonly id: string };

type Side_Reorganization_Fragment = { readonly id: string };

type Side_Observation_Fragment = { readonly id: string };

type Side_Document_Fragment = { readonly id: string };

type Side_Article_Fragment = { readonly id: string };

type Side_Evidence_Fragment = { readonly id: string };

export type SideFragment =
  | Side_Person_Fragment
  | Side_Organization_Fragment
  | Side_Place_Fragment
  | Side_Post_Fragment
  | Side_Tenure_Fragment
  | Side_Event_Fragment
  | Side_Participation_Fragment
  | Side_Project_Fragment
  | Side_Stake_Fragment
  | Side_Reorganization_Fragment
  | Side_Observation_Fragment
  | Side_Document_Fragment
  | Side_Article_Fragment
  | Side_Evidence_Fragment;

export type TimelineOfQueryVariables = Exact<{
  id: string;
  kinds?: ReadonlyArray<TimelineKind> | TimelineKind | null | undefined;
  after?: string | null | undefined;
}>;

export type TimelineOfQuery = {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: ReadonlyArray<{
      readonly id: string;
      readonly kind: TimelineKind;
      readonly earliest: string;
      readonly latest: string;
      readonly what:
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | {
            readonly title: string;
            readonly id: string;
            readonly organization: { readonly id: string; readonly name: string } | null;
            readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
          }
        | {
            readonly name: string;
            readonly id: string;
            readonly evidence: ReadonlyArray<{ readonly id: string; readonly citation: string }>;
          }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string };
    }>;
  };
};

export type WhoAmIQueryVariables = Exact<{ [key: string]: never }>;

export type WhoAmIQuery = { readonly viewer: { readonly name: string; readonly role: UserRole } };

export type WithdrawClaimMutationVariables = Exact<{
  claim: string;
  reason: string;
}>;

export type WithdrawClaimMutation = { readonly withdrawClaim: { readonly id: string } };

export type WithdrawCorrectionMutationVariables = Exact<{
  id: string;
}>;

export type WithdrawCorrectionMutation = { readonly withdrawCorrection: { readonly id: string } };

export type WithdrawJudgementMutationVariables = Exact<{
  id: string;
}>;

export type WithdrawJudgementMutation = { readonly withdrawJudgement: { readonly id: string } };

/** An article. */
export const ArticleTextOf: Operation<ArticleTextOfQuery, ArticleTextOfQueryVariables> = operation(
  '# An article\nquery ArticleTextOf($id: ID!) {\n  node(id: $id) {\n    ... on Article {\n      id\n      title\n      kickers\n      paragraphs {\n        text\n        spans {\n          start\n          end\n        }\n      }\n      document {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** Who came to a body, left it or moved in it between two days. */
export const ChangesBetween: Operation<ChangesBetweenQuery, ChangesBetweenQueryVariables> = operation(
  '# Who came to a body, left it or moved in it between two days\nquery ChangesBetween($id: ID!, $from: Day!, $to: Day!) {\n  organization(id: $id) {\n    orderChanges(from: $from, to: $to) {\n      risen {\n        id\n        name\n      }\n      fallen {\n        id\n        name\n      }\n      earlier {\n        times\n        of\n      }\n      later {\n        times\n        of\n      }\n    }\n    changes(from: $from, to: $to) {\n      kind\n      person {\n        id\n        name\n      }\n      before {\n        id\n        title\n        evidence {\n          id\n          citation\n        }\n      }\n      elsewhere {\n        id\n        title\n        organization {\n          id\n          name\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n      after {\n        id\n        title\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n  }\n}\n',
);

/** What each document says that supports a line, and what of it can be put right. */
export const ClaimsOf: Operation<ClaimsOfQuery, ClaimsOfQueryVariables> = operation(
  '# What each document says that supports a line, and what of it can be put right\nquery ClaimsOf($of: ID!) {\n  claims(of: $of) {\n    id\n    withdrawable\n    correctable {\n      field\n      value\n    }\n    document {\n      id\n      citation\n    }\n    evidence {\n      id\n      highlight {\n        before\n        marked\n        after\n      }\n    }\n  }\n}\n',
);

/** Where texts contradict one another, each side with its sources. */
export const ContradictionsFound: Operation<ContradictionsFoundQuery, ContradictionsFoundQueryVariables> =
  operation(
    '# Where texts contradict one another, each side with its sources\nquery ContradictionsFound($of: ID) {\n  contradictions(of: $of, first: 100) {\n    isCut\n    contradictions {\n      kind\n      standing\n      from\n      to\n      closeness\n      amountOf\n      post {\n        id\n        title\n        organization {\n          id\n          name\n        }\n      }\n      person {\n        id\n        name\n      }\n      project {\n        id\n        name\n      }\n      stakeOf {\n        id\n        name\n      }\n      sides {\n        amount\n        tenure {\n          id\n          title\n          person {\n            id\n            name\n          }\n        }\n        participation {\n          id\n          event {\n            id\n            name\n            date\n          }\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n  }\n}\n',
  );

/** Puts right what a document says. */
export const CorrectClaim: Operation<CorrectClaimMutation, CorrectClaimMutationVariables> = operation(
  '# Puts right what a document says\nmutation CorrectClaim($claim: ID!, $change: ClaimChange!, $reason: String!) {\n  correct(claim: $claim, change: $change, reason: $reason) {\n    id\n    applies\n  }\n}\n',
);

/** What was put right by hand, the newest first. */
export const CorrectionsMade: Operation<CorrectionsMadeQuery, CorrectionsMadeQueryVariables> = operation(
  '# What was put right by hand, the newest first\nquery CorrectionsMade($applying: Boolean, $after: String) {\n  corrections(applying: $applying, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      action\n      quote\n      said\n      change\n      reason\n      user\n      at\n      applies\n      withdrawnAt\n      withdrawnBy\n      document {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** Where a document tells of what was recognized in it, a page of each kind; lists that are whole are left out. */
export const DocumentMarks: Operation<DocumentMarksQuery, DocumentMarksQueryVariables> = operation(
  '# Where a document tells of what was recognized in it, a page of each kind; lists that are whole are left out\nquery DocumentMarks(\n  $id: ID!\n  $people: String\n  $withPeople: Boolean!\n  $organizations: String\n  $withOrganizations: Boolean!\n  $events: String\n  $withEvents: Boolean!\n  $projects: String\n  $withProjects: Boolean!\n  $observations: String\n  $withObservations: Boolean!\n) {\n  people(filter: { document: $id }, first: 200, after: $people) @include(if: $withPeople) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      mentions(document: $id, first: 200) {\n        nodes {\n          id\n          start\n          end\n        }\n      }\n    }\n  }\n  organizations(filter: { document: $id }, first: 200, after: $organizations)\n    @include(if: $withOrganizations) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      mentions(document: $id, first: 200) {\n        nodes {\n          id\n          start\n          end\n        }\n      }\n    }\n  }\n  events(filter: { document: $id }, first: 200, after: $events) @include(if: $withEvents) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      evidence {\n        id\n        start\n        end\n        document {\n          id\n        }\n      }\n    }\n  }\n  projects(filter: { document: $id }, first: 200, after: $projects) @include(if: $withProjects) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      evidence {\n        id\n        start\n        end\n        document {\n          id\n        }\n      }\n    }\n  }\n  observations(filter: { document: $id }, first: 200, after: $observations) @include(if: $withObservations) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      evidence {\n        id\n        start\n        end\n        document {\n          id\n        }\n      }\n    }\n  }\n}\n',
);

/** A document and its articles. */
export const DocumentPage: Operation<DocumentPageQuery, DocumentPageQueryVariables> = operation(
  '# A document and its articles\nquery DocumentPage($id: ID!) {\n  document(id: $id) {\n    id\n    title\n    publisher\n    publisherPlace\n    issued\n    format\n    url\n    paths\n    rules\n    citation\n    problems {\n      code\n      detail\n      start\n      end\n    }\n    articles {\n      id\n      title\n      kickers\n      paragraphs {\n        text\n        spans {\n          start\n          end\n        }\n      }\n    }\n  }\n}\n',
);

/** What was read, a page at a time, with how much each text left open. */
export const DocumentsList: Operation<DocumentsListQuery, DocumentsListQueryVariables> = operation(
  '# What was read, a page at a time, with how much each text left open\nquery DocumentsList($text: String, $problems: Boolean, $after: String) {\n  documents(filter: { text: $text, problems: $problems }, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      title\n      publisher\n      issued\n      format\n      paths\n      articles {\n        id\n      }\n      problems {\n        code\n      }\n    }\n  }\n}\n',
);

/** Entities by name, to begin a network with. */
export const EntitiesNamed: Operation<EntitiesNamedQuery, EntitiesNamedQueryVariables> = operation(
  '# Entities by name, to begin a network with\nquery EntitiesNamed($text: String!) {\n  search(text: $text, kinds: [PERSON, ORGANIZATION, EVENT, PROJECT, PLACE], first: 12) {\n    id\n    kind\n    name\n  }\n}\n',
);

/** An event: who took part and how, sites, sources. */
export const EventPage: Operation<EventPageQuery, EventPageQueryVariables> = operation(
  '# An event: who took part and how, sites, sources\nquery EventPage($id: ID!) {\n  event(id: $id) {\n    id\n    name\n    type\n    date\n    planned\n    series\n    number\n    place {\n      id\n      name\n    }\n    parent {\n      id\n      name\n    }\n    parts {\n      id\n      name\n      date\n    }\n    participants {\n      id\n      role\n      order\n      unordered\n      printedTitle\n      person {\n        id\n        name\n      }\n      organization {\n        id\n        name\n      }\n      onBehalfOf {\n        id\n        name\n      }\n      evidence {\n        id\n        start\n        quote\n        citation\n      }\n    }\n    visited {\n      id\n      name\n      organization {\n        id\n        name\n      }\n      place {\n        id\n        name\n      }\n      project {\n        id\n        name\n      }\n      evidence {\n        id\n        citation\n        start\n        end\n        quote\n        article {\n          id\n        }\n      }\n    }\n    projects {\n      id\n      name\n    }\n    evidence {\n      id\n      citation\n      start\n      end\n      document {\n        id\n      }\n      article {\n        id\n        title\n      }\n    }\n    documents {\n      id\n      citation\n    }\n  }\n}\n',
);

/** Gives files to be read. */
export const GiveFiles: Operation<GiveFilesMutation, GiveFilesMutationVariables> = operation(
  '# Gives files to be read\nmutation GiveFiles($documents: [DocumentUpload!]!) {\n  ingest(documents: $documents) {\n    id\n  }\n}\n',
);

/** How much the graph holds. */
export const GraphCounts: Operation<GraphCountsQuery, GraphCountsQueryVariables> = operation(
  '# How much the graph holds\nquery GraphCounts {\n  counts {\n    people\n    organizations\n    posts\n    events\n    projects\n    observations\n    documents\n    articles\n  }\n}\n',
);

/** Values of indicators, each with its source. */
export const IndicatorsList: Operation<IndicatorsListQuery, IndicatorsListQueryVariables> = operation(
  '# Values of indicators, each with its source\nquery IndicatorsList($text: String, $organization: ID, $after: String) {\n  observations(filter: { text: $text, organization: $organization }, first: 200, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      text\n      value\n      unit\n      growthText\n      growth\n      period\n      earliest\n      latest\n      organization {\n        id\n        name\n      }\n      document {\n        id\n        issued\n        earliest\n      }\n      evidence {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** How far an upload comes, up to its end. */
export const IngestProgress: Operation<IngestProgressSubscription, IngestProgressSubscriptionVariables> =
  operation(
    '# How far an upload comes, up to its end\nsubscription IngestProgress($id: ID!) {\n  ingestProgress(id: $id) {\n    id\n    state\n    done\n    error {\n      message\n      remedy\n    }\n    files {\n      name\n      state\n      document {\n        id\n        title\n      }\n      problems {\n        code\n        detail\n      }\n      error {\n        message\n        remedy\n      }\n    }\n  }\n}\n',
  );

/** How far an upload has come. */
export const IngestState: Operation<IngestStateQuery, IngestStateQueryVariables> = operation(
  '# How far an upload has come\nquery IngestState($id: ID!) {\n  ingest(id: $id) {\n    id\n    state\n    done\n    error {\n      message\n      remedy\n    }\n    files {\n      name\n      state\n      document {\n        id\n        title\n      }\n      problems {\n        code\n        detail\n      }\n      error {\n        message\n        remedy\n      }\n    }\n  }\n}\n',
);

/** Says whether two are one. */
export const JudgeTwo: Operation<JudgeTwoMutation, JudgeTwoMutationVariables> = operation(
  '# Says whether two are one\nmutation JudgeTwo($one: ID!, $other: ID!, $verdict: Verdict!, $note: String) {\n  judge(one: $one, other: $other, verdict: $verdict, note: $note) {\n    id\n    verdict\n  }\n}\n',
);

/** What was said of who is who, the newest first. */
export const JudgementsMade: Operation<JudgementsMadeQuery, JudgementsMadeQueryVariables> = operation(
  '# What was said of who is who, the newest first\nquery JudgementsMade($after: String) {\n  judgements(first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      pair\n      verdict\n      user\n      at\n      note\n      withdrawnAt\n      withdrawnBy\n      contradicts\n      one {\n        id\n        ... on Person {\n          name\n        }\n        ... on Organization {\n          name\n        }\n      }\n      other {\n        id\n        ... on Person {\n          name\n        }\n        ... on Organization {\n          name\n        }\n      }\n    }\n  }\n}\n',
);

/** Who held the posts of a body on a day. */
export const LineUpOn: Operation<LineUpOnQuery, LineUpOnQueryVariables> = operation(
  '# Who held the posts of a body on a day\nquery LineUpOn($id: ID!, $on: Day!) {\n  organization(id: $id) {\n    lineUp(on: $on) {\n      vacant\n      overfilled\n      post {\n        id\n        title\n        seats\n      }\n      holders {\n        standing\n        acting\n        tenure {\n          id\n          byMove\n          attestedFrom\n          attestedTo\n          person {\n            id\n            name\n          }\n          evidence {\n            id\n            citation\n          }\n        }\n      }\n    }\n  }\n}\n',
);

/** What links two bodies. */
export const LinksOfBodies: Operation<LinksOfBodiesQuery, LinksOfBodiesQueryVariables> = operation(
  '# What links two bodies\nquery LinksOfBodies($organization: ID!, $other: ID!) {\n  organizationLinks(organization: $organization, other: $other) {\n    people {\n      id\n      name\n    }\n    events {\n      id\n      name\n      date\n    }\n    projects {\n      id\n      name\n    }\n  }\n}\n',
);

/** Where one document names those who took part in an event. */
export const MentionsOfParticipants: Operation<
  MentionsOfParticipantsQuery,
  MentionsOfParticipantsQueryVariables
> = operation(
  '# Where one document names those who took part in an event\nquery MentionsOfParticipants($event: ID!, $document: ID!) {\n  people(filter: { event: $event }, first: 200) {\n    nodes {\n      id\n      name\n      mentions(document: $document, first: 200) {\n        nodes {\n          id\n          start\n          end\n          article {\n            id\n          }\n        }\n      }\n    }\n  }\n  event(id: $event) {\n    bodies {\n      id\n      name\n      mentions(document: $document, first: 200) {\n        nodes {\n          id\n          start\n          end\n          article {\n            id\n          }\n        }\n      }\n    }\n  }\n}\n',
);

/** Whom a document names, for putting one in the place of another. */
export const NamesInDocument: Operation<NamesInDocumentQuery, NamesInDocumentQueryVariables> = operation(
  '# Whom a document names, for putting one in the place of another\nquery NamesInDocument($document: ID!) {\n  people(filter: { document: $document }, first: 200) {\n    nodes {\n      id\n      name\n      aliases\n    }\n  }\n  organizations(filter: { document: $document }, first: 200) {\n    nodes {\n      id\n      name\n      aliases\n    }\n  }\n}\n',
);

/** What is around some entities, for drawing. */
export const NetworkAround: Operation<NetworkAroundQuery, NetworkAroundQueryVariables> = operation(
  '# What is around some entities, for drawing\nquery NetworkAround($ids: [ID!]!, $hops: Int!, $from: EDTF, $to: EDTF, $size: Int!) {\n  network(ids: $ids, hops: $hops, from: $from, to: $to, size: $size) {\n    isCut\n    nodes {\n      id\n      kind\n      name\n      hops\n      earliest\n      latest\n    }\n    edges {\n      from\n      to\n      kind\n      earliest\n      latest\n    }\n  }\n}\n',
);

/** A body: what it is part of and what of it, posts, events, projects. */
export const OrganizationPage: Operation<OrganizationPageQuery, OrganizationPageQueryVariables> = operation(
  '# A body: what it is part of and what of it, posts, events, projects\nquery OrganizationPage($id: ID!) {\n  organization(id: $id) {\n    id\n    name\n    aliases\n    kind\n    level\n    pinyin\n    place {\n      id\n      name\n    }\n    ancestors {\n      id\n      name\n    }\n    predecessors(first: 50) {\n      nodes {\n        ...BecameOfBodies\n      }\n    }\n    successors(first: 50) {\n      nodes {\n        ...BecameOfBodies\n      }\n    }\n    parts(first: 200) {\n      nodes {\n        id\n        name\n        posts(first: 20) {\n          nodes {\n            id\n            title\n            tenures {\n              id\n              person {\n                id\n                name\n              }\n            }\n          }\n        }\n      }\n    }\n    posts(first: 200) {\n      nodes {\n        id\n        title\n        seats\n        tenures {\n          id\n          attestedFrom\n          attestedTo\n          startLatest\n          endEarliest\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    events(first: 100) {\n      totalCount\n      nodes {\n        id\n        name\n        date\n        type\n        bodies {\n          id\n          name\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n    stakes(first: 100) {\n      nodes {\n        id\n        amount {\n          text\n        }\n        project {\n          id\n          name\n          stage\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n    documents(first: 50) {\n      nodes {\n        id\n        citation\n      }\n    }\n  }\n}\n\nfragment BecameOfBodies on Reorganization {\n  id\n  kind\n  date\n  predecessor {\n    id\n    name\n  }\n  successor {\n    id\n    name\n  }\n  evidence {\n    id\n    citation\n  }\n}\n',
);

/** How two people are linked by events. */
export const PathBetween: Operation<PathBetweenQuery, PathBetweenQueryVariables> = operation(
  '# How two people are linked by events\nquery PathBetween($from: ID!, $to: ID!) {\n  path(from: $from, to: $to) {\n    people {\n      id\n      name\n    }\n    events {\n      id\n      name\n      date\n      earliest\n      latest\n    }\n  }\n}\n',
);

/** A person: posts, events and those met. */
export const PersonPage: Operation<PersonPageQuery, PersonPageQueryVariables> = operation(
  '# A person: posts, events and those met\nquery PersonPage($id: ID!) {\n  person(id: $id) {\n    id\n    name\n    aliases\n    pinyin\n    byline\n    tenures {\n      id\n      title\n      organization {\n        id\n        name\n      }\n      attestedFrom\n      attestedTo\n      startEarliest\n      startLatest\n      endEarliest\n      endLatest\n      former\n      byMove\n      confidence\n      sources\n      evidence {\n        id\n        citation\n      }\n    }\n    participations(first: 200) {\n      totalCount\n      nodes {\n        id\n        role\n        printedTitle\n        order\n        event {\n          id\n          name\n          type\n          date\n          earliest\n          latest\n          planned\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n    coAttendees(first: 12) {\n      events\n      first\n      last\n      person {\n        id\n        name\n        tenures {\n          title\n          organization {\n            name\n          }\n        }\n      }\n    }\n    documents(first: 50) {\n      nodes {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** Who of a body stands before whom. */
export const PrecedenceInBody: Operation<PrecedenceInBodyQuery, PrecedenceInBodyQueryVariables> = operation(
  '# Who of a body stands before whom\nquery PrecedenceInBody($organization: ID!) {\n  organization(id: $organization) {\n    id\n    name\n    precedence {\n      lists\n      unordered\n      pairs {\n        before {\n          id\n          name\n        }\n        after {\n          id\n          name\n        }\n        times\n        of\n      }\n      edges {\n        before\n        after\n        times\n        of\n        evidence {\n          id\n          citation\n        }\n      }\n      tiers {\n        rank\n        people {\n          id\n          name\n        }\n      }\n    }\n  }\n}\n',
);

/** A project: stakes, events, people, sources. */
export const ProjectPage: Operation<ProjectPageQuery, ProjectPageQueryVariables> = operation(
  '# A project: stakes, events, people, sources\nquery ProjectPage($id: ID!) {\n  project(id: $id) {\n    id\n    name\n    aliases\n    capacity\n    stage\n    stages {\n      id\n      stage\n      date\n      earliest\n      latest\n      event {\n        id\n        name\n        date\n      }\n      document {\n        id\n        citation\n      }\n      evidence {\n        id\n        citation\n      }\n    }\n    site\n    place {\n      id\n      name\n    }\n    investment {\n      text\n    }\n    registeredCapital {\n      text\n    }\n    stakes {\n      id\n      amount {\n        text\n      }\n      organization {\n        id\n        name\n      }\n      evidence {\n        id\n        citation\n      }\n    }\n    events(first: 100) {\n      nodes {\n        id\n        name\n        date\n        type\n      }\n    }\n    people {\n      id\n      name\n    }\n    evidence {\n      id\n      citation\n    }\n    documents {\n      id\n      citation\n    }\n  }\n}\n',
);

/** Projects with amounts and stages. */
export const ProjectsList: Operation<ProjectsListQuery, ProjectsListQueryVariables> = operation(
  '# Projects with amounts and stages\nquery ProjectsList($text: String, $stage: ProjectStage, $after: String) {\n  years: projectSums(by: [YEAR], filter: { text: $text, stage: $stage }, first: 200) {\n    year\n    projects\n    unknown\n    sums {\n      currency\n      amount\n    }\n  }\n  stages: projectSums(by: [STAGE], filter: { text: $text, stage: $stage }) {\n    stage\n    projects\n    unknown\n    sums {\n      currency\n      amount\n    }\n  }\n  projects(filter: { text: $text, stage: $stage }, first: 200, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      name\n      stage\n      site\n      capacity\n      investment {\n        amount\n        currency\n        text\n        approximate\n      }\n      stakes {\n        id\n        organization {\n          id\n          name\n        }\n      }\n      events(first: 5) {\n        nodes {\n          id\n          name\n          date\n        }\n      }\n      sources\n      evidence {\n        id\n        citation\n      }\n    }\n  }\n}\n',
);

/** Which parts people took in events, for narrowing a network. */
export const RolesInEvents: Operation<RolesInEventsQuery, RolesInEventsQueryVariables> = operation(
  '# Which parts people took in events, for narrowing a network\nquery RolesInEvents($ids: [ID!]!) {\n  nodes(ids: $ids) {\n    ... on Event {\n      id\n      participants {\n        role\n        person {\n          id\n        }\n        organization {\n          id\n        }\n      }\n    }\n  }\n}\n',
);

/** Whatever bears some words, with what tells apart two of one name. */
export const SearchEverywhere: Operation<SearchEverywhereQuery, SearchEverywhereQueryVariables> = operation(
  '# Whatever bears some words, with what tells apart two of one name\nquery SearchEverywhere($text: String!, $kinds: [NodeKind!], $first: Int!) {\n  search(text: $text, kinds: $kinds, first: $first) {\n    kind\n    id\n    name\n    field\n    matched\n    node {\n      ... on Person {\n        byline\n        tenures {\n          title\n          organization {\n            name\n          }\n          attestedFrom\n          attestedTo\n        }\n      }\n      ... on Organization {\n        organizationKind: kind\n        level\n        parent {\n          name\n        }\n        place {\n          name\n        }\n      }\n      ... on Place {\n        code\n        parent {\n          name\n        }\n      }\n      ... on Post {\n        organization {\n          id\n          name\n        }\n      }\n      ... on Event {\n        date\n        type\n        place {\n          name\n        }\n      }\n      ... on Project {\n        stage\n        site\n        investment {\n          text\n        }\n      }\n      ... on Observation {\n        text\n        period\n        organization {\n          name\n        }\n        evidence {\n          id\n        }\n      }\n      ... on Document {\n        citation\n      }\n      ... on Article {\n        document {\n          id\n          citation\n        }\n      }\n    }\n  }\n}\n',
);

/** The article in which something stands. */
export const SourceOf: Operation<SourceOfQuery, SourceOfQueryVariables> = operation(
  '# The article in which something stands\nquery SourceOf($id: ID!) {\n  node(id: $id) {\n    ... on Evidence {\n      id\n      start\n      end\n      quote\n      sentence\n      citation\n      document {\n        id\n        title\n        url\n        paths\n      }\n      article {\n        id\n        title\n        kickers\n        paragraphs {\n          text\n          spans {\n            start\n            end\n          }\n        }\n      }\n    }\n  }\n}\n',
);

/** Who looks alike and waits to be judged, each side with what is known of it. */
export const SuggestionsToJudge: Operation<SuggestionsToJudgeQuery, SuggestionsToJudgeQueryVariables> =
  operation(
    '# Who looks alike and waits to be judged, each side with what is known of it\nquery SuggestionsToJudge($kind: SuggestionKind, $first: Int!) {\n  suggestions(kind: $kind, first: $first) {\n    totalCount\n    nodes {\n      id\n      kind\n      score\n      supporting\n      opposing\n      one {\n        ...Side\n      }\n      other {\n        ...Side\n      }\n    }\n  }\n}\n\nfragment Side on Node {\n  id\n  ... on Person {\n    name\n    aliases\n    tenures {\n      id\n      title\n      organization {\n        id\n        name\n      }\n      attestedFrom\n      attestedTo\n      evidence {\n        id\n        citation\n      }\n    }\n    participations(first: 8) {\n      nodes {\n        id\n        role\n        event {\n          id\n          name\n          date\n        }\n        evidence {\n          id\n          citation\n        }\n      }\n    }\n    documents(first: 8) {\n      nodes {\n        id\n        citation\n      }\n    }\n  }\n  ... on Organization {\n    name\n    aliases\n    organizationKind: kind\n    level\n    place {\n      name\n    }\n    parent {\n      id\n      name\n    }\n    posts(first: 20) {\n      nodes {\n        id\n        title\n        tenures {\n          id\n          person {\n            id\n            name\n          }\n        }\n      }\n    }\n    documents(first: 8) {\n      nodes {\n        id\n        citation\n      }\n    }\n  }\n}\n',
  );

/** What happened to someone, oldest first. */
export const TimelineOf: Operation<TimelineOfQuery, TimelineOfQueryVariables> = operation(
  '# What happened to someone, oldest first\nquery TimelineOf($id: ID!, $kinds: [TimelineKind!], $after: String) {\n  timeline(of: [$id], kinds: $kinds, first: 50, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      kind\n      earliest\n      latest\n      what {\n        id\n        ... on Event {\n          name\n          evidence {\n            id\n            citation\n          }\n        }\n        ... on Tenure {\n          title\n          organization {\n            id\n            name\n          }\n          evidence {\n            id\n            citation\n          }\n        }\n      }\n    }\n  }\n}\n',
);

/** Whoever asks, and what they may do. */
export const WhoAmI: Operation<WhoAmIQuery, WhoAmIQueryVariables> = operation(
  '# Whoever asks, and what they may do\nquery WhoAmI {\n  viewer {\n    name\n    role\n  }\n}\n',
);

/** Says that what a document was read for is not so. */
export const WithdrawClaim: Operation<WithdrawClaimMutation, WithdrawClaimMutationVariables> = operation(
  '# Says that what a document was read for is not so\nmutation WithdrawClaim($claim: ID!, $reason: String!) {\n  withdrawClaim(claim: $claim, reason: $reason) {\n    id\n  }\n}\n',
);

/** Takes a correction back. */
export const WithdrawCorrection: Operation<WithdrawCorrectionMutation, WithdrawCorrectionMutationVariables> =
  operation(
    '# Takes a correction back\nmutation WithdrawCorrection($id: ID!) {\n  withdrawCorrection(id: $id) {\n    id\n  }\n}\n',
  );

/** Takes a judgement back. */
export const WithdrawJudgement: Operation<WithdrawJudgementMutation, WithdrawJudgementMutationVariables> =
  operation(
    '# Takes a judgement back\nmutation WithdrawJudgement($id: ID!) {\n  withdrawJudgement(id: $id) {\n    id\n  }\n}\n',
  );

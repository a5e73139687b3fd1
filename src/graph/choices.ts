import type { GraphReads, Lists, Page, PageRequest } from './store.ts';

/*
 * What lists there are to choose from: in which orders, what belongs to their rows, and which conditions the stores can
 * narrow a list by, through their indexes, before each row is looked at.
 */

export const LIST_NAMES = [
  'people',
  'organizations',
  'places',
  'posts',
  'events',
  'projects',
  'observations',
  'documents',
] as const;
export type ListName = (typeof LIST_NAMES)[number];

/** Values in which to sort; a path leads into amounts. What is not known comes last, rows of one value by id. */
export interface Order {
  readonly by: readonly string[];
  readonly isDescending: boolean;
}

type Owned = { readonly id: string };
export type Belonging = (reads: GraphReads, ids: readonly string[]) => Promise<Lists<object>>;

export interface Choice {
  readonly list: (reads: GraphReads, filter: object, page: PageRequest) => Promise<Page<Owned>>;
  /** Name of the order that the store has; its cursors are the store's. */
  readonly usual: string;
  readonly orders: Readonly<Record<string, Order>>;
  readonly related: Readonly<Record<string, Belonging>>;
  /** Conditions, by their path, that a parameter of the list's statement leaves no row out of which fulfils them. */
  readonly hints: Readonly<Record<string, string>>;
}

const up = (...by: string[]): Order => ({ by, isDescending: false });
const down = (...by: string[]): Order => ({ by, isDescending: true });
const named = { name: up('name'), name_desc: down('name') };
const spelled = { ...named, pinyin: up('pinyin'), pinyin_desc: down('pinyin') };
const dated = { newest_first: down('earliest'), oldest_first: up('earliest') };

const textual = (...properties: string[]): Record<string, string> =>
  Object.fromEntries(
    properties.flatMap((property) =>
      ['eq', 'contains', 'startsWith', 'endsWith'].map((test) => [`${property}.${test}`, 'text']),
    ),
  );
/** From and to leave out what cannot have been then; whatever begins or ends within can have been. */
const period = {
  'earliest.eq': 'from',
  'earliest.gte': 'from',
  'earliest.gt': 'from',
  'latest.eq': 'from',
  'latest.gte': 'from',
  'latest.gt': 'from',
  'earliest.lte': 'to',
  'earliest.lt': 'to',
  'latest.lte': 'to',
  'latest.lt': 'to',
};

type Lister =
  'People' | 'Organizations' | 'Places' | 'Posts' | 'Events' | 'Projects' | 'Observations' | 'Documents';
const listing =
  (name: Lister): Choice['list'] =>
  (reads, filter, page) =>
    reads[`list${name}`](filter, page);

export const CHOICES: Readonly<Record<ListName, Choice>> = {
  people: {
    list: listing('People'),
    usual: 'name',
    orders: spelled,
    related: {
      tenures: (reads, ids) => reads.tenuresOfPeople(ids),
      participations: (reads, ids) => reads.participationsOfPeople(ids),
    },
    hints: {
      ...textual('name', 'aliases', 'pinyin', 'initials'),
      'tenures.some.organization.eq': 'organization',
      'participations.some.event.eq': 'event',
    },
  },
  organizations: {
    list: listing('Organizations'),
    usual: 'name',
    orders: spelled,
    related: {
      posts: (reads, ids) => reads.postsOfOrganizations(ids),
      participations: (reads, ids) => reads.participationsOfOrganizations(ids),
    },
    hints: {
      ...textual('name', 'aliases', 'pinyin', 'initials'),
      'kind.eq': 'kind',
      'level.eq': 'level',
      'parent.eq': 'parent',
      'place.eq': 'place',
    },
  },
  places: {
    list: listing('Places'),
    usual: 'name',
    orders: { ...named, code: up('code'), code_desc: down('code') },
    related: {},
    hints: { ...textual('name'), 'parent.eq': 'parent' },
  },
  posts: {
    list: listing('Posts'),
    usual: 'title',
    orders: { title: up('title'), title_desc: down('title') },
    related: { tenures: (reads, ids) => reads.tenuresOfPosts(ids) },
    hints: {
      ...textual('title'),
      'organization.eq': 'organization',
      'tenures.some.person.eq': 'person',
    },
  },
  events: {
    list: listing('Events'),
    usual: 'newest_first',
    orders: { ...dated, ...named },
    related: {
      participants: (reads, ids) => reads.participationsOfEvents(ids),
      visited: (reads, ids) => reads.visitedOfEvents(ids),
    },
    hints: {
      ...textual('name'),
      ...period,
      'type.eq': 'type',
      'participants.some.person.eq': 'person',
      'participants.some.organization.eq': 'organization',
      'visited.some.organization.eq': 'organization',
    },
  },
  projects: {
    list: listing('Projects'),
    usual: 'name',
    orders: {
      ...named,
      investment: up('investment', 'amount'),
      investment_desc: down('investment', 'amount'),
    },
    related: { stakes: (reads, ids) => reads.stakesOfProjects(ids) },
    hints: {
      ...textual('name', 'aliases'),
      'stage.eq': 'stage',
      'stakes.some.organization.eq': 'organization',
    },
  },
  observations: {
    list: listing('Observations'),
    usual: 'name',
    orders: {
      ...named,
      ...dated,
      value: up('value'),
      value_desc: down('value'),
      growth: up('growth'),
      growth_desc: down('growth'),
    },
    related: {},
    hints: {
      ...textual('name'),
      ...period,
      'organization.eq': 'organization',
      'document.eq': 'document',
    },
  },
  documents: {
    list: listing('Documents'),
    usual: 'newest_first',
    orders: { ...dated, title: up('title'), title_desc: down('title') },
    related: {},
    hints: { ...textual('title', 'publisher', 'paths'), ...period },
  },
};

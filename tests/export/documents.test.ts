import { defaultModel, Model } from '@alephdata/followthemoney';
import { Ajv } from 'ajv';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import type { GraphStore } from '../../src/graph/index.ts';
import { exported, ODD, openWorld } from './world.ts';

let store: GraphStore;
beforeAll(async () => {
  store = await openWorld();
});
afterAll(() => store.close());

describe('FollowTheMoney', () => {
  interface Entity {
    readonly id: string;
    readonly schema: string;
    readonly properties: Readonly<Record<string, readonly string[]>>;
  }
  let entities: Entity[];
  beforeAll(async () => {
    const text = await exported(store, 'ftm');
    entities = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Entity);
  });

  test('is what its own model knows: schemas, their properties, and whom these may lead to', () => {
    const model = new Model(defaultModel);
    const schemaOf = new Map(entities.map(({ id, schema }) => [id, model.getSchema(schema)]));
    for (const { id, schema, properties } of entities) {
      const known = schemaOf.get(id)!;
      expect([id, known.abstract]).toEqual([id, false]);
      for (const [name, values] of Object.entries(properties)) {
        const property = known.getProperty(name);
        expect([schema, name, property.stub]).toEqual([schema, name, false]);
        if (property.type.name !== 'entity') continue;
        for (const value of values) {
          const target = schemaOf.get(value);
          expect([schema, name, value, target?.isA(property.getRange())]).toEqual([
            schema,
            name,
            value,
            true,
          ]);
        }
      }
      for (const required of known.required ?? [])
        expect([id, Object.keys(properties)]).toEqual([id, expect.arrayContaining([required])]);
    }
  });

  test('has each tenure as an occupancy, attested days apart from start and end', async () => {
    const { tenures } = await store.counts();
    const occupancies = entities.filter(({ schema }) => schema === 'Occupancy');
    expect(occupancies).toHaveLength(tenures);
    for (const { id, properties } of occupancies) {
      const [row] = await store.tenuresByIds([id]);
      const given = (...days: (string | null)[]) => [...new Set(days.filter((day) => day !== null))];
      expect(properties['date'] ?? []).toEqual(given(row!.attestedFrom, row!.attestedTo));
      expect(properties['startDate'] ?? []).toEqual(given(row!.startEarliest, row!.startLatest));
    }
    expect(occupancies.flatMap(({ properties }) => properties['description'] ?? [])).toContain('县长顾远帆');
  });

  test('has what became of bodies as successions, where one is known to have come of it', () => {
    const successions = entities.filter(({ schema }) => schema === 'Succession');
    expect(successions.map(({ id }) => id).toSorted()).toEqual(['reo-1', 'reo-2']);
    expect(successions.find(({ id }) => id === 'reo-1')!.properties).toEqual({
      predecessor: ['org-alpha'],
      successor: ['org-bureau'],
      role: ['merged'],
      date: ['2019-03-12'],
      startDate: ['2019-03-12'],
    });
  });
});

/** What popoloproject.com's schemas ask of each kind of object, as far as we have it. */
const POPOLO = (() => {
  const text = { type: 'string' };
  const maybe = { type: ['string', 'null'] };
  const date = { type: ['string', 'null'], pattern: '^[0-9]{4}(-[0-9]{2}){0,2}$' };
  const list = (properties: object, required: readonly string[] = []) => ({
    type: 'array',
    items: { type: 'object', properties, required },
  });
  const links = list({ url: { type: 'string', format: 'uri' }, note: text }, ['url']);
  const names = list({ name: text }, ['name']);
  const dates = { start_date: date, end_date: date };
  return {
    type: 'object',
    required: ['persons', 'organizations', 'memberships', 'posts', 'areas', 'events'],
    properties: {
      persons: list({ id: text, name: text, other_names: names, sort_name: maybe, sources: links }, ['name']),
      organizations: list(
        {
          id: text,
          name: text,
          other_names: names,
          classification: maybe,
          parent_id: maybe,
          area_id: maybe,
          sources: links,
        },
        ['name'],
      ),
      memberships: list(
        {
          id: text,
          label: maybe,
          role: maybe,
          person_id: text,
          organization_id: maybe,
          post_id: maybe,
          ...dates,
          sources: links,
        },
        ['person_id'],
      ),
      posts: list({ id: text, label: text, role: maybe, organization_id: maybe, ...dates }, ['label']),
      areas: list({ id: text, name: text, identifier: maybe, parent_id: maybe }),
      events: list(
        {
          id: text,
          name: text,
          classification: maybe,
          location: maybe,
          status: maybe,
          parent_id: maybe,
          ...dates,
          sources: links,
        },
        ['name'],
      ),
    },
  };
})();

describe('Popolo', () => {
  interface Membership {
    readonly person_id: string;
    readonly start_date: string | null;
    readonly start_earliest: string | null;
    readonly start_latest: string | null;
    readonly attested_from: string | null;
    readonly sources: readonly { readonly note: string }[];
  }
  type Popolo = Readonly<Record<string, readonly { readonly id: string; readonly name?: string }[]>> & {
    readonly memberships: readonly (Membership & { readonly id: string })[];
  };
  let popolo: Popolo;
  beforeAll(async () => {
    popolo = JSON.parse(await exported(store, 'popolo')) as Popolo;
  });

  test('has the shape of its schemas', () => {
    const ajv = new Ajv({
      allErrors: true,
      allowUnionTypes: true,
      formats: { uri: (value: string) => URL.canParse(value) },
    });
    const validate = ajv.compile(POPOLO);
    validate(popolo);
    expect(validate.errors).toBeNull();
    expect(validate({ ...popolo, memberships: [{ id: 'x' }] })).toBe(false);
  });

  test('has everyone, with names as they are', async () => {
    const { people, organizations, tenures, posts, events, places } = await store.counts();
    const sizes = Object.fromEntries(Object.entries(popolo).map(([name, list]) => [name, list.length]));
    expect(sizes).toMatchObject({
      persons: people,
      organizations,
      memberships: tenures,
      posts,
      events,
      areas: places,
    });
    expect(popolo['persons']!.find(({ id }) => id === 'per-odd')!.name).toBe(ODD);
  });

  test('gives a start only where it is known to the day, and what is attested beside it', () => {
    for (const { start_date, start_earliest, start_latest } of popolo.memberships)
      expect(start_date).toBe(start_earliest === start_latest ? start_earliest : null);
    const attested = popolo.memberships.find(({ sources }) =>
      sources.some(({ note }) => note.startsWith('县长顾远帆（')),
    );
    expect(attested).toMatchObject({ person_id: 'per-gu', attested_from: '2023-03-18', start_date: null });
  });
});

describe('linked data', () => {
  const ORG = 'http://www.w3.org/ns/org#';
  let graph: Store;
  beforeAll(async () => {
    graph = new Store(new Parser().parse(await exported(store, 'turtle')));
  });
  const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

  test('in Turtle has every row under its type', async () => {
    const { people, organizations, tenures, posts, events } = await store.counts();
    const count = (type: string) => graph.getSubjects(TYPE, type, null).length;
    expect(count('http://xmlns.com/foaf/0.1/Person')).toBe(people);
    expect(count(`${ORG}Organization`)).toBe(organizations);
    expect(count(`${ORG}Membership`)).toBe(tenures);
    expect(count(`${ORG}Post`)).toBe(posts);
    expect(count('http://schema.org/Event')).toBe(events);
  });

  test('in Turtle has what became of bodies as changes, from one to the other', () => {
    const changes = graph.getSubjects(TYPE, `${ORG}ChangeEvent`, null).map(({ value }) => value);
    expect(changes.toSorted()).toEqual(['urn:chuxi:reo-1', 'urn:chuxi:reo-2', 'urn:chuxi:reo-3']);
    const ends = (end: string) => graph.getObjects('urn:chuxi:reo-1', `${ORG}${end}`, null);
    expect(ends('originalOrganization').map(({ value }) => value)).toEqual(['urn:chuxi:org-alpha']);
    expect(ends('resultingOrganization').map(({ value }) => value)).toEqual(['urn:chuxi:org-bureau']);
  });

  test('has sentences as annotations of claims, and names as they are', () => {
    const [annotation] = graph
      .getQuads(null, 'http://www.w3.org/ns/oa#exact', null, null)
      .filter(({ object }) => object.value === '县长顾远帆');
    const [body] = graph.getObjects(annotation!.subject, 'http://www.w3.org/ns/oa#hasBody', null);
    expect(body!.value).toMatch(/^urn:chuxi:/u);
    const [name] = graph.getObjects('urn:chuxi:per-odd', 'http://xmlns.com/foaf/0.1/name', null);
    expect(name!.value).toBe(ODD);
  });

  test('in JSON-LD says the same, statement for statement', async () => {
    const text = await exported(store, 'jsonld');
    const quads = (await jsonld.toRDF(JSON.parse(text) as object, {
      format: 'application/n-quads',
    })) as unknown as string;
    const lines = (all: Store) =>
      all
        .getQuads(null, null, null, null)
        .map(({ subject, predicate, object }) =>
          JSON.stringify([
            subject.value,
            predicate.value,
            object.value,
            'datatype' in object ? object.datatype.value : '',
            'language' in object ? object.language : '',
          ]),
        );
    const other = new Store(new Parser({ format: 'N-Quads' }).parse(quads));
    expect(lines(other).toSorted()).toEqual(lines(graph).toSorted());
  });
});

import neo4j from 'neo4j-driver';
import type { GraphStore } from '../../src/graph/index.ts';
import { Statements } from '../../src/graph/statements.ts';
import { putAcquaintances } from './acquaintances.ts';
import { fill } from './fixture.ts';
import { explainOnServer, openEmptied, profileOnServer } from './neo4j-server.ts';

const lists = {
  people: ['per-gu'],
  organizations: ['org-county'],
  events: ['evt-session'],
  projects: ['prj-solar'],
  places: ['plc-town'],
};
const period = { from: '2023-01-01', to: '2023-12-31' };

/** The questions of analysts, and what goes into them. */
const QUESTIONS: Readonly<Record<string, object>> = {
  'participations-of-events': { ids: lists.events },
  'tenures-of-people': { ids: lists.people },
  'evidence-of': { ids: lists.people },
  'co-attendees-of-people': {
    ids: lists.people,
    ...period,
    role: null,
    organization: 'org-county',
    limit: neo4j.int(20),
  },
  'people-by-ids': { ids: lists.people },
  'attendance-of-people': { ids: lists.people, ...period },
  'attendance-of-events': { ids: lists.events },
  'nodes-by-ids': { ids: lists.organizations },
  neighbours: { ...lists, ...period, known: [], kinds: [], limit: neo4j.int(100) },
  'edges-among': { ...lists, ...period },
  search: { text: 'x*', fragment: 'x', kinds: [], limit: neo4j.int(20) },
  'co-attendance': { ids: lists.people, ...period, role: 'attend' },
  'line-ups-of-organizations': { ids: lists.organizations, day: period.to },
  'organization-links': { organization: 'org-county', other: 'org-office', limit: neo4j.int(10) },
};

const SCANS = /AllNodesScan|LabelScan|AllRelationships|TypesScan|TypeScan/;

/** That questions begin at an index, on a server with the fixture's graph. */
export function describePlans(): void {
  describe('the questions to Neo4j', () => {
    const statements = new Statements('cypher');
    let store: GraphStore;
    beforeAll(async () => {
      store = await openEmptied();
      await fill(store);
      await store.write(putAcquaintances);
    });
    afterAll(() => store.close());

    test.each(Object.entries(QUESTIONS))('%s is answered through indexes', async (name, parameters) => {
      const operators = await profileOnServer(statements.text(`read/${name}`), parameters);
      expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
      expect(operators.some((operator) => /Index/.test(operator) || /ProcedureCall/.test(operator))).toBe(
        true,
      );
    });
  });

  describe('what is written to Neo4j', () => {
    const statements = new Statements('cypher');
    beforeAll(async () => (await openEmptied()).close());

    // the server keeps a plan for a while: one made while there is little must do when there is much
    test.each(statements.names('write'))(
      '%s goes through indexes, planned while there is nothing',
      async (name) => {
        const parameters = { rows: [], ids: [], subjects: [], paths: [] };
        const operators = await explainOnServer(`${statements.text(name)}\n// planned anew`, parameters);
        expect(operators.filter((operator) => SCANS.test(operator))).toEqual([]);
        expect(operators.some((operator) => /Index/.test(operator))).toBe(true);
      },
    );
  });
}

import neo4j, { type Plan, type ProfiledPlan } from 'neo4j-driver';
import { openNeo4j, type Neo4jOptions } from '../../src/graph/neo4j/index.ts';
import type { GraphStore } from '../../src/graph/index.ts';

/** Address of the server whose database the tests may wipe; tools/neo4j/README.md says how to start one. */
export const address = process.env['CHUXI_TEST_NEO4J'] ?? '';

const { CHUXI_TEST_NEO4J_USER: user, CHUXI_TEST_NEO4J_PASSWORD: password } = process.env;

export const access: Neo4jOptions = user && password ? { user, password } : {};

/** Runs one statement on the server, beside any store. */
export async function runOnServer(
  statement: string,
  parameters: object = {},
  database?: string,
): Promise<unknown[]> {
  const { records } = await resultOnServer(statement, parameters, database);
  return records.map((record) => record.toObject() as unknown);
}

/** The operators of a statement's plan, after running it: NodeUniqueIndexSeek, Expand(All), … */
export async function profileOnServer(statement: string, parameters: object): Promise<string[]> {
  const { summary } = await resultOnServer(`PROFILE ${statement}`, parameters);
  return operatorsOf(summary.profile as ProfiledPlan);
}

/** The operators of a statement's plan, without running it. */
export async function explainOnServer(statement: string, parameters: object): Promise<string[]> {
  const { summary } = await resultOnServer(`EXPLAIN ${statement}`, parameters);
  return operatorsOf(summary.plan as Plan);
}

const operatorsOf = (step: Plan): string[] => [
  step.operatorType.replace(/@.*/, ''),
  ...step.children.flatMap(operatorsOf),
];

async function resultOnServer(statement: string, parameters: object, database?: string) {
  const driver = neo4j.driver(address, user && password ? neo4j.auth.basic(user, password) : undefined, {
    disableLosslessIntegers: true,
  });
  const session = driver.session(database === undefined ? {} : { database });
  try {
    return await session.run(statement, parameters as Record<string, unknown>);
  } finally {
    await session.close();
    await driver.close();
  }
}

/** A store with nothing in it; constraints and indexes stay from one test to the next. */
export async function openEmptied(): Promise<GraphStore> {
  await runOnServer('MATCH (n) WHERE NOT n:Schema CALL (n) { DETACH DELETE n } IN TRANSACTIONS');
  return openNeo4j(address, access);
}

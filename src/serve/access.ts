import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLError,
  getOperationAST,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { refusal, refusing } from './refusal.ts';

/** What users may do, each also what those before it may; the values of `UserRole` in small letters. */
export const USER_ROLES = ['reader', 'reviewer', 'admin'] as const;
export type UserRole = (typeof USER_ROLES)[number];

/** Whoever asks. */
export interface User {
  readonly name: string;
  readonly role: UserRole;
}

/** Whoever sits at this machine, where nobody has to say who they are. */
export const LOCAL_USER: User = { name: 'local', role: 'admin' };

/** Whether one in a role may do what another role is needed for. */
export const may = (role: UserRole, needed: UserRole): boolean =>
  USER_ROLES.indexOf(role) >= USER_ROLES.indexOf(needed);

/** The role that `@needs` asks for; a reader where the field says nothing. */
export function neededFor(field: GraphQLField<unknown, unknown>): UserRole {
  const directive = field.astNode?.directives?.find(({ name }) => name.value === 'needs');
  const value = directive?.arguments?.find(({ name }) => name.value === 'role')?.value;
  return value?.kind === Kind.ENUM ? (value.value.toLowerCase() as UserRole) : 'reader';
}

/** Refuses an operation before it begins where one of its fields needs a role that its user does not have. */
export const useAccess = (): Plugin =>
  refusing((args) => tooLittle(args, (args.contextValue as { readonly user: User }).user));

function tooLittle(args: ExecutionArgs, { role }: User): GraphQLError | null {
  for (const { name, needed } of needsOf(args))
    if (!may(role, needed))
      return refusal(
        'access.role',
        `expected the role ${needed} for ${name}, got ${role}`,
        'ask with the token of one who has that role',
        { status: 403 },
      );
  return null;
}

interface Need {
  readonly name: string;
  readonly needed: UserRole;
}

/** Of all fields of the operation and of the fragments that it comes to, each fragment once. */
function needsOf({ schema, document, operationName }: ExecutionArgs): Need[] {
  const needs: Need[] = [];
  const reached = new Set<FragmentDefinitionNode>();
  const fragments = document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION);
  const types = new TypeInfo(schema);
  const visitor = visitWithTypeInfo(types, {
    Field() {
      const field = types.getFieldDef();
      if (field) needs.push({ name: field.name, needed: neededFor(field) });
    },
    FragmentSpread({ name }) {
      const fragment = fragments.find((definition) => definition.name.value === name.value);
      if (fragment) reached.add(fragment);
    },
  });
  const operation = getOperationAST(document, operationName);
  if (operation) visit(operation, visitor);
  // grows while it is gone through
  for (const fragment of reached) visit(fragment, visitor);
  return needs;
}

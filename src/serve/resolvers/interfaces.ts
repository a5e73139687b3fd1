import { typeNameOf } from '../nodes.ts';

export const Node = { __resolveType: typeNameOf };
export const Claim = { __resolveType: typeNameOf };

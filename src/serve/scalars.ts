import { GraphQLError, GraphQLScalarType, Kind } from 'graphql';
import { dateBounds } from '../model/index.ts';

function edtf(value: unknown): string {
  if (typeof value === 'string' && dateBounds(value)) return value;
  throw new GraphQLError(`expected a date like "2023-03-18" or "2023-03", got ${JSON.stringify(value)}`, {
    extensions: { code: 'query.date-invalid' },
  });
}

/** Dates given by a client are checked; those of the store are passed on as they are. */
export const EDTF = new GraphQLScalarType<string, unknown>({
  name: 'EDTF',
  parseValue: edtf,
  parseLiteral: (node) => edtf(node.kind === Kind.STRING ? node.value : null),
});

/**
 * @returns the day
 * @throws GraphQLError where it is none
 */
export function dayIn(value: unknown): string {
  if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && dateBounds(value)) return value;
  throw new GraphQLError(`expected a day like "2023-03-18", got ${JSON.stringify(value)}`, {
    extensions: { code: 'query.date-invalid' },
  });
}

/** Days given by a client are checked; those of the store are passed on as they are. */
export const Day = new GraphQLScalarType<string, unknown>({
  name: 'Day',
  parseValue: dayIn,
  parseLiteral: (node) => dayIn(node.kind === Kind.STRING ? node.value : null),
});

function decimal(value: unknown): string {
  if (typeof value === 'string' && /^-?\d{1,40}(?:\.\d{1,40})?$/u.test(value)) return value;
  throw new GraphQLError(
    `expected a decimal number in text, like "500000000", got ${JSON.stringify(value)}`,
    {
      extensions: { code: 'query.decimal-invalid' },
    },
  );
}

/** Decimal numbers given by a client are checked; those of the store are passed on as they are. */
export const Decimal = new GraphQLScalarType<string, unknown>({
  name: 'Decimal',
  parseValue: decimal,
  parseLiteral: (node) => decimal(node.kind === Kind.STRING ? node.value : null),
});

function file(value: unknown): File {
  if (value instanceof File) return value;
  throw new GraphQLError('expected a file of a multipart form, got something else', {
    extensions: { code: 'query.file-invalid' },
  });
}

/** Files that a request holds beside its query; they can stand in variables only. */
const FileScalar = new GraphQLScalarType<File, never>({
  name: 'File',
  parseValue: file,
  parseLiteral: () => file(null),
});
export { FileScalar as File };

interface Days {
  readonly from?: string | null;
  readonly to?: string | null;
}

/** The filter with its two dates, as EDTF, replaced by the first day of the one and the last of the other. */
export function inDays<F extends object>(filter: F): F {
  const { from, to }: Days = filter;
  return {
    ...filter,
    ...(from ? { from: dateBounds(from)?.earliest ?? null } : {}),
    ...(to ? { to: dateBounds(to)?.latest ?? null } : {}),
  };
}

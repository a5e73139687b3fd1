import { createHash } from 'node:crypto';
import { readFile as readBytes } from 'node:fs/promises';
import { Failure, type Problem, type Source, unitsLike } from '../model/index.ts';
import { assertText } from './content.ts';
import { decode, type Decoded } from './encoding.ts';

export interface ReadSource {
  readonly source: Source;
  readonly problems: Problem[];
}

/** Less of the letters and digits than this being Han, a text is hardly Chinese. */
const leastHan = 0.1;

/**
 * The text of a file's bytes, with what is doubtful about it.
 *
 * @param name of the file, for messages and the format (.md, .markdown: Markdown)
 * @throws Failure `source.empty`, `source.binary`, `source.unsupported-format`
 */
export function readSource(bytes: Uint8Array, name: string): ReadSource {
  assertText(bytes, name);
  const decoded = decode(bytes);
  const { text, encoding } = decoded;
  if (text.trim() === '')
    throw new Failure(
      'source.empty',
      `expected a text in ${name}, got ${bytes.length === 0 ? 'an empty file' : 'nothing but white space'}`,
      'check that the file was saved whole, or leave it out',
      { details: { name, bytes: bytes.length } },
    );
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const source: Source = { id: sha256.slice(0, 24), sha256, text, format: formatOf(name), encoding };
  return { source, problems: problemsOf(decoded, name) };
}

/** The format of a text, by its file's name. */
export const formatOf = (name: string): Source['format'] =>
  /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';

/**
 * {@link readSource} of a file: the one function here that reads a disk.
 *
 * @throws Failure as `readSource`, and `source.missing`, `source.unreadable`
 */
export async function readFile(path: string): Promise<ReadSource> {
  let bytes: Uint8Array;
  try {
    bytes = await readBytes(path);
  } catch (cause) {
    throw unreadable(path, cause);
  }
  return readSource(bytes, path);
}

/** Why a path can't be read, as the operator is told. */
export function unreadable(path: string, cause: unknown): Failure {
  const code = systemCode(cause) ?? 'an error';
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? new Failure(
        'source.missing',
        `expected a file or folder at ${path}, found nothing there`,
        'check the path; put names with spaces in quotation marks',
        { cause, details: { path } },
      )
    : new Failure(
        'source.unreadable',
        `expected to read ${path}, got ${code} from the system`,
        'check that it is a file or folder and that you may read it',
        { cause, details: { path, system: code } },
      );
}

const systemCode = (cause: unknown): string | null =>
  typeof cause === 'object' && cause !== null && 'code' in cause && typeof cause.code === 'string'
    ? cause.code
    : null;

const hanUnits = unitsLike(/\p{Script=Han}/u);
const letterUnits = unitsLike(/[\p{L}\p{N}]/u);
const hanPoint = /\p{Script=Han}/u;
const letterPoint = /[\p{L}\p{N}]/u;

/** How many characters of a text are Han, and how many letters or digits. */
function countsOf(text: string): { readonly han: number; readonly letters: number } {
  let [han, letters] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= 0xd800 && unit < 0xdc00) {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      if (hanPoint.test(char)) han++;
      if (letterPoint.test(char)) letters++;
    } else {
      if (hanUnits.has(unit)) han++;
      if (letterUnits.has(unit)) letters++;
    }
  }
  return { han, letters };
}

function problemsOf({ text, encoding, undecodable }: Decoded, name: string): Problem[] {
  const problems: Problem[] = [];
  const { han, letters } = countsOf(text);
  if (han < leastHan * letters || han === 0)
    problems.push({
      code: 'source.not-chinese',
      detail: `${name}: ${han} of ${letters} letters and digits are Chinese characters`,
    });
  if (undecodable > 0)
    problems.push({
      code: 'source.undecodable-bytes',
      detail: `${name}: ${undecodable} places are no ${encoding.toUpperCase()} and stand as \ufffd, the first at ${text.indexOf('\ufffd')}`,
    });
  return problems;
}

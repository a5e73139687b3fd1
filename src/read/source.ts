import { createHash } from 'node:crypto';
import { Failure, type Problem, type Source } from '../model/index.ts';

type Encoding = Source['encoding'];

/**
 * The text of a file's bytes. UTF-8 where the bytes are valid UTF-8, UTF-16 by its byte-order mark, else GB18030.
 *
 * @param name of the file, for messages and the format (.md)
 * @throws Failure `source.empty`, `source.binary`
 */
export function readSource(bytes: Uint8Array, name: string): { source: Source; problems: Problem[] } {
  const { text, encoding } = decode(bytes, name);
  if (text.trim() === '')
    throw new Failure(
      'source.empty',
      `expected a text in ${name}, got nothing but white space`,
      'check that the file was saved whole',
      {
        details: { name },
      },
    );
  const sha256 = createHash('sha256').update(text, 'utf8').digest('hex');
  const format = /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text';
  const problems: Problem[] = [];
  if ((text.match(/\p{Script=Han}/gu)?.length ?? 0) * 10 < text.length)
    problems.push({ code: 'source.not-chinese', detail: `${name}: hardly any Chinese characters` });
  if (text.includes('\ufffd')) problems.push({ code: 'source.undecodable-bytes', detail: name });
  return { source: { id: sha256.slice(0, 24), sha256, text, format, encoding }, problems };
}

function decode(bytes: Uint8Array, name: string): { text: string; encoding: Encoding } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
  if (bytes.includes(0))
    throw new Failure(
      'source.binary',
      `expected a text file, got binary data in ${name}`,
      'convert the document to .txt or .md first',
      {
        details: { name },
      },
    );
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('gb18030').decode(bytes), encoding: 'gb18030' };
  }
}

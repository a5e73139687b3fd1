import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { Failure } from '../../src/model/index.ts';
import { readFile, readSource } from '../../src/read/source.ts';

const sentence = '3月5日，临屏县县长陶远山到澜溪镇调研春耕生产。';
/** The sentence's first clause in GB18030, written out since Node only decodes it. */
const gb18030 = Uint8Array.from([
  0x33, 0xd4, 0xc2, 0x35, 0xc8, 0xd5, 0xa3, 0xac, 0xc1, 0xd9, 0xc6, 0xc1, 0xcf, 0xd8,
]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const bytes = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) bytes.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(bytes.buffer);
};
const codes = (bytes: Uint8Array) => readSource(bytes, 'page.txt').problems.map(({ code }) => code);
const failureOf = (bytes: Uint8Array, name = 'page.txt'): Failure => {
  try {
    readSource(bytes, name);
  } catch (failure) {
    if (failure instanceof Failure) return failure;
    throw failure;
  }
  throw new Error(`${name} was read`);
};

describe('the text of a file', () => {
  test.each([
    ['UTF-8', utf8(sentence), 'utf-8'],
    ['UTF-8 with a byte-order mark', utf8(`\ufeff${sentence}`), 'utf-8'],
    ['UTF-16, little-endian', utf16(`\ufeff${sentence}`, true), 'utf-16le'],
    ['UTF-16, big-endian', utf16(`\ufeff${sentence}`, false), 'utf-16be'],
  ])('in %s is what it says, without the mark', (_, bytes, encoding) => {
    const { source, problems } = readSource(bytes, 'page.txt');
    expect(source).toMatchObject({ text: sentence, encoding, format: 'text' });
    expect(problems).toEqual([]);
  });

  test('in GB18030 is told from UTF-8 by not being valid in it', () => {
    expect(readSource(gb18030, 'page.txt').source).toMatchObject({
      text: '3月5日，临屏县',
      encoding: 'gb18030',
    });
  });

  test('keeps its line ends as they came', () => {
    expect(readSource(utf8('要闻\r\n\r\n今日无事。\n'), 'page.txt').source.text).toBe(
      '要闻\r\n\r\n今日无事。\n',
    );
  });

  test('is Markdown by its name', () => {
    expect(readSource(utf8(sentence), 'page.MD').source.format).toBe('markdown');
    expect(readSource(utf8(sentence), 'page.markdown').source.format).toBe('markdown');
  });

  test('gives the document its id, in whatever encoding it came', () => {
    const [a, b] = [utf8(sentence), utf16(`\ufeff${sentence}`, true)].map(
      (bytes) => readSource(bytes, 'x').source,
    );
    expect(a!.sha256).toMatch(/^[0-9a-f]{64}$/u);
    expect(a!.id).toBe(a!.sha256.slice(0, 24));
    expect(b!.sha256).toBe(a!.sha256);
    // printf 临屏 | sha256sum
    expect(readSource(utf8('临屏'), 'x').source.sha256).toBe(
      '46ea17e5c4dbee323ca998d6c0972fdc5c4aa529507b2ef314a3017098c16b56',
    );
  });

  test('of any kind comes back from UTF-8 as it went in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (inner) => {
        const text = `县${inner.replaceAll('\0', '')}。`;
        expect(readSource(utf8(text), 'x').source.text).toBe(text);
      }),
    );
  });
});

describe('what is doubtful about a text is a problem, and the text is read all the same', () => {
  test('hardly any Chinese in it', () => {
    expect(codes(utf8('Minutes of the meeting held on 3 March.'))).toEqual(['source.not-chinese']);
    expect(codes(utf8('2023-03-05 12:00'))).toEqual(['source.not-chinese']);
  });

  test('Chinese among foreign words is Chinese', () => {
    expect(codes(utf8('TCL与Harvatek (Hong Kong) Limited签署合同'))).toEqual([]);
    expect(codes(utf8('臨屏縣召開會議'))).toEqual([]);
  });

  test('damaged UTF-8 stays UTF-8, the damage marked where it stands', () => {
    const bytes = Uint8Array.from([...utf8('临屏县召开全'), 0xe5, 0x8e, ...utf8('会议。')]);
    const { source, problems } = readSource(bytes, 'page.txt');
    expect(source).toMatchObject({ text: '临屏县召开全\ufffd会议。', encoding: 'utf-8' });
    expect(problems).toEqual([
      {
        code: 'source.undecodable-bytes',
        detail: 'page.txt: 1 places are no UTF-8 and stand as \ufffd, the first at 6',
      },
    ]);
  });

  test('damaged GB18030 stays GB18030', () => {
    const { source, problems } = readSource(Uint8Array.from([...gb18030, 0xff, ...gb18030]), 'page.txt');
    expect(source.text).toBe('3月5日，临屏县\ufffd3月5日，临屏县');
    expect(problems.map(({ code }) => code)).toEqual(['source.undecodable-bytes']);
  });

  test('a replacement character that the file itself holds is no damage of its bytes', () => {
    expect(codes(utf8('县长艾力\ufffd买买提出席会议。'))).toEqual([]);
  });
});

describe('what is no text fails, with what to do', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'source.empty'],
    ['white space alone', utf8(' \r\n\u3000\ufeff\n'), 'source.empty'],
    ['a byte-order mark alone', utf16('\ufeff', true), 'source.empty'],
    ['NUL bytes', utf8('临屏\0县'), 'source.binary'],
    ['a PDF', utf8('%PDF-1.7\n%âãÏÓ'), 'source.unsupported-format'],
    ['a Word document', Uint8Array.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0]), 'source.unsupported-format'],
    ['an old Word document', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'source.unsupported-format'],
    ['a photograph', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'source.unsupported-format'],
    ['a web page', utf8('<!DOCTYPE html>\n<html><body>临屏县</body></html>'), 'source.unsupported-format'],
  ])('%s', (_, bytes, code) => {
    const failure = failureOf(bytes, 'in/page.txt');
    expect(failure.code).toBe(code);
    expect(failure.message).toContain('in/page.txt');
    expect(failure.remedy).not.toBe('');
  });

  test('the name of a format does not make one: text is text in any file', () => {
    expect(readSource(utf8(sentence), 'page.pdf').source.text).toBe(sentence);
    expect(readSource(utf8('BM县的会议'), 'page.txt').source.text).toBe('BM县的会议');
  });

  test('an image is to be recognized, a document to be saved as text', () => {
    expect(failureOf(Uint8Array.from([0xff, 0xd8, 0xff])).remedy).toContain('OCR');
    expect(failureOf(utf8('%PDF-1.4')).remedy).toContain('.txt');
  });
});

describe('a file on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chuxi-read-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('is read by its path', async () => {
    writeFileSync(join(folder, 'a.md'), sentence);
    const { source } = await readFile(join(folder, 'a.md'));
    expect(source).toMatchObject({ text: sentence, format: 'markdown' });
  });

  test('that is not there or is a folder says so and names the path', async () => {
    const missing = join(folder, 'none.txt');
    await expect(readFile(missing)).rejects.toMatchObject({
      code: 'source.missing',
      details: { path: missing },
    });
    await expect(readFile(folder)).rejects.toMatchObject({
      code: 'source.unreadable',
      details: { path: folder, system: 'EISDIR' },
    });
  });
});

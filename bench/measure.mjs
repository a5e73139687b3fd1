// One measurement in a process of its own, printed as JSON: node bench/measure.mjs KIND SIZE [WHICH]; of a bulletin WHICH is how many
// documents of 50 kB are read before it
import { createRequire } from 'node:module';
import { bulletin, hostile, oneLine, roster } from './text.mjs';

const [kind, given = '0', which = ''] = process.argv.slice(2);
const size = Number(given);
const texts = {
  bulletin: () => bulletin(size),
  line: () => oneLine(size),
  roster: () => roster(size),
  hostile: () => hostile(size)[which],
  tag: () => bulletin(size),
  start: () => bulletin(2_000),
};
const text = texts[kind]();
const bytes = Buffer.from(text);

/** Seconds of processor time over all threads: on one core no wall clock could show less. */
function spent(work) {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

/** The two measures of nodejieba, line for line as the pipeline cuts. */
function words() {
  const jieba = createRequire(import.meta.url)('nodejieba');
  jieba.load();
  jieba.tag('热身');
  const lines = text.split('\n');
  return {
    cut: spent(() => lines.map((line) => jieba.cut(line))).seconds,
    tag: spent(() => lines.map((line) => jieba.tag(line))).seconds,
  };
}

async function reading() {
  const { readFacts } = await import('../dist/pipeline.js');
  // dictionaries loaded and code compiled, as in a run over many documents
  const before = kind === 'start' ? 0 : kind === 'bulletin' ? Number(which) : 10;
  const warm = Array.from({ length: before }, (_, seed) => bulletin(50_000, 100 + seed));
  for (const document of warm) readFacts(Buffer.from(document), 'warm.txt');
  const { seconds, result } = spent(() => readFacts(bytes, `${kind}.txt`));
  return {
    seconds,
    persons: result.persons.length,
    organizations: result.organizations.length,
    events: result.events.length,
    posts: result.posts.length,
  };
}

const found = kind === 'tag' ? words() : await reading();
const megabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ bytes: bytes.length, megabytes, ...found }));

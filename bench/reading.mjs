// How fast documents are read: npm run build && node bench/reading.mjs [--quick]
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { hostile } from './text.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const quick = process.argv.includes('--quick');
const runs = quick ? 1 : 3;
const [small, large] = [100_000, 1_000_000];
// one core, where the system can hold a process to one
const prefix = existsSync('/usr/bin/taskset') ? ['/usr/bin/taskset', '-c', '0'] : [];

/** What one process measured, or null where it did not end in time. */
function measure(kind, size, which = '') {
  const [command, ...args] = [...prefix, process.execPath, here('./measure.mjs'), kind, String(size), which];
  const began = performance.now();
  try {
    const out = JSON.parse(execFileSync(command, args, { timeout: 120_000, encoding: 'utf8' }));
    return { ...out, wall: (performance.now() - began) / 1000 };
  } catch (error) {
    if (error.code !== 'ETIMEDOUT') throw error;
    return null;
  }
}

/** The median run by a measure of it; other work on the machine only ever adds time. */
function median(kind, size, by, which) {
  const all = Array.from({ length: runs }, () => measure(kind, size, which)).filter((run) => run !== null);
  return all.toSorted((a, b) => by(a) - by(b))[Math.floor(all.length / 2)] ?? null;
}

const seconds = (run) => run.seconds;
const words = median('tag', large, (run) => run.tag);
// documents of 50 kB before the one that is measured: the engine compiles what it meets often while it reads the first
// megabytes, and nodejieba comes compiled
const [many, few] = ['40', '10'];
const reading = {
  small: median('bulletin', small, seconds, many),
  large: median('bulletin', large, seconds, many),
  early: median('bulletin', large, seconds, few),
};
const start = median('start', 0, (run) => run.wall);
const line = measure('line', large);
const names = measure('roster', 10_000);
const traps = Object.keys(hostile(3)).map((which) => ({ which, run: measure('hostile', 200_000, which) }));

const fixed = (value, digits = 2) => value.toFixed(digits);
const verdict = (kept) => (kept ? 'yes' : 'NO');
const speed = (run) => run.bytes / 1e6 / run.seconds;
const rate = (run) => (run ? `${fixed(speed(run))} MB/s` : 'not in time');
const bounds = [
  [
    'speed, `tag` = 1',
    '≥ 0.4',
    fixed(words.tag / reading.large.seconds),
    words.tag / reading.large.seconds >= 0.4,
  ],
  ['memory of 1 MB', '< 600 MB', `${fixed(reading.large.megabytes, 0)} MB`, reading.large.megabytes < 600],
  ['start to first facts', '≤ 3 s', `${fixed(start.wall)} s`, start.wall <= 3],
  [
    'time of 1 MB, 100 kB = 1',
    '≤ 12',
    fixed(reading.large.seconds / reading.small.seconds, 1),
    reading.large.seconds / reading.small.seconds <= 12,
  ],
  ['one line of 1 MB', 'ends', rate(line), line !== null],
  ['10,000 names', 'end', names ? `${names.persons} people found` : 'not in time', names !== null],
];

const report = `# Speed of reading

\`npm run build && node bench/reading.mjs\`, Node ${process.versions.node}. Processor time of one core, median of ${runs}
${runs === 1 ? 'run' : 'runs'}; text of a seeded generator (\`text.mjs\`), the same for words and pipeline.

| | bound | measured | kept |
| --- | --- | --- | --- |
${bounds.map(([what, bound, value, kept]) => `| ${what} | ${bound} | ${value} | ${verdict(kept)} |`).join('\n')}

| on ${large / 1e6} MB | MB/s | \`tag\` = 1 |
| --- | --- | --- |
| nodejieba \`cut\` | ${fixed(words.bytes / 1e6 / words.cut)} | ${fixed(words.tag / words.cut)} |
| nodejieba \`tag\` | ${fixed(words.bytes / 1e6 / words.tag)} | 1.00 |
| \`readFacts\`, behind 2 MB of other documents | ${fixed(speed(reading.large))} | ${fixed(words.tag / reading.large.seconds)} |
| \`readFacts\`, behind 0.5 MB | ${fixed(speed(reading.early))} | ${fixed(words.tag / reading.early.seconds)} |

Found in ${large / 1e6} MB: ${reading.large.persons} people, ${reading.large.organizations} bodies, ${reading.large.events} events, ${reading.large.posts} posts.

## Texts made to lead patterns astray, 200 kB each

| text | speed |
| --- | --- |
${traps.map(({ which, run }) => `| ${which} | ${rate(run)} |`).join('\n')}
`;
mkdirSync(here('./results'), { recursive: true });
if (!quick) writeFileSync(here('./results/reading.md'), report);
process.stdout.write(report);

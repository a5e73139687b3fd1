/** Reads of a write whose rows count as looked at. */
const READS = new Set([
  'claimsOfDocuments',
  'claimsOfEntities',
  'entitiesByIds',
  'entitiesOfBlocks',
  'entitiesReferringTo',
  'postsTitled',
]);

/** A store that counts what its writes look at and put, and how long they take. */
export function counting(store) {
  let [read, put, ms] = [0, 0, 0];
  const within = (writer) =>
    new Proxy(writer, {
      get(target, name) {
        const method = target[name];
        if (typeof method !== 'function') return method;
        return async (...words) => {
          if (name === 'putEntities') put += words[1].length;
          const answer = await method.apply(target, words);
          if (READS.has(name)) read += answer.length;
          return answer;
        };
      },
    });
  const counted = new Proxy(store, {
    get(target, name) {
      if (name === 'write')
        return async (work) => {
          const start = performance.now();
          try {
            return await target.write((writer) => work(within(writer)));
          } finally {
            ms += performance.now() - start;
          }
        };
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  const reset = () => ([read, put, ms] = [0, 0, 0]);
  return { store: counted, counts: { reset, now: () => ({ read, put, ms }) } };
}

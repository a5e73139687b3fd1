import { type Entry, longest, type Mention, root } from './body-names.ts';
import { companyCore, companyKey, type Cored, sameByCore } from './companies.ts';

/** 集团, 公司 and 学校 alone are the one of their kind that the document speaks of most. */
export function joinGeneric(entries: readonly Entry[], mentions: readonly Mention[]): void {
  for (const entry of entries) {
    const kind = /^(?:集团|公司|集团公司|总公司|学校|学院|医院|大学)$/u.exec(longest(entry.names))?.[0];
    if (!kind || entry.merged) continue;
    const ending = kind.replace(/^(?:集团公司|总公司)$/u, '集团');
    const spoken = new Map<Entry, number>();
    for (const mention of mentions) {
      const whole = root(mention.entry);
      spoken.set(whole, (spoken.get(whole) ?? 0) + 1);
    }
    const counts = entries
      .filter(
        (e) =>
          e !== entry &&
          !e.merged &&
          (entry.kind !== 'company' || e.first < entry.first) && // told before it is spoken of
          [...e.names.keys()].some(
            (name) =>
              name
                .replace(/(?:股份)?(?:有限)?(?:责任)?公司$/u, ending === '公司' ? '公司' : '')
                .endsWith(ending) && name.length > kind.length,
          ),
      )
      .map((e) => ({ e, count: spoken.get(e) ?? 0 }))
      .sort((a, b) => b.count - a.count);
    if (counts[0] && counts[0].count > (counts[1]?.count ?? 0)) entry.merged = counts[0].e;
  }
}

/** Companies of one name, in full or for short, are one: the shorter becomes part of the longer. */
export function joinCompanies(entries: readonly Entry[], afterPlace: (name: string) => string): void {
  const companies = entries.filter((e) => e.kind === 'company' && !e.merged);
  const bySize = companies
    .map((entry): Cored & { readonly entry: Entry } => {
      const name = longest(entry.names);
      return { entry, name, core: companyCore(afterPlace(name)) };
    })
    .sort((a, b) => b.name.length - a.name.length);
  const longer = new Map<string, (typeof bySize)[number][]>();
  for (const company of bySize) {
    const key = companyKey(company);
    const alike = longer.get(key);
    const whole = alike?.find((other) => sameByCore(other, company));
    if (whole) company.entry.merged = whole.entry;
    else if (alike) alike.push(company);
    else longer.set(key, [company]);
  }
}

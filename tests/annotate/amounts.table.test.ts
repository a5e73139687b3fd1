import { annotateAmounts } from '../../src/annotate/amounts.ts';
import { readAmountRows } from '../../src/annotate/amounts-rules.ts';
import { checkTable } from '../table-checks.ts';

/** The amounts of a text as the table writes them: `min..max unit`, `~` where it is approximate without a bound. */
function read(text: string): string {
  return annotateAmounts(text)
    .map(({ value, min, max, approximate, unit, currency }) => {
      const bounded = min !== undefined || max !== undefined;
      const amount = bounded ? `${min ?? ''}..${max ?? ''}` : `${approximate ? '~' : ''}${value}`;
      return `${amount} ${currency ?? unit}`;
    })
    .join('; ');
}

checkTable('amounts', 'amount', readAmountRows(), read);

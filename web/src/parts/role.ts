import { useAnswer } from '../api/ask.ts';
import { WhoAmI } from '../api/generated.ts';

/** Whether whoever asks may load, judge and correct; not as long as that is unknown. */
export function useMayReview(): boolean {
  const role = useAnswer(WhoAmI, {}).answer?.viewer.role;
  return role === 'REVIEWER' || role === 'ADMIN';
}

import { setTimeout as sleep } from 'node:timers/promises';
import { resultCode } from './driver.ts';

const BUSY = 5;
const PAUSE = 25;

/** Does it again while another program holds the lock, without holding up this one, and at most for `patience` ms. */
export async function whenUnlocked<T>(patience: number, work: () => T | Promise<T>): Promise<T> {
  const end = Date.now() + patience;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (resultCode(error) !== BUSY || Date.now() >= end) throw error;
      await sleep(PAUSE);
    }
  }
}

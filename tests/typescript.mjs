// Lets threads that the sources start run as they stand: threads are outside of jest, which transforms what tests import.
import { register } from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);

/**
 * The policy of this window forbids making code from text. Zod tries it once to see whether it may, and the attempt alone
 * is an error in the console: so it is told not to try, before the first schema is made.
 */
import { config } from 'zod';

config({ jitless: true });

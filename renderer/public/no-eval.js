// The policy of this window forbids making code from text. Zod tries it once to see whether it may, and the attempt alone
// is an error in the console: so it is told not to try. A script of its own, because it has to run before any module.
globalThis.__zod_globalConfig = { jitless: true };

/** The engine in a thread of its own, so that the map goes on moving. Replies in the order in which it is asked. */
import type { ToWorker } from './protocol.ts';
import { makeReplier } from './replier.ts';

let reply: ReturnType<typeof makeReplier> | null = null;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('graph' in data) reply = makeReplier(data.graph);
  else if (reply) postMessage(reply(data.inquiry));
});

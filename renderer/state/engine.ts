import type { EffectGraph } from '../inference/effect-graph.ts';
import type { Ask, Inquiry, Reply, ToWorker } from '../inference/protocol.ts';
import { makeReplier } from '../inference/replier.ts';
import address from '../inference/worker.ts?worker&url';

/** What the types of the DOM do not know yet: a policy makes addresses that may be run. */
interface Policies {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

const refuseOthers = (asked: string): string => {
  if (asked !== address) throw new TypeError('only the worker of the engine may be started');
  return asked;
};

/**
 * The one policy that the content security policy names (main/assets/policy.ts), made when the window starts, so that no
 * second one of its name can be. Not in tests, which have no window.
 */
const { trustedTypes } = globalThis as { readonly trustedTypes?: Policies };
const policy = trustedTypes?.createPolicy('atlas-worker', { createScriptURL: refuseOthers });

interface Waiting {
  readonly inquiry: Inquiry;
  readonly resolve: (reply: Reply | Promise<Reply>) => void;
}

/**
 * Asks the engine in a worker that starts now, one inquiry at a time; in the window itself from when the worker fails,
 * so that answers come more slowly and not never.
 */
export const makeAsk = (graph: EffectGraph): Ask => {
  let waiting: Waiting | null = null;
  let replyHere: ((inquiry: Inquiry) => Reply) | null = null;
  const askHere = async (inquiry: Inquiry): Promise<Reply> => {
    replyHere ??= makeReplier(graph);
    return replyHere(inquiry);
  };
  const worker = new Worker(policy?.createScriptURL(address) ?? address, { name: 'what-if' });
  let hasFailed = false;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => waiting?.resolve(data);
  worker.onerror = () => {
    hasFailed = true;
    waiting?.resolve(askHere(waiting.inquiry));
  };
  worker.postMessage({ graph } satisfies ToWorker);
  return (inquiry) =>
    hasFailed
      ? askHere(inquiry)
      : new Promise((resolve) => {
          waiting = { inquiry, resolve };
          worker.postMessage({ inquiry } satisfies ToWorker);
        });
};

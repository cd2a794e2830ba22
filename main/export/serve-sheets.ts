import { randomUUID } from 'node:crypto';
import { HOST, SCHEME } from '../assets/origin.ts';
import { SECURITY_HEADERS, SHEET_POLICY } from '../assets/policy.ts';

/** Beside the app's page, so that the faces lie where the built template says. */
const ADDRESS = `${SCHEME}://${HOST}/print.html`;

export interface Sheets {
  /** @returns an address that answers once, with this page */
  readonly offer: (html: string) => string;
  /** @returns null for an address that is no sheet's */
  readonly answer: (request: Request) => Response | null;
}

/** Pages that main makes, in the app's own origin; each is given out once, under a policy of its own. */
export const serveSheets = (): Sheets => {
  const offered = new Map<string, string>();
  return {
    offer: (html) => {
      const address = `${ADDRESS}?${randomUUID()}`;
      offered.set(address, html);
      return address;
    },
    answer: ({ url, method }) => {
      if (url !== ADDRESS && !url.startsWith(`${ADDRESS}?`)) return null;
      const html = method === 'GET' ? offered.get(url) : undefined;
      offered.delete(url);
      const headers = { ...SECURITY_HEADERS, 'content-security-policy': SHEET_POLICY };
      return html === undefined
        ? new Response(null, { status: 404, headers })
        : new Response(html, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
    },
  };
};

import { describe, expect, it } from 'vitest';
import { isOurs } from '../assets/origin.ts';
import { CONTENT_SECURITY_POLICY, SHEET_POLICY } from '../assets/policy.ts';
import { serveSheets } from './serve-sheets.ts';

describe('a sheet', () => {
  it('is given out once, inside the app, under its own policy', async () => {
    const sheets = serveSheets();
    const address = sheets.offer('<p>α</p>');
    expect(isOurs(address)).toBe(true);
    const first = sheets.answer(new Request(address));
    expect(await first?.text()).toBe('<p>α</p>');
    expect(first?.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(first?.headers.get('content-security-policy')).toBe(SHEET_POLICY);
    expect(sheets.answer(new Request(address))?.status).toBe(404);
  });

  it('is not there for those who guess, nor for what is no sheet', () => {
    const sheets = serveSheets();
    const address = sheets.offer('x');
    expect(sheets.answer(new Request(`${address}0`))?.status).toBe(404);
    expect(sheets.answer(new Request('app://bundle/print.html'))?.status).toBe(404);
    expect(sheets.answer(new Request('app://bundle/index.html'))).toBeNull();
    expect(sheets.answer(new Request('app://bundle/print.html.map'))).toBeNull();
    expect(sheets.answer(new Request(address, { method: 'POST' }))?.status).toBe(404);
  });
});

describe('the policy of sheets', () => {
  it('lets nothing run, be fetched or lead anywhere', () => {
    expect(SHEET_POLICY).toMatch(/^default-src 'none'/);
    expect(SHEET_POLICY).not.toMatch(/script|connect|frame-src|https?:|\*/);
    expect(SHEET_POLICY).toMatch(/base-uri 'none'; form-action 'none'; frame-ancestors 'none'/);
  });

  it("leaves the page's own as it is", () => expect(CONTENT_SECURITY_POLICY).toMatch(/style-src 'self';/));
});

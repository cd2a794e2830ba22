/** The version of the running Chromium, known once it runs. */
let version = '0.0.0.0';

/** @param product  as Browser.getVersion gives it: "Chrome/156.0.1.2" */
export function setChromiumVersion(product: string): void {
  version = product.split('/')[1] ?? version;
}

export const chromiumVersion = (): string => version;

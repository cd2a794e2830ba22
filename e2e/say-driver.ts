import { driver } from './drivers/choose.ts';

/** Once a run, so that no one takes the host for Electron. Playwright calls the default export. */
export default (): void => {
  console.log(`driver: ${driver.name}`);
};

import { electronDriver } from './electron.ts';
import { hostDriver } from './host.ts';

/** Real Electron where its binary is there, else the Chromium host; ATLAS_DRIVER=host asks for the host. */
export const driver = (process.env.ATLAS_DRIVER === 'host' ? undefined : electronDriver()) ?? hostDriver;

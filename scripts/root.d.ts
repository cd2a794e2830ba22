/** The checkout. */
export declare const ROOT: string;
export declare const inRoot: (...parts: string[]) => string;
/** The built main process: what Electron and the host start. */
export declare const MAIN: string;

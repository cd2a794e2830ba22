/** Electron's program, if its binary lies in node_modules; never downloads. */
export declare const findElectron: () => string | undefined;
/** Electron's program, fetched once with the package's own installer if need be; undefined where it cannot be had. */
export declare const fetchElectron: () => Promise<string | undefined>;

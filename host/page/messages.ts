/** What the host and the preload's world say to each other. `v` is a text of the codec and travels behind the header. */

/** Over the binding, page to host. */
export type ToHost =
  | { readonly t: 'send'; readonly channel: string }
  | { readonly t: 'invoke'; readonly channel: string; readonly n: number }
  | ({ readonly t: 'popup' } & Popup)
  | ({ readonly t: 'view' } & View)
  | { readonly t: 'title'; readonly title: string }
  | { readonly t: 'preload-error'; readonly message: string; readonly stack: string };

/** By a call into the preload's world, host to page. */
export type FromHost =
  | { readonly t: 'message'; readonly channel: string }
  | { readonly t: 'reply'; readonly n: number; readonly error?: string };

/** A question for setWindowOpenHandler. */
export interface Popup {
  readonly url: string;
  readonly frameName: string;
  readonly features: string;
  readonly disposition: 'foreground-tab' | 'background-tab' | 'new-window';
}

/** How the system wants things to look, as the page sees it. */
export interface View {
  readonly dark: boolean;
  readonly moreContrast: boolean;
  readonly forcedColors: boolean;
}

/** What the preload's world is told when it begins. */
export interface PreloadConfig {
  readonly secret: string;
  readonly runsInSubFrames: boolean;
  readonly guardsClose: boolean;
  readonly platform: string;
  readonly arch: string;
  readonly versions: Readonly<Record<string, string>>;
}

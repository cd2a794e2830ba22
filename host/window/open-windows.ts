/** The windows there are, for those who only need to ask them to close or come forward. */
export interface OpenWindow {
  readonly id: number;
  readonly facade: Electron.BrowserWindow;
  /** Resolves to false when the app prevented it. */
  tryClose(): Promise<boolean>;
  focus(): void;
}

export const openWindows = new Set<OpenWindow>();

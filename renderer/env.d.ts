import type { StudyApi } from '../preload/contract.ts';

declare global {
  interface Window {
    readonly study: StudyApi;
  }
}

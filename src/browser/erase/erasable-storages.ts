import type { TrackerType } from '../../core/charter-document.js';
import type { FoundTracker } from '../../core/erasure-report.js';
import { eraseCaches } from './cache-eraser.js';
import type { Claim } from './claim.js';
import { eraseCookies } from './cookie-eraser.js';
import { eraseDatabases } from './database-eraser.js';
import { eraseStorage } from './storage-eraser.js';
import { eraseWorkers } from './worker-eraser.js';

/** The window of a page, with the storages that it has. */
export type PageWindow = Window & typeof globalThis;

type Found = readonly FoundTracker[];

/** A place of the device where trackers lie, and how they are erased there. */
export interface ErasableStorage<Result> {
  readonly type: TrackerType;
  /** Erases what a claim names; it throws, or its promise is rejected, where the browser does not let us in. */
  readonly erase: (view: PageWindow, claim: Claim) => Result;
}

/** Storages that are erased at once, even while a page is being left. */
export const quickStorages: readonly ErasableStorage<Found>[] = [
  { type: 'cookie', erase: (view, claim) => eraseCookies(view.document, claim) },
  { type: 'local-storage', erase: (view, claim) => eraseStorage(view.localStorage, claim) },
  { type: 'session-storage', erase: (view, claim) => eraseStorage(view.sessionStorage, claim) },
];

const nothing: Found = [];

/** Storages that take their time. A page without HTTPS has none of the last two, and can have put nothing there. */
export const slowStorages: readonly ErasableStorage<Promise<Found>>[] = [
  { type: 'indexed-db', erase: async (view, claim) => eraseDatabases(view.indexedDB, claim) },
  {
    type: 'cache',
    erase: async (view, claim) => ('caches' in view ? eraseCaches(view.caches, claim) : nothing),
  },
  {
    type: 'other',
    erase: async ({ navigator }, claim) =>
      'serviceWorker' in navigator ? eraseWorkers(navigator.serviceWorker, claim) : nothing,
  },
];

import type { InsertId } from '../core/catalog';

/** Apart from InsertPicture.ts, so that the first line does not wait for the list. */
const urls = import.meta.glob<string>('/assets/inserts/*.webp', { query: '?url', eager: true, import: 'default' });

/** A thing seen close: 1280×720. */
export const insertUrl = (insert: InsertId): string | undefined => urls[`/assets/inserts/${insert}.webp`];

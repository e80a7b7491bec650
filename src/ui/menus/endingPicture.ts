import type { EndingId } from '../../core/catalog';

const urls = import.meta.glob<string>('/assets/endings/*.webp', { query: '?url', eager: true, import: 'default' });

/** What an ending leaves behind, seen close: 1280×720. */
export const endingPicture = (ending: EndingId): string | undefined => urls[`/assets/endings/${ending}.webp`];

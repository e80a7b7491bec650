/** Whether things may hardly move: so the setting `motion` says, or the player's system where it is left to that. */
export const isReduced = ({ motion }: { readonly motion: 'system' | 'full' | 'reduced' }): boolean =>
  motion === 'reduced' || (motion === 'system' && matchMedia('(prefers-reduced-motion: reduce)').matches);

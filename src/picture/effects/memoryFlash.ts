/** Milliseconds of a memory's light; with reduced motion it is short and faint. */
const flashMs = 1700;
const reduced = 700;

/**
 * A memory: warm light wells up over the picture and sinks, once, without a flicker. Resolves when it is over, or at
 * once when the signal aborts.
 */
export const playMemory = async (frame: HTMLElement, isReduced: boolean, signal: AbortSignal): Promise<void> => {
  if (signal.aborted) return;
  const veil = frame.ownerDocument.createElement('div');
  veil.className = 'picture-memory';
  frame.append(veil);
  const strength = isReduced ? 0.35 : 0.82;
  const animation = veil.animate(
    [{ opacity: 0, easing: 'ease-out' }, { opacity: strength, offset: 0.22, easing: 'ease-in-out' }, { opacity: 0 }],
    { duration: isReduced ? reduced : flashMs },
  );
  const end = (): void => animation.finish();
  signal.addEventListener('abort', end, { once: true });
  await animation.finished.catch(() => undefined);
  signal.removeEventListener('abort', end);
  veil.remove();
};

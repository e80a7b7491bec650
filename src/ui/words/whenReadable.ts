/** Milliseconds that an animation goes on; 0 for one without an end, which hides nothing for long. */
const leftOf = ({ effect, currentTime }: Animation): number => {
  const left = Number(effect?.getComputedTiming().endTime) - Number(currentTime);
  return Number.isFinite(left) ? left : 0;
};

/** Milliseconds until an element, and what it stands on, has faded in. */
const fadeOf = (element: Element): number => {
  const around = document
    .getAnimations()
    .filter(({ effect }) => effect instanceof KeyframeEffect && effect.target?.contains(element));
  return Math.max(0, ...around.map(leftOf));
};

/** Calls `then` when a new element has been painted and nothing that fades hides it any more. Returns the undo. */
export const whenReadable = (element: Element, then: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const painted = (): void => {
    const fade = fadeOf(element);
    if (fade > 0) timer = setTimeout(then, fade);
    else then();
  };
  // The first frame paints it; at the second it has been.
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(painted);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};

/** An element with its properties and children: all that the overlay needs of a library. */
export const make = <T extends keyof HTMLElementTagNameMap>(
  tag: T,
  properties: Partial<HTMLElementTagNameMap[T]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[T] => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};

/** A titled part of the overlay. */
export const section = (title: string, ...children: readonly (Node | string)[]): HTMLElement =>
  make('section', {}, make('h2', { textContent: title }), ...children);

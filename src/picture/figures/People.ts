import type { FigureId } from '../../core/catalog';
import type { Stage } from '../../core/stage';
import type { FrameMoment, PicturePart } from '../PicturePart';
import type { Anchor } from '../places/place';
import { FigureView } from './FigureView';
import type { FigureWorld } from './FigureWorld';

/** Those in a place, as the camera and the talk know them. */
export type Crowd = Pick<People, 'anchorOf' | 'stroll'>;

/** In the dark before the first place. */
export const nobody: Crowd = { anchorOf: () => null, stroll: () => undefined };

/** Everybody who is in one place. */
export class People implements PicturePart {
  /** Whoever moves was asked to. */
  readonly isAlive = false;
  readonly #world: FigureWorld;
  readonly #views = new Map<FigureId, FigureView>();

  constructor(world: FigureWorld) {
    this.#world = world;
  }

  get isBusy(): boolean {
    return this.#all.some((view) => view.isBusy);
  }

  /** Shows these and sends all others away. Resolves when their pictures have come, or cannot. */
  async show({ figures }: Stage, instant: boolean): Promise<void> {
    // The keys of a stage's figures are figure ids.
    for (const figure of Object.keys(figures) as FigureId[]) {
      if (!this.#views.has(figure)) this.#views.set(figure, new FigureView(figure, this.#world));
    }
    await Promise.all([...this.#views].map(([figure, view]) => view.show(figures[figure] ?? null, { instant })));
  }

  /** Where this person is; without a name, where anybody is. */
  anchorOf(figure: FigureId | null): Anchor | null {
    const named = figure && this.#views.get(figure)?.anchor;
    return named || (this.#all.find(({ anchor }) => anchor)?.anchor ?? null);
  }

  /** Whoever walks goes on a few steps. */
  stroll(): void {
    for (const view of this.#all) void view.stroll();
  }

  advance({ seconds }: Pick<FrameMoment, 'seconds'>): void {
    for (const view of this.#all) view.update(seconds);
  }

  settle(): void {
    for (const view of this.#all) view.settle();
  }

  get #all(): readonly FigureView[] {
    return [...this.#views.values()];
  }
}

/** What of an event tells when its press began. */
export interface PressEvent {
  readonly type: string;
  /** Milliseconds on the clock of `performance.now()`: when it happened, however late a busy page hears of it. */
  readonly timeStamp: number;
  readonly key?: string;
  readonly repeat?: boolean;
  /** Missing from the clicks of older browsers. */
  readonly pointerId?: number;
  /** Of a click: 0 when no pointer made it. */
  readonly detail?: number;
}

/** Fingers that were dragged away click nothing: so many of them are remembered at most. */
const pointersKept = 16;

const clicks = (key = ''): boolean => key === 'Enter' || key === ' ';

/** Knows when the press began to which an event belongs: a click comes only as the pointer or Space is let go. */
export class Presses {
  /** When each pointer came down that has not clicked yet. */
  readonly #pointers = new Map<number, number>();
  #lastPointer = 0;
  /** When Enter and Space came down, as long as they are. */
  readonly #keys = new Map<string, number>();
  /** When Space came down that is being let go: its click comes next. */
  #letGo: number | null = null;
  #began = 0;

  /** When the press of the last event began: milliseconds on the clock of `performance.now()`. */
  get began(): number {
    return this.#began;
  }

  /** To be told every press before anybody acts on it. */
  hear(event: PressEvent): void {
    this.#began = this.#beginning(event) ?? event.timeStamp;
  }

  /** The keyup that was heard last is over: a click from here on is not its own. */
  keyIsUp(): void {
    this.#letGo = null;
  }

  /** The page will not hear what is let go. */
  forget(): void {
    this.#keys.clear();
    this.#letGo = null;
  }

  #beginning(event: PressEvent): number | null | undefined {
    switch (event.type) {
      case 'pointerdown':
        return this.#pointerDown(event);
      case 'pointercancel':
        return this.#take(event.pointerId);
      case 'keydown':
        return this.#keyDown(event);
      case 'keyup':
        return this.#keyUp(event);
      case 'click':
        return event.detail === 0 ? (this.#letGo ?? this.#keys.get('Enter')) : this.#take(event.pointerId);
      default:
        return null;
    }
  }

  #pointerDown({ pointerId = 0, timeStamp }: PressEvent): number {
    this.#lastPointer = pointerId;
    this.#pointers.set(pointerId, timeStamp);
    const [oldest = pointerId] = this.#pointers.keys();
    if (this.#pointers.size > pointersKept) this.#pointers.delete(oldest);
    return timeStamp;
  }

  #take(id = this.#lastPointer): number | undefined {
    const began = this.#pointers.get(id);
    this.#pointers.delete(id);
    return began;
  }

  #keyDown({ key, repeat, timeStamp }: PressEvent): number | undefined {
    if (!key || !clicks(key)) return timeStamp;
    if (!repeat) this.#keys.set(key, timeStamp);
    return this.#keys.get(key);
  }

  #keyUp({ key = '' }: PressEvent): number | undefined {
    const began = this.#keys.get(key);
    this.#keys.delete(key);
    this.#letGo = key === ' ' ? (began ?? null) : null;
    return began;
  }
}

import type { LightId, LookId, PoseId } from '../../core/catalog';

/**
 * What a place on the stage is made of. One file a place exports one `Place`; its pictures lie in
 * `assets/places/<place>/<light>/`. All coordinates are picture pixels (origin top left) of the layers' own size.
 */
export interface Place {
  /** Size of every layer in pixels; usually 1920×1080, wider where the camera walks. */
  readonly width: number;
  readonly height: number;
  /** Back to front. Placed figures stand before the layer `room` and behind `near`, unless their anchor says otherwise. */
  readonly layers: readonly Layer[];
  /** Where somebody can stand or sit; `# figure: theodore sitting at desk` names one of these. Cameras go to them too. */
  readonly anchors: Readonly<Record<string, Anchor>>;
  /** Things that can be touched: `# at: window` on a choice names one of these. */
  readonly spots: Readonly<Record<string, Spot>>;
  /** Small things that can be noticed on a walk (catalog: looks). */
  readonly looks?: Readonly<Partial<Record<LookId, Spot>>>;
  /** The ends of the way on which he walks and talks, left to right. */
  readonly stroll?: readonly [Anchor, Anchor];
  /** Strangers who go past, wherever there are pictures of them (assets/figures). */
  readonly passers?: readonly Passage[];
  /** Where Samantha's skein hangs when she speaks here: center, and its length. */
  readonly presence: { readonly x: number; readonly y: number; readonly length: number };
  /** Where the skein is seen again, small. */
  readonly reflections?: readonly Reflection[];
  /** Lamps, screens, signs: soft additive glows that breathe or flicker. */
  readonly glows: readonly Glow[];
  /** One is indoors: rain and snow fall outside, behind the room. */
  readonly isIndoors?: true;
  /** Where low sun or lamps dance on water. */
  readonly glitter?: Glitter;
}

/** One picture. `parallax` 0 stands still like the horizon, 1 moves with the room, above 1 is nearer than the room. */
export interface Layer {
  readonly id: 'far' | 'mid' | 'room' | 'near';
  readonly parallax: number;
  /**
   * Pixels a second by which the picture runs past (to the left): the train. A picture wider than the place must join
   * its own end; one as wide as the place is mirrored end to end by the stage, so it needs no seam.
   */
  readonly scroll?: number;
}

/** Feet (or seat's foot point) and the height in pixels that a person of 1.78 m has there. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

export type PasserId = 'passer1' | 'passer2' | 'passer3' | 'passer5';

/** Somebody's way through the place and back. Where an end is in sight, `rest` must be 0: who rests is not seen. */
export interface Passage {
  readonly who: PasserId;
  readonly from: Anchor;
  readonly to: Anchor;
  /** Meters a second. */
  readonly pace: number;
  /** Seconds at either end. */
  readonly rest: number;
  /** Seconds of the way that lie behind when the stage's clock begins; there they stand in a picture without motion. */
  readonly ahead: number;
}

/**
 * The skein once more, `length` pixels long: in a `pane` of glass turned around and behind the room, on `water` upside
 * down and broken by the waves, in the `steam` of a cup upright and swaying. `layer` is where the water lies.
 */
export interface Reflection {
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly in: 'pane' | 'water' | 'steam';
  readonly layer?: 'far';
}

/** A rectangle that lights up under the pointer. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * `radius` in pixels; `strength` 0..1; `lights` names the light variants in which it burns. A `window` is lit for a while
 * and dark for a while. `out`: the pose in which he has turned it off. `layer` is the room's unless it says `far`.
 */
export interface Glow {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly color: number;
  readonly strength: number;
  readonly motion: 'steady' | 'breathe' | 'flicker' | 'screen' | 'fire' | 'window' | 'hazard';
  readonly lights: readonly LightId[];
  readonly out?: PoseId;
  readonly layer?: 'far';
}

/** A stretch of water in picture pixels, its top the horizon; sparks are small there and larger below. */
export interface Glitter {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly color: number;
  readonly layer: 'far' | 'room';
}

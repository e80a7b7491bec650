import { easeInOut } from '../../common/ease';
import { mixShots, type Shot } from './framing';

/** Seconds of a camera's way to another shot. */
const moveTime = 1.8;

/** Breath of a camera on a tripod: shares of the zoom, picture pixels. */
const breathZoom = 0.006;
const breathWay = 3;

/** A camera that goes from shot to shot and never quite holds still. */
export class CameraMove {
  #from: Shot;
  #to: Shot;
  #progress = 1;

  constructor(shot: Shot) {
    this.#from = shot;
    this.#to = shot;
  }

  get isMoving(): boolean {
    return this.#progress < 1;
  }

  /** Goes to another shot, at once or in its time. The same shot again changes nothing. */
  goTo(shot: Shot, instant: boolean): void {
    if (shot.x === this.#to.x && shot.y === this.#to.y && shot.zoom === this.#to.zoom) return;
    this.#from = this.#now();
    this.#to = shot;
    this.#progress = instant ? 1 : 0;
  }

  advance(seconds: number): void {
    this.#progress = Math.min(1, this.#progress + seconds / moveTime);
  }

  /** Is there. */
  settle(): void {
    this.#progress = 1;
  }

  /** The shot of the moment; with breath unless motion is reduced. */
  shot(time: number, breathes: boolean): Shot {
    const shot = this.#now();
    if (!breathes) return shot;
    return {
      x: shot.x + breathWay * Math.sin(time * 0.23),
      y: shot.y + breathWay * 0.6 * Math.sin(time * 0.31 + 1),
      zoom: shot.zoom * (1 + breathZoom * (1 + Math.sin(time * 0.37))),
    };
  }

  #now(): Shot {
    return mixShots(this.#from, this.#to, easeInOut(this.#progress));
  }
}

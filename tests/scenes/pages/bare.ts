import Phaser from 'phaser';
import { countFrames } from './countFrames';

/** What one full-screen picture costs in Phaser with nothing else: `?picture=URL`. */
class OnePicture extends Phaser.Scene {
  preload(): void {
    this.load.image('picture', new URLSearchParams(location.search).get('picture') ?? '');
  }

  create(): void {
    this.add.image(0, 0, 'picture').setOrigin(0).setDisplaySize(this.scale.width, this.scale.height);
    window.isReady = true;
  }
}

countFrames();
new Phaser.Game({
  type: Phaser.WEBGL,
  parent: 'stage',
  width: innerWidth,
  height: innerHeight,
  banner: false,
  audio: { noAudio: true },
  scene: OnePicture,
});

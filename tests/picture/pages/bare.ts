import Phaser from 'phaser';
import { countFrames } from './countFrames';

/** What one full-screen picture costs in Phaser with nothing else: `?picture=URL`. */
class OnePicture extends Phaser.Scene {
  create(): void {
    const image = new Image();
    image.onload = () => {
      this.textures.addImage('picture', image);
      this.add.image(0, 0, 'picture').setOrigin(0).setDisplaySize(this.scale.width, this.scale.height);
      window.isReady = true;
    };
    image.src = new URLSearchParams(location.search).get('picture') ?? '';
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

import type Phaser from 'phaser';
import { afterFrame } from '../pace/afterFrame';

type Renderer = Phaser.Renderer.WebGL.WebGLRenderer;
type Texture = Phaser.Renderer.WebGL.Wrappers.WebGLTextureWrapper;

/** Rows handed to the graphics card at once. */
const rowsAtOnce = 128;
/** Milliseconds of one frame that handing over may take. */
const shareOfFrame = 5;

/**
 * A texture of this picture, handed to the graphics card in strips, a few a frame: without a graphics card a large
 * picture takes a tenth of a second, and a press that came meanwhile would wait for it. The picture stays with the
 * texture, to be handed over again when the card has lost it.
 */
export const uploadBitmap = async (renderer: Renderer, bitmap: ImageBitmap): Promise<Texture> => {
  const { gl } = renderer;
  const { width, height } = bitmap;
  const edge = gl.CLAMP_TO_EDGE;
  // No pixels yet; Phaser's types do not know that this makes an empty texture.
  const none = null as unknown as object;
  const texture = renderer.createTexture2D(0, gl.LINEAR, gl.LINEAR, edge, edge, gl.RGBA, none, width, height, true);
  let until = 0;
  for (let top = 0; top < height; top += rowsAtOnce) {
    if (performance.now() >= until) {
      await afterFrame();
      until = performance.now() + shareOfFrame;
    }
    const strip = await createImageBitmap(bitmap, 0, top, width, Math.min(rowsAtOnce, height - top));
    renderer.glTextureUnits.bind(texture, 0);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, top, gl.RGBA, gl.UNSIGNED_BYTE, strip);
    strip.close();
  }
  texture.pixels = bitmap;
  return texture;
};

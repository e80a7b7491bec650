declare global {
  interface Window {
    /** Pixels of all textures now on the graphics card, by the size of each. */
    heldTextures: () => number[];
  }
}

/** Keeps account of the textures that Phaser makes and frees. Called before it starts. */
export const countTextures = (): void => {
  const held = new Map<WebGLTexture, number>();
  const prototypes = [WebGLRenderingContext.prototype, WebGL2RenderingContext.prototype];
  let bound: WebGLTexture | null = null;
  for (const gl of prototypes) {
    const { bindTexture, deleteTexture, texImage2D } = gl;
    gl.bindTexture = function (target, texture) {
      bound = texture;
      bindTexture.call(this, target, texture);
    };
    gl.deleteTexture = function (texture) {
      if (texture) held.delete(texture);
      deleteTexture.call(this, texture);
    };
    gl.texImage2D = function (this: WebGLRenderingContext, ...given: unknown[]) {
      const source = given[5] as { width?: number; height?: number } | undefined; // the short form's picture
      const [width, height] = given.length > 6 ? [Number(given[3]), Number(given[4])] : [source?.width, source?.height];
      if (bound) held.set(bound, (width ?? 0) * (height ?? 0));
      Reflect.apply(texImage2D, this, given);
    } as typeof texImage2D;
  }
  window.heldTextures = () => [...held.values()];
};

"""The denoiser: Debian's Blender has none. Compiled from denoise.c on first use."""
import ctypes
import subprocess

import numpy as np
from scipy.ndimage import uniform_filter

from lib.files import HERE, OUT

_library = None


def _load():
    global _library
    if _library is None:
        source, built = HERE / 'lib' / 'denoise.c', OUT / 'denoise.so'
        if not built.exists() or built.stat().st_mtime < source.stat().st_mtime:
            subprocess.run(['gcc', '-O3', '-march=native', '-ffast-math', '-fopenmp', '-shared', '-fPIC', source, '-o', built, '-lm'], check=True)
        _library = ctypes.CDLL(str(built))
    return _library


def _pointer(array):
    return array.ctypes.data_as(ctypes.c_void_p)


def _mean(values):
    return uniform_filter(values, (7, 7, 0), mode='nearest')


def _calm(values, noise):
    """A guiding picture without its own noise (Wiener filter): colored glass makes noisy ones."""
    middle, expected = _mean(values), _mean(noise)
    spread = np.maximum(_mean(values ** 2) - middle ** 2, 1e-9)
    return middle + (values - middle) * np.clip(1 - 1.5 * expected / spread, 0, 1)


def _features(passes):
    """The calm guiding pictures side by side, and how much each weighs."""
    chosen = (('albedo', slice(0, 3), 60.), ('normal', slice(0, 3), 14.), ('mist', slice(0, 1), 2500.), ('image', slice(3, 4), 60.))
    parts = [_calm(passes[name][..., part], passes['noise'][name][..., part]) for name, part, _ in chosen]
    scales = [scale for (_, _, scale), part in zip(chosen, parts) for _ in range(part.shape[2])]
    return np.ascontiguousarray(np.concatenate(parts, 2), np.float32), np.array(scales, np.float32)


def denoise(passes, radius=7, patch=2, strength=.75, brightest=8.):
    """passes of render.render() -> premultiplied linear RGBA (h, w, 4). Works on log(1 + color / albedo), so textures stay."""
    features, scales = _features(passes)
    albedo = passes['albedo'][..., :3] * .98 + .02
    pair = [np.ascontiguousarray(np.log1p(np.maximum(np.minimum(passes[k], brightest) / albedo, 0)), np.float32) for k in ('first', 'second')]
    out = np.empty_like(pair[0])
    height, width = out.shape[:2]
    _load().denoise(width, height, _pointer(pair[0]), _pointer(pair[1]), _pointer(features), _pointer(scales), len(scales),
                    _pointer(out), radius, patch, ctypes.c_float(strength))
    return np.concatenate([np.expm1(out) * albedo, passes['alpha']], 2).astype(np.float32)

"""The denoiser: Debian's Blender has none. Compiled from denoise.c on first use."""
import ctypes
import subprocess

import numpy as np

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


def _features(passes):
    """The guiding pictures side by side, and how much each weighs."""
    parts = [(passes['albedo'][..., :3], 60.), (passes['normal'][..., :3], 14.), (passes['mist'][..., :1], 2500.), (passes['alpha'], 60.)]
    scales = [scale for part, scale in parts for _ in range(part.shape[2])]
    return np.ascontiguousarray(np.concatenate([p for p, _ in parts], 2), np.float32), np.array(scales, np.float32)


def denoise(passes, radius=7, patch=2, strength=.75, brightest=8.):
    """passes of render.render() -> premultiplied linear RGBA (h, w, 4). Works on log(1 + color / albedo), so textures stay."""
    albedo = passes['albedo'][..., :3] * .98 + .02
    features, scales = _features(passes)
    pair = [np.ascontiguousarray(np.log1p(np.maximum(np.minimum(passes[k], brightest) / albedo, 0)), np.float32) for k in ('first', 'second')]
    out = np.empty_like(pair[0])
    height, width = out.shape[:2]
    _load().denoise(width, height, _pointer(pair[0]), _pointer(pair[1]), _pointer(features), _pointer(scales), len(scales),
                    _pointer(out), radius, patch, ctypes.c_float(strength))
    return np.concatenate([np.expm1(out) * albedo, passes['alpha']], 2).astype(np.float32)

"""The darkroom, on scene-linear float pictures (premultiplied where they have alpha): haze, bokeh, rays, bloom, tone."""
import numpy as np
from scipy.ndimage import affine_transform, gaussian_filter, zoom
from scipy.signal import fftconvolve

from lib.color import linear

# AgX base matrix (Troy Sobotka) and its sixth-degree contrast fit (Benjamin Wrensch), both public.
_AGX_IN = np.array([[.842479062253094, .0784335999999992, .0792237451477643], [.0423282422610123, .878468636469772, .0791661274605434],
                    [.0423756549057051, .0784336, .879142973793104]], np.float32)
_AGX_OUT = np.linalg.inv(_AGX_IN).astype(np.float32)
_AGX_CURVE = (15.5, -40.14, 31.96, -6.868, .4298, .1191, -.00232)


def tone(color, exposure=0., slope=(1, 1, 1), power=1.2, saturation=1.1):
    """Linear (h, w, 3) -> display 0..1. `slope` tints, `power` deepens, exposure is in stops."""
    logs = np.log2(np.maximum(np.maximum(color * 2 ** exposure, 1e-10) @ _AGX_IN.T, 1e-10))
    x = np.polyval(_AGX_CURVE, np.clip((logs + 12.47393) / 16.5, 0, 1))
    x = np.maximum(np.maximum(x, 0) * np.array(slope, np.float32), 0) ** power
    gray = (x @ np.array([.2126, .7152, .0722], np.float32))[..., None]
    return np.clip((gray + saturation * (x - gray)) @ _AGX_OUT.T, 0, 1).astype(np.float32)


def blur(picture, sigma):
    """Gauss over the picture plane."""
    return gaussian_filter(picture, (sigma, sigma, 0), mode='nearest')


def _disc(radius):
    reach = int(np.ceil(radius)) + 1
    y, x = np.mgrid[-reach:reach + 1, -reach:reach + 1]
    distance = np.hypot(x, y)
    disc = np.clip(radius + .5 - distance, 0, 1) * (1 + .35 * (distance / max(radius, 1e-3)) ** 3)
    return (disc / disc.sum()).astype(np.float32)


def bokeh(picture, radius):
    """Out of focus: every light becomes a disc with a bright rim. Radius in pixels."""
    disc = _disc(radius)
    reach = disc.shape[0] // 2
    wide = np.pad(picture, ((reach, reach), (reach, reach), (0, 0)), mode='edge')
    return np.stack([fftconvolve(wide[..., c], disc, 'valid') for c in range(picture.shape[2])], 2).astype(np.float32)


def over(front, back):
    """Premultiplied front over back."""
    return front + back * (1 - front[..., 3:4])


def haze(picture, mist, hex_color, density, start=.15, most=.5, strength=1.):
    """Fade to the haze color with the mist pass (0 near, 1 far)."""
    amount = np.minimum(1 - np.exp(-np.clip(mist[..., :1] - start, 0, 1) * density), most)
    out = picture.copy()
    veil = np.array(linear(hex_color), np.float32) * strength * picture[..., 3:4]
    out[..., :3] = picture[..., :3] * (1 - amount) + veil * amount
    return out


def bloom(picture, amount=.16, threshold=.9, tint=(1.1, .92, .75)):
    """Light spreads: a wide halo of everything and a glow around what is brighter than the threshold."""
    scale = picture.shape[0] / 1080
    bright = np.maximum(picture[..., :3] - threshold, 0)
    glow = sum(blur(bright, s * scale) for s in (5, 16, 56)) / 3
    out = picture.copy()
    out[..., :3] = picture[..., :3] * (1 - amount * .5) + blur(picture[..., :3], 40 * scale) * amount * .5 + glow * amount * 4 * np.array(tint, np.float32)
    return out


def rays(picture, window, source, amount=.2, length=.75, hex_color='#ffe3b8', steps=28):
    """Shafts of light: the window mask (h, w; 0..1) smeared away from `source` (x, y as shares of the picture)."""
    height, width = picture.shape[:2]
    step = max(1, height // 270)
    small = window[::step, ::step]
    center = np.array([source[1] * small.shape[0], source[0] * small.shape[1]])
    shaft = np.zeros_like(small)
    for i in range(steps):
        scale = 1 - length * i / steps
        shaft += affine_transform(small, [scale, scale], offset=center * (1 - scale), order=1, mode='nearest') * (1 - i / steps)
    shaft = gaussian_filter(shaft / (steps * .5), 1.2)
    shaft = zoom(shaft, (height / small.shape[0], width / small.shape[1]), order=1)[:height, :width]
    out = picture.copy()
    out[..., :3] += shaft[..., None] * amount * np.array(linear(hex_color), np.float32)
    return out


def fit(picture, width):
    """Scale a picture to a width, smoothly."""
    factor = width / picture.shape[1]
    return np.stack([zoom(picture[..., c], factor, order=1) for c in range(picture.shape[2])], 2)


def peel(target, behind, alpha, least=.012):
    """The layer (display, straight alpha) which over `behind` gives exactly `target`: at least as opaque as `alpha` and
    as opaque as the difference asks for, so that a lamp's glow goes with the room even across the window."""
    lighter = (target - behind) / np.maximum(1 - behind, 1e-3)
    darker = (behind - target) / np.maximum(behind, 1e-3)
    needed = np.clip(np.maximum(lighter, darker).max(2, keepdims=True), 0, 1)
    opacity = np.maximum(alpha, np.where(needed < least, 0, needed))
    color = (target - (1 - opacity) * behind) / np.maximum(opacity, 1e-3)
    return np.concatenate([np.clip(color, 0, 1) * (opacity > 0), opacity], 2)


def flatten(layer, behind):
    """Display layer (straight alpha) over a display picture."""
    return layer[..., :3] * layer[..., 3:4] + behind * (1 - layer[..., 3:4])

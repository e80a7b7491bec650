"""The shore as a train sees it on a Sunday: a pale sea, flats, huts on stilts, wires, reeds close by; a loop that joins its own end."""
import random

import numpy as np
from scipy.ndimage import gaussian_filter

from lib.color import linear

WIDE, HIGH = 3840, 1080
HORIZON, FLATS, LAND, REEDS = .452, .495, .565, .66
AIR = '#f6dcbe'


def _tone(hex_color):
    return np.array(linear(hex_color), np.float32)


def _soft(mask, radius):
    """Blur on a loop: it wraps across, not down."""
    return gaussian_filter(mask, radius, mode=('nearest', 'wrap'))


def _laid(picture, mask, color):
    mask = mask[..., None]
    return picture * (1 - mask) + color * mask


def _sky(y, x):
    up = np.clip(1 - y / HORIZON, 0, 1)[..., None]
    sky = _tone('#ffe9c8') * 1.75 * (1 - up) + _tone('#d3afa6') * 1.05 * up
    cloud = _soft(np.random.default_rng(6).normal(0, 1, (HIGH, WIDE)), (HIGH / 60, WIDE / 30))
    return sky + np.clip(cloud / cloud.std(), 0, 2)[..., None] * .09 * up * _tone('#fff2dc')


def _sea(y, picture):
    """A strip of it, with the morning on it."""
    sparks = _soft(np.random.default_rng(8).normal(0, 1, (HIGH, WIDE)), (1.2, 14))
    water = _tone('#cfa698') * 1.25 + np.clip(sparks / sparks.std() - .5, 0, 2.4)[..., None] * _tone('#fff0d4') * .55
    return _laid(picture, np.clip((y - HORIZON) * HIGH / 2, 0, 1) * .9, water)


def _headlands(y, x, picture):
    """Far spits of land, and the city they have come from, as flat card."""
    rnd = random.Random(5)
    phase = x * 2 * np.pi
    for level, tall, tone, k in ((HORIZON + .002, .018, '#d8b4a6', 3), (FLATS, .010, '#cdac96', 5)):
        crest = level - tall * np.clip(np.sin(phase * k + k) + .5 * np.sin(phase * (2 * k + 1)), 0, 2)
        picture = _laid(picture, np.clip((y - crest) * HIGH / 2.5, 0, 1) * np.clip((level + .006 - y) * HIGH / 3, 0, 1), _tone(tone))
    card = np.zeros((HIGH, WIDE), np.float32)
    for _ in range(34):
        middle, half, tall = int(WIDE * (.60 + rnd.gauss(0, .05))), rnd.randint(10, 26), rnd.uniform(.02, .115)
        card[int(HIGH * (HORIZON - tall)):int(HIGH * HORIZON), middle - half:middle + half] = rnd.uniform(.35, .6)
    return _laid(picture, _soft(card, 2.), _tone('#cfa79c'))


def _land(y, x, picture):
    grain = _soft(np.random.default_rng(3).normal(0, 1, (HIGH, WIDE)), (3, 60))
    grain = (grain / grain.std())[..., None]
    edge = FLATS + .006 * np.sin(x * 2 * np.pi * 7) + .003 * np.sin(x * 2 * np.pi * 19)
    flats = _tone('#cdaa78') * 1.2 * (1 + .12 * grain)
    pools = np.clip(_soft(np.random.default_rng(12).normal(0, 1, (HIGH, WIDE)), (4, 130)) * 220 - .9, 0, 1)[..., None]
    flats = flats * (1 - pools) + _tone('#fbe0bc') * 1.5 * pools
    return _laid(picture, np.clip((y - edge) * HIGH / 3, 0, 1), flats)


def _hut(rnd, masks, left, base, wide, tall):
    """A box on stilts with a gable; light on its left, shadow on its right."""
    number = rnd.randrange(4)
    top, floor = base - tall, base - int(tall * .22)
    masks['wall', number][top:floor, left:left + wide] = 1
    masks['shadow', 0][top:floor, left + int(wide * .62):left + wide] = .5
    roof = int(tall * .42)
    for k in range(roof):
        inset = int((roof - k) / roof * wide * .5)
        masks['roof', number % 2][top - roof + k, left - 6 + inset:left + wide + 6 - inset] = 1
    for k in range(3):
        x = left + 6 + k * (wide - 14) // 2
        masks['shadow', 0][floor:base, x:x + 6] = .9
    masks['pane', 0][top + int(tall * .22):top + int(tall * .52), left + int(wide * .2):left + int(wide * .42)] = 1


def _huts(picture):
    rnd = random.Random(21)
    walls, roofs = ('#d98a6c', '#efdcbc', '#b9a878', '#d8b06a'), ('#a8604c', '#8a6258')
    keys = [('wall', k) for k in range(4)] + [('roof', 0), ('roof', 1), ('shadow', 0), ('pane', 0)]
    masks = {key: np.zeros((HIGH, WIDE), np.float32) for key in keys}
    left = 90
    while left < WIDE - 330:
        wide = rnd.randint(90, 190)
        _hut(rnd, masks, left, int(HIGH * (LAND + rnd.uniform(0, .03))), wide, int(wide * rnd.uniform(.6, .85)))
        left += wide + rnd.choice((30, 60, 240, 420, 560))
    air = _tone(AIR)
    for (part, k), mask in masks.items():
        color = {'wall': lambda: _tone(walls[k]), 'roof': lambda: _tone(roofs[k]), 'shadow': lambda: _tone('#7d5a58'), 'pane': lambda: _tone('#fff0d0')}[part]()
        picture = _laid(picture, _soft(mask, 2.6) * .92, color * 1.0 + air * .16)
    return picture


def _wires(picture):
    """Poles and what hangs between them."""
    mask = np.zeros((HIGH, WIDE), np.float32)
    step = WIDE // 5
    for k in range(5):
        x = k * step + 330
        mask[int(HIGH * .245):int(HIGH * .75), x - 5:x + 6] = .9
        mask[int(HIGH * .265):int(HIGH * .275), x - 46:x + 47] = .9
    across = np.arange(WIDE)
    share = ((across - 330) % step) / step
    for side, level in ((-1, .266), (1, .268)):
        sag = HIGH * (level + .045 * 4 * share * (1 - share)) + side * 3
        for lift in (-1, 0, 1):
            mask[(sag + lift).astype(int), across] = np.maximum(mask[(sag + lift).astype(int), across], .5)
    return _laid(picture, _soft(mask, 2.6) * .8, _tone('#7a5850') * .8 + _tone(AIR) * .12)


def _uneven(seed, cells):
    """A slow, joined curve of 0..1 across the loop."""
    rnd = np.random.default_rng(seed)
    phase = np.arange(WIDE) / WIDE * 2 * np.pi
    curve = sum(np.sin(phase * k + rnd.uniform(0, 6)) / k ** .5 for k in range(2, cells))
    return (curve - curve.min()) / np.ptp(curve)


def _bank(picture, rnd, level, tall, blur, colors, number, heads):
    """One bank: dark at the roots, stalk by stalk lighter, some with a plume."""
    hill = _uneven(int(level * 1000), 14)
    y = np.linspace(0, 1, HIGH)[:, None]
    crest = level - tall * (.15 + .45 * hill)[None]
    picture = _laid(picture, _soft(np.clip((y - crest) * HIGH / 14, 0, 1), blur), _tone(colors[0]))
    deeper = np.clip((y - crest - tall * .5) / .2, 0, 1) * .55
    picture = _laid(picture, deeper, _tone('#6b5238'))
    for number_here, color, length in ((number, colors[1], 1.), (number // 2, colors[2], .8), (number // 4, colors[3], .7)):
        mask = np.zeros((HIGH, WIDE), np.float32)
        for x, high, lean in zip(rnd.integers(0, WIDE, number_here), rnd.random(number_here), rnd.normal(7, 7, number_here)):
            top = level - tall * (.15 + .45 * hill[x]) - tall * (.1 + .5 * high)
            rows = np.arange(int(HIGH * top), min(HIGH, int(HIGH * (top + tall * (.5 + length * .6)))))
            columns = (x + lean * np.linspace(1, 0, len(rows)) ** 2).astype(int)
            for w in (0, 1):
                mask[rows, (columns + w) % WIDE] = np.linspace(1, .1, len(rows))
            if high > .6:
                wide = 3 if blur < 4 else 7
                mask[rows[0]:rows[0] + heads, np.arange(columns[0] - wide, columns[0] + wide) % WIDE] = 1
        picture = _laid(picture, np.clip(_soft(mask, blur * .7) * 1.15, 0, .95), _tone(color) * 1.1)
    return picture


def _reeds(picture):
    """Two banks of them, the nearer one taller and softer."""
    rnd = np.random.default_rng(17)
    picture = _bank(picture, rnd, REEDS, .10, 2.6, ('#a58c58', '#8f8452', '#c4a468', '#f0d49a'), 2600, 16)
    return _bank(picture, rnd, REEDS + .14, .2, 5.5, ('#8a7044', '#6f6a42', '#b08e54', '#e6c284'), 1500, 40)


def paint_loop():
    """The whole of it, opaque and linear (1080, 3840, 4)."""
    y, x = np.mgrid[0:HIGH, 0:WIDE].astype(np.float32)
    y, x = y / HIGH, x / WIDE
    picture = _sky(y, x)
    picture = _sea(y, picture)
    picture = _headlands(y, x, picture)
    picture = _land(y, x, picture)
    picture = _huts(picture)
    picture = _wires(picture)
    picture = _reeds(picture)
    glare = (np.exp(-np.abs(y - HORIZON) / .09) * .10)[..., None]
    picture = picture * (1 - glare) + _tone('#fff0d6') * 1.1 * glare
    return np.concatenate([picture, np.ones((HIGH, WIDE, 1), np.float32)], 2).astype(np.float32)

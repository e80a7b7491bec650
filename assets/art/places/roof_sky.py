"""What one sees from the roof: a real sky at dawn, plum at night, the city in its haze, and the bank across the street."""
import functools

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates

from lib import city, post
from lib.color import linear
from lib.facade import AIRS, horizon

HORIZON = .66       # share of the picture's height
FOCAL = 30 / 36     # of the camera, in picture widths
SUN = .535          # where the sun is about to rise, share of the width
ACROSS = 1.5        # the city's panorama, in picture widths
SHIFT = -.04
# The bank: left, right, the edge of its sunward side, top; then its sign: left, top, right, bottom (shares of the width and height).
BANK = (.283, .398, .419, .475)
SIGN = (.291, .362, .391, .452)


def _color(hex_color):
    return np.array(linear(hex_color), np.float32)


def _opaque(picture):
    return np.concatenate([picture, np.ones((*picture.shape[:2], 1))], 2).astype(np.float32)


@functools.lru_cache
def _puffs(seed, number=1024, octaves=6):
    """A tiling sheet of cloud noise, mean 0, deviation 1."""
    chance, sheet = np.random.default_rng(seed), 0
    for k in range(octaves):
        grain = gaussian_filter(chance.normal(0, 1, (number, number)), number / 9 / 2 ** k, mode='wrap')
        sheet = sheet + grain / grain.std() * .56 ** k
    return (sheet / sheet.std()).astype(np.float32)


def _sheet(seed, up, aside, height, scale, turn):
    """Cloud density of a flat sheet overhead, as it is seen: `up` and `aside` are slopes from the eye."""
    away = height / (up + .035)
    side = aside * away
    u, v = side * np.cos(turn) - away * np.sin(turn), side * np.sin(turn) + away * np.cos(turn)
    puffs = _puffs(seed)
    return map_coordinates(puffs, [v * scale[1] % puffs.shape[0], u * scale[0] % puffs.shape[1]], order=1, mode='grid-wrap')


def _grid(size):
    """(y, x) as shares of the picture, and the slopes upward and aside of each pixel's line of sight."""
    width, height = size
    y, x = np.linspace(0, 1, height)[:, None] + 0 * np.zeros((1, width)), np.linspace(0, 1, width)[None, :] + np.zeros((height, 1))
    up = np.clip(HORIZON - y, 0, 1) * height / width / FOCAL
    return y.astype(np.float32), x.astype(np.float32), up.astype(np.float32), ((x - .5) / FOCAL).astype(np.float32)


def _ramp(value, stops):
    """Colors along a row of (place, hex), smoothly."""
    places = [place for place, _ in stops]
    colors = np.array([linear(color) for _, color in stops])
    return np.stack([np.interp(value, places, colors[:, c]) for c in range(3)], -1).astype(np.float32)


# Each sheet of clouds: seed, height, scale across and along, turn, threshold, softness, most, colors where it is lit, where not.
CLOUDS = ((3, 1.25, (85, 330), .42, .15, 2.2, .55, '#ffc09a', '#c48c8e'),
          (8, 1., (250, 560), .16, .42, 1.15, .95, '#ffa27c', '#a06a7c'),
          (21, .62, (170, 520), .07, .62, 1., .9, '#ffb980', '#a06676'))


def _dawn_air(size):
    """Rose over cream over pale gold, without clouds."""
    _, x, up, aside = _grid(size)
    sky = _ramp(up, ((0, '#ffe2a8'), (.035, '#ffddaa'), (.10, '#ffd3a8'), (.17, '#f8bd9e'), (.25, '#e59f92'), (.33, '#c58489'), (.42, '#9a6e80')))
    east = np.exp(-((x - SUN) / .30) ** 2)[..., None]
    low = np.exp(-up / .085)[..., None]
    sky = sky * (.70 + .30 * east) + _color('#ffca7c') * low * east * .55
    away = np.hypot(aside - (SUN - .5) / FOCAL, (up + .012) * 1.5)[..., None]
    return sky + _color('#ffe3a6') * (np.exp(-(away / .16) ** 1.2) * .8 + np.exp(-(away / .055) ** 1.5) * 1.5)


def _beams(size):
    """Soft fans of light from below the horizon, 0..1."""
    _, _, up, aside = _grid(size)
    turn = np.arctan2(aside - (SUN - .5) / FOCAL, up + .03)
    chance = np.random.default_rng(12)
    fan = gaussian_filter(chance.normal(0, 1, 720), 7, mode='wrap')
    fan = np.interp(turn, np.linspace(-np.pi / 2, np.pi / 2, 720), fan / fan.std())
    return np.clip(.5 + .35 * fan, 0, 1) * np.exp(-np.hypot(aside - (SUN - .5) / FOCAL, up) / .30) * np.clip(up / .05, 0, 1)


@functools.lru_cache
def _dawn_sky(size):
    _, x, up, aside = _grid(size)
    sky = _dawn_air(size)
    sky = sky + _beams(size)[..., None] * _color('#ffdca0') * .17
    near = np.exp(-np.hypot((x - SUN) / .34, (up - .02) / .34) ** 2)[..., None]
    for seed, height, scale, turn, least, soft, most, lit, dull in CLOUDS:
        here = _sheet(seed, up, aside, height, scale, turn)
        sunward = _sheet(seed, up * .972, aside, height, scale, turn)
        thick = np.clip((here - least) / soft, 0, 1)[..., None]
        open_ = np.clip(.42 + 1.1 * (here - sunward), 0, 1)[..., None] * (1 - .45 * thick) + .5 * (1 - thick) ** 4
        shine = np.clip(open_ * (.45 + .9 * near), 0, 1)
        color = _color(dull) * (.8 + .5 * near) * (1 - shine) + _color(lit) * shine * (1.05 + 1.0 * near)
        alpha = np.clip(thick * 1.6, 0, 1) ** .9 * most * np.clip((up - .008) / .06, 0, 1)[..., None]
        sky = sky * (1 - alpha) + color * alpha
    return sky


def _towers(size, name='morning'):
    """How much light the city's towers let through, channel by channel: the panorama against its own empty sky."""
    air = AIRS[name]
    view = city.view(name, size, HORIZON, ACROSS, SHIFT)[..., :3]
    width, height = size
    whole = post.fit(city.panorama(name), int(width * ACROSS)).shape
    empty = city._sky(air, (whole[1], whole[0]))
    for level, share in ((.60, 1.), (.68, .7)):
        city._veil(air, empty, level, air.sheet * share)
    left = int(np.clip((whole[1] - width) / 2 + SHIFT * width, 0, whole[1] - width))
    rows = np.clip(np.arange(height) - int(height * HORIZON - whole[0] * city.HORIZON), 0, whole[0] - 1)
    return np.clip(view / np.maximum(empty[rows][:, left:left + width, :3], 1e-3), 0, 1.03)


def _block(picture, box, color, soft=1.2):
    """A flat thing at left, top, right, bottom (shares); `color` is a picture or one color."""
    height, width = picture.shape[:2]
    mask = np.zeros((height, width), np.float32)
    left, top, right, bottom = (int(round(v * n)) for v, n in zip(box, (width, height, width, height)))
    mask[top:bottom, left:right] = 1
    mask = gaussian_filter(mask, soft * height / 1080)[..., None]
    picture[:] = picture * (1 - mask) + color * mask


def _rows(size, left, right, top, columns, floors, pitch):
    """The windows of a house front: boxes with their column and floor."""
    wide = (right - left) / columns
    for floor in range(floors):
        for column in range(columns):
            x, y = left + wide * (column + .2), top + pitch * (floor + .35)
            yield column, floor, (x, y, x + wide * .6, y + pitch * .5)


def _bank(picture, front, side, window, lit, sign, frame):
    """The bank and its sign. `lit(column, floor)` gives a window's color or None; `sign` paints the panel."""
    left, right, edge, top = BANK
    y = np.linspace(0, 1, picture.shape[0], dtype=np.float32)[:, None, None]
    deep = np.clip((y - top) / .3, 0, 1)
    _block(picture, (right - .002, top + .006, edge, 1), side[0] * (1 - deep) + side[1] * deep)
    _block(picture, (left, top, right, 1), front[0] * (1 - deep) + front[1] * deep)
    for column, floor, box in _rows(None, left + .006, right - .004, top + .02, 7, 9, .034):
        _block(picture, box, lit(column, floor) if lit(column, floor) is not None else window, .8)
    _block(picture, (left - .004, top - .006, edge + .002, top + .008), frame)
    for share in (.12, .5, .88):
        x = SIGN[0] + (SIGN[2] - SIGN[0]) * share
        _block(picture, (x - .0016, SIGN[3] - .01, x + .0016, top), frame, .7)
    _block(picture, (SIGN[0] - .003, SIGN[1] - .005, SIGN[2] + .003, SIGN[3] + .005), frame)
    sign(picture)


def _lamps(picture):
    """The sign's lamps at night: two swarms of amber, too far away to be read."""
    height, width = picture.shape[:2]
    _block(picture, SIGN, _color('#2a1713'))
    chance = np.random.default_rng(4)
    glow = np.zeros((height, width, 3), np.float32)
    for first, last in ((.05, .47), (.60, .95)):
        for column in np.linspace(first, last, int((last - first) * 34)):
            for row in np.linspace(.16, .84, 7):
                if chance.random() < .5:
                    y, x = SIGN[1] + (SIGN[3] - SIGN[1]) * row, SIGN[0] + (SIGN[2] - SIGN[0]) * column
                    glow[int(y * height), int(x * width)] += _color('#ffb65a') * chance.uniform(.5, 1)
    glow = post.bokeh(glow, 8. * height / 1080)
    picture += glow * (1.3 / max(glow.max(), 1e-3)) + gaussian_filter(glow, (14 * height / 1080, 14 * height / 1080, 0)) * (.35 / max(glow.max(), 1e-3))


def _pale(picture):
    """The sign at dawn: the sun is nearly on it."""
    y = np.linspace(0, 1, picture.shape[0], dtype=np.float32)[:, None, None]
    x = np.linspace(0, 1, picture.shape[1], dtype=np.float32)[None, :, None]
    across = np.clip((x - SIGN[0]) / (SIGN[2] - SIGN[0]), 0, 1)
    _block(picture, SIGN, _color('#c98f76') * (.75 + .25 * across) + _color('#ffdcae') * across ** 2 * .55 + 0 * y)
    for row in range(1, 5):
        level = SIGN[1] + (SIGN[3] - SIGN[1]) * row / 5
        _block(picture, (SIGN[0], level - .0009, SIGN[2], level + .0009), _color('#b07a68'), .6)


@functools.lru_cache
def dawn(size):
    """Before six, the sun just under the edge of the city."""
    y, x, up, _ = _grid(size)
    picture = _dawn_sky(size).copy()
    glow = _ramp(np.clip((y - HORIZON) / .2, 0, 1), ((0, '#ffdca6'), (.5, '#e9b294'), (1, '#b98784')))
    below = np.clip((y - HORIZON + .004) / .01, 0, 1)[..., None]
    picture = picture * (1 - below) + glow * (.75 + .4 * np.exp(-((x - SUN) / .2) ** 2)[..., None]) * below
    through = _towers(size)
    shade = np.clip(through, .02, 1.05) ** np.array([1.35, 1.7, 1.55], np.float32)
    lifted = shade + (1 - shade) * _color('#8a5f66') * .55
    picture = picture * lifted
    veil = (np.exp(-((y - HORIZON - .01) / .05) ** 2) * (.28 + .3 * np.exp(-((x - SUN) / .16) ** 2)))[..., None]
    picture = picture * (1 - veil) + _color('#ffd39c') * veil
    _bank(picture, (_color('#a87870'), _color('#c99a88')), (_color('#ffc896'), _color('#e0ab8c')), _color('#8a5f60'),
          lambda column, floor: _color('#ffd59a') if (column, floor) in ((2, 3), (5, 1)) else None, _pale, _color('#7d5557'))
    return _opaque(picture)


@functools.lru_cache
def night(size):
    """Plum, warm at its lower edge; a few stars that the city lets through."""
    y, x, up, aside = _grid(size)
    picture = city.view('night', size, HORIZON, ACROSS, SHIFT)[..., :3]
    high = np.clip((up - .12) / .3, 0, 1)[..., None]
    picture = picture * (1 - high) + _ramp(up, ((0, '#604048'), (.25, '#4a323e'), (.6, '#2a1c28'))) * high
    thin = np.clip((_sheet(8, up, aside, 1., (250, 560), .16) - .5) / 1.6, 0, 1)[..., None] * np.clip(up / .08, 0, 1)[..., None]
    picture = picture * (1 - thin * .35) + _color('#83555a') * thin * .35
    chance, stars = np.random.default_rng(7), np.zeros((*picture.shape[:2], 1), np.float32)
    for _ in range(90):
        stars[int(chance.uniform(0, .46) * size[1]), int(chance.uniform(0, 1) * (size[0] - 1))] = chance.random() ** 3
    stars = gaussian_filter(stars, (1.1 * size[1] / 1080, 1.1 * size[1] / 1080, 0))
    picture = picture + stars / stars.max() * _color('#ffe6c8') * .9 * (1 - thin)
    _bank(picture, (_color('#2c1b20'), _color('#4a2e32')), (_color('#39242a'), _color('#553438')), _color('#1c1116'),
          lambda column, floor: _color('#ffc27c') * 1.1 if (column, floor) in ((1, 2), (4, 0), (4, 5), (6, 3), (0, 6)) else None, _lamps, _color('#1f1317'))
    return _opaque(picture)

"""What stands on the beach: the hut, the pier, a tent for one, Sunday lunch, two men in a hole, a towel with nobody on it."""
import math

from lib import geometry, props
from lib.materials import brass, cloth, paint, shade, wood
from places.beach_parts import shoes, towel

TO_SEA = -112       # the yaw of those who look out to sea
CORAL, MUSTARD, CREAM, SAGE, PLUM, ROSE = '#dc6a52', '#dda648', '#f2e2c6', '#93a07a', '#6e4652', '#e9a994'


def shore(y):
    """Where the water ends at this distance."""
    return -2.35 + .4 * (y - 7.5) + .42 * math.sin(y * .42 + .6) * min(1, y / 9) + .25 * math.sin(y * .17)


def out(x, y):
    """Meters from the water's edge, out to sea."""
    return (shore(y) - x) * .93


def ground(x, y):
    """Height of the sand: it falls to the water, rises to the parking lot, and was walked on all day."""
    away = out(x, y)
    up = max(0, -away)
    bank = .055 * min(up, 2.2) + .035 * max(0, up - 12)
    walked = .045 * math.sin(x * 2.7 + math.sin(y * 1.9) * 1.4) * math.sin(y * 2.3 + x * .7) + .022 * math.sin(x * 6.1 + y * 3.7) * math.sin(y * 5.3 - x * 2.9)
    return bank - .05 * max(0, away) + walked * min(1, up / 2.5)


def hut(x, y):
    """The lifeguard's: sage boards on legs, a ramp, a lamp under its roof."""
    sage, dark, pale = paint('#b5c49c', .7, .06), paint('#8c9c76', .7), paint(CREAM, .7)
    with geometry.assembled(on(x, y), -.1):
        for a in (-1.2, 1.2):
            for b in (-1, 1):
                geometry.box((a, b, .7), (.14, .14, 1.5), wood('#8a6244', '#b98d62'), .02)
            geometry.box((a * .5, -1.02, .7), (1.9, .07, .07), wood('#8a6244', '#b98d62'), .01, (0, a * .45, 0))
        geometry.box((0, 0, 1.46), (3.1, 2.7, .1), wood('#8a6244', '#b98d62'), .02)
        geometry.box((0, .2, 2.4), (2.1, 1.7, 1.8), sage, .03)
        for k in range(7):
            geometry.box((-.9 + .3 * k, -.66, 2.4), (.02, .03, 1.8), dark, 0)
        geometry.box((-.35, -.67, 2.6), (.9, .05, .62), shade('#f3c890', '#ffc070', 1.6), .01)
        geometry.box((-.35, -.72, 2.93), (1.1, .3, .04), pale, .01, (.5, 0, 0))
        geometry.box((.7, -.68, 2.2), (.5, .05, 1.35), paint(CORAL, .7), .01)
        geometry.box((0, .1, 3.42), (2.7, 2.4, .1), pale, .03, (.10, 0, 0))
        for a in (-1.5, 0, 1.5):
            geometry.box((a, -1.28, 1.85), (.06, .06, .75), pale, .01)
        geometry.box((0, -1.28, 2.22), (3.1, .07, .07), pale, .01)
        geometry.box((-2.5, -.4, .72), (2.5, .9, .07), wood('#8a6244', '#b98d62'), .01, (0, -.62, 0))
        geometry.cylinder((1.2, .6, 4.2), .03, 1.7, pale)
        geometry.grid([[(1.2 + .9 * t, .6 + .1 * math.sin(t * 6), 4.95 - .1 * t - h * .5) for t in (0, .25, .5, .75, 1)] for h in (0, 1)], cloth(MUSTARD), 'flag')
        geometry.tube([(-1.3 + .4 * math.cos(a), -1.33, 1.9 + .3 * math.sin(a)) for a in (0, 1.57, 3.14, 4.71)], .07, paint('#e07a55', .6), True)


def pier():
    """Far off: piles, a deck, a hall, a wheel, bulbs not yet lit."""
    dark, roof = paint('#5f3f47', .8), paint('#8d5a55', .8)
    with geometry.assembled((52, 96, 0), math.pi - .38):
        for k in range(23):
            for side in (-3, 3):
                geometry.box((4 + 3.4 * k, side, 1.4), (.45, .45, 7), dark, 0)
        geometry.box((38, 0, 4.9), (82, 8, .55), dark, 0)
        geometry.box((38, 4, 5.9), (82, .1, .12), dark, 0)
        for k in range(28):
            geometry.box((1 + 2.8 * k, 4, 6.3), (.09, .09, 2.6), dark, 0)
            geometry.ball((1 + 2.8 * k, 4, 7.7), .2, shade('#f6dcb4', '#ffd9a0', 1.2))
        for a, wide, tall in ((66, 10, 4), (53, 6, 3), (18, 9, 3.4)):
            geometry.box((a, 0, 5.2 + tall / 2), (wide, 6, tall), roof, .1)
            geometry.cylinder((a, 0, 5.9 + tall), wide * .62, 1.8, dark, .3, segments=4, turn=(0, 0, .785))
        hub, reach = (36, 0, 12.2), 5.6
        for side in (-.8, .8):
            geometry.tube([(36 + reach * math.cos(k * .3927), side, 12.2 + reach * math.sin(k * .3927)) for k in range(16)], .13, dark, True)
            for lean in (-3, 3):
                geometry.tube([hub, (36 + lean, side * 2, 5)], .2, dark)
        for k in range(16):
            angle = k * .3927 + .1
            tip = (36 + reach * math.cos(angle), 0, 12.2 + reach * math.sin(angle))
            geometry.tube([hub, tip], .06, dark)
            geometry.ball((tip[0], 0, tip[2] - .55), .55, paint((CORAL, MUSTARD, CREAM)[k % 3], .6), (1, 1, .8))


def boats():
    for x, y, size, color in ((-92, 260, 1., CREAM), (-20, 330, 1.3, ROSE), (-150, 300, .8, MUSTARD)):
        with geometry.assembled((x, y, 0), .3):
            geometry.box((0, 0, .5), (7 * size, 2, 1.1), paint('#7a4a44', .7), .3)
            geometry.plane(((-2.6 * size, 0, 1.6), (.3, 0, 1.6), (.3, 0, 11 * size), (.2, 0, 11 * size)), paint(color, .9, glow=.2))
            geometry.plane(((.7, 0, 1.6), (3 * size, 0, 1.8), (.8, 0, 8 * size), (.7, 0, 8 * size)), paint(color, .9, glow=.2))


def table(crowd, x, y):
    """Sunday lunch for seven, with a gravy boat; the old man sits at the head in his napkin."""
    pale = cloth('#f4e6cf')
    base = ground(x, y)
    geometry.drape((x, y), (2.9, .95), (.32, .32), base + .75, pale, base + .3, .02, 4, 44)
    geometry.box((x - .1, y, base + .772), (.012, 1., .014), paint('#d9c4a4', .9), 0)
    for k in range(6):
        a, b = x - 1.1 + .45 * k, y + (-.26 if k % 2 else .24)
        geometry.cylinder((a, b, base + .785), .13, .012, paint('#fff3e0', .3), segments=20)
    geometry.ball((x + .2, y, base + .85), .075, paint('#fff3e0', .2), (1.9, .9, .8))
    geometry.cylinder((x + .2, y, base + .79), .09, .02, paint('#fff3e0', .2), segments=20)
    geometry.cylinder((x - .6, y + .02, base + .9), .045, .26, paint('#7d8a5a', .2), .02, segments=14)
    seats = ((-1.85, 0, 90, 'passer5', dict(hair='#e6dccd', shirt='#efe3cf')), (-.75, -.8, 180, 'passer0', {}), (.35, -.82, 180, 'passer3', {}),
             (-.95, .8, 0, 'passer2', {}), (.05, .8, 0, 'passer5', {}), (1.0, .8, 0, 'passer4', {}), (1.9, 0, -90, None, {}))
    for a, b, yaw, who, traits in seats:
        spot = (x + a, y + b, base)
        props.chair(spot, (CORAL, '#b98a5c', ROSE)[int(a * 7) % 3], math.radians(yaw + 180), paint('#8a6244', .6))
        if who:
            crowd.put(who, 'sitting', spot, yaw, seat=.48, **traits)


def hole(crowd, x, y, rnd):
    """Two men of sixty, to the chest."""
    base = ground(x, y)
    for k in range(26):
        angle, reach = k * .242, rnd.uniform(.95, 1.25)
        geometry.ball((x + reach * math.cos(angle), y + reach * .8 * math.sin(angle), base + .04), rnd.uniform(.2, .36), paint('#dcae86', .95, .08, bump=.3), (1.2, 1, .62))
    geometry.cylinder((x, y, base + .05), 1., .06, paint('#6a453a', .95), segments=24).scale = (1, .8, 1)
    for a, yaw, name, hair in ((-.36, 60, 'passer5', '#d9cbb8'), (.38, -70, 'passer3', '#a89888')):
        crowd.put(name, 'holding', (x + a, y, base - .82), yaw, hair=hair)
    geometry.tube([(x + 1.3, y - .4, base + .1), (x + 1.42, y - .45, base + 1.2)], .022, paint('#b98a5c', .6))
    geometry.box((x + 1.29, y - .39, base + .12), (.2, .03, .28), paint('#8a5a4c', .4), .01, (0, .1, .3))


def tent(x, y):
    """A tent for one; what she tried on hangs from its line."""
    base = ground(x, y)
    with geometry.assembled((x, y, base), -.5):
        for side in (-1, 1):
            rows = [[(side * .82 * (1 - t) ** .85, b * 1.05, 1.5 * math.sin(t * 1.57) - .07 * (1 - b * b) * math.sin(t * 3.14)) for t in (0, .2, .4, .6, .8, 1)] for b in (-1, -.5, 0, .5, 1)]
            geometry.grid(rows, cloth('#e2b25c' if side < 0 else '#d8a04a'), 'tent')
        rows = [[(side * .82 * (1 - t) ** .85, -1.05, 1.5 * math.sin(t * 1.57)) for side in (-1, 0, 1)] for t in (0, .2, .4, .6, .8, .97)]
        geometry.grid(rows, cloth('#efcf8c'), 'flap')
        geometry.tube([(0, -1.07, .03), (0, -1.07, 1.42)], .012, paint('#8a4a3c', .5))
        geometry.tube([(0, -1.05, 1.5), (1.1, -1.1, 1.36), (2.2, -1.15, 1.42)], .013, paint(CREAM, .8))
        geometry.cylinder((2.2, -1.15, .72), .02, 1.45, paint('#8a6244', .6), segments=10)
        for k, color in enumerate((CORAL, SAGE, PLUM)):
            rows = [[(.62 + .5 * k + side * wide, -1.1 + .02 * math.sin(side * 3 + k), high) for side in (-1, -.5, 0, .5, 1)]
                    for high, wide in ((1.38, .10), (1.26, .12), (1.14, .10), (1.0, .085), (.88, .13), (.80, .12), (.70, .04))]
            geometry.grid(rows, cloth(color), 'suit', .02)


def lot():
    """The parking lot above the beach: a wall, and a cream van at the bar that has played since two."""
    wall = paint('#d9bfa2', .9, .05)
    base = ground(19, 31)
    geometry.box((27, 34, base + .3), (22, .4, 1.), wall, .03, (0, 0, -.5))
    with geometry.assembled((20.6, 33.5, base + .8), -.35):
        geometry.box((0, 0, 1.3), (4.4, 1.9, 2.), paint('#f4e4c8', .6), .2)
        geometry.box((0, -.96, 1.0), (4.2, .05, .35), paint(CORAL, .6), 0)
        geometry.box((.2, -.98, 1.75), (1.7, .05, .75), shade('#ffd9a0', '#ffc878', 2.2), 0)
        geometry.box((.2, -1.25, 2.25), (1.9, .7, .06), paint(ROSE, .7), .01, (.3, 0, 0))
        geometry.cylinder((-.9, 0, 2.75), .02, .9, paint('#c98d5c', .6), .26, segments=16)
        geometry.ball((-.9, 0, 3.25), .34, paint('#f3b8a4', .6))
        for a in (-1.4, 1.4):
            geometry.cylinder((a, -.9, .3), .34, .2, paint('#4a322d', .7), turn=(1.57, 0, 0), segments=20)


def couple(crowd, x, y):
    """Back to back with one paperback, cut in half."""
    base = ground(x, y) + .02
    towel((x, y), 1.35, (CORAL, CREAM), ground, (1.0, 2.), 10)
    for a, b, yaw, name, traits in ((-.19, -.06, -100, 'passer4', dict(hair='#dcd0c2', style='bun')), (.19, .05, 80, 'passer5', dict(hair='#e8ddd0'))):
        crowd.put(name, 'reading', (x + a, y + b, base), yaw, **traits)
        turn = math.radians(yaw)
        geometry.box((x + a + .42 * math.sin(turn), y + b - .42 * math.cos(turn), base + .5), (.13, .02, .19), paint('#f6ead2', .9), .003, (.5, 0, turn))


def left_behind():
    """A towel put down so straight, nobody on it; its shoes; a ball; a castle the sea will have."""
    spot = on(-.2, 9.4)
    towel(spot, math.radians(TO_SEA), (CORAL, CREAM, CORAL, CORAL, CORAL, CORAL, CREAM), ground, (.9, 1.8), 13)
    shoes((.95, 8.7, ground(.95, 8.7)), .5)
    geometry.ball((-.9, 11.2, ground(-.9, 11.2) + .2), .2, paint(MUSTARD, .5))
    for x, y, radius, tall in ((-1.25, 9.1, .16, .3), (-1.02, 9.3, .12, .22), (-1.5, 9.28, .11, .2), (-1.2, 9.42, .13, .42)):
        geometry.cylinder((x, y, ground(x, y) + tall / 2), radius, tall, paint('#b98a6c', .95, .1, bump=.3), radius * .75, segments=16)
    geometry.tube([(-1.2, 9.42, .4), (-1.2, 9.42, .72)], .006, paint('#6a453a', .7))
    geometry.plane(((-1.2, 9.42, .6), (-1.03, 9.42, .65), (-1.2, 9.42, .72), (-1.2, 9.42, .71)), cloth(CORAL))
    for x, y in ((3.2, 7.9), (3.45, 8.05)):
        geometry.cylinder((x, y, ground(x, y) + .06), .04, .12, paint(CREAM, .6), .05, segments=14)
    towel((1.35, 5.5), -.5, (MUSTARD, CREAM, SAGE, CREAM), ground, (.9, 1.8), 12)
    geometry.box((1.75, 5.35, ground(1.75, 5.35) + .16), (.34, .1, .2), paint('#b9543f', .5), .02, (.1, 0, .5))
    geometry.tube([(1.61, 5.27, ground(1.75, 5.35) + .24), (1.75, 5.35, ground(1.75, 5.35) + .33), (1.89, 5.43, ground(1.75, 5.35) + .24)], .008, brass())
    geometry.ball((1.02, 5.6, ground(1.02, 5.6) + .07), .10, cloth('#e6cfa4'), (1, 1, .8))
    geometry.cylinder((1.02, 5.6, ground(1.02, 5.6) + .055), .2, .012, cloth('#e6cfa4'), segments=28)

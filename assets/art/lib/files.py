"""Where things lie, and writing pictures."""
import os
import pathlib
import struct
import subprocess
import zlib

import bpy
import numpy as np

HERE = pathlib.Path(__file__).resolve().parent.parent
ASSETS = HERE.parent
OUT = HERE / 'out'
OUT.mkdir(exist_ok=True)
# One folder a process: Blender runs side by side must not share pictures.
SCRATCH = OUT / 'scratch' / str(os.getpid())
SCRATCH.mkdir(parents=True, exist_ok=True)


def _chunk(kind, data):
    return struct.pack('>I', len(data)) + kind + data + struct.pack('>I', zlib.crc32(kind + data))


def write_png(path, picture):
    """Display values 0..1 (h, w, 3 or 4; straight alpha) -> 8-bit PNG, dithered so that gradients do not band."""
    height, width, channels = picture.shape
    noise = np.random.default_rng(1).uniform(0, 1, (height, width, 1))
    if channels == 4:
        noise = np.concatenate([np.repeat(noise, 3, 2), np.full_like(noise, .5)], 2)
    bytes_ = (np.clip(picture, 0, 1) * 255 + noise).clip(0, 255).astype(np.uint8).reshape(height, width * channels)
    rows = np.concatenate([np.zeros((height, 1), np.uint8), bytes_], 1).tobytes()
    head = struct.pack('>IIBBBBB', width, height, 8, {3: 2, 4: 6}[channels], 0, 0, 0)
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b'\x89PNG\r\n\x1a\n' + _chunk(b'IHDR', head) + _chunk(b'IDAT', zlib.compress(rows, 6)) + _chunk(b'IEND', b''))


def write_webp(path, picture, quality=82, size=None, most=None):
    """The same as WebP; `size` (width, height) scales it down; coarser until it is at most `most` kB."""
    path = pathlib.Path(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    raw = SCRATCH / 'raw.png'
    write_png(raw, picture)
    resize = ['-resize', str(size[0]), str(size[1])] if size else []
    subprocess.run(['cwebp', '-quiet', '-q', str(quality), '-alpha_q', '90', '-m', '6', *resize, str(raw), '-o', str(path)], check=True)
    if most and path.stat().st_size > most * 1000 and quality > 40:
        return write_webp(path, picture, quality - 6, size, most)
    print(f'WROTE {path.relative_to(ASSETS)} {path.stat().st_size / 1000:.0f} kB', flush=True)


def read_pixels(path):
    """Any picture Blender reads, as it is stored: float (h, w, 4), top row first."""
    image = bpy.data.images.load(str(path))
    image.colorspace_settings.name = 'Non-Color'
    width, height = image.size
    values = np.empty(width * height * 4, np.float32)
    image.pixels.foreach_get(values)
    bpy.data.images.remove(image)
    return values.reshape(height, width, 4)[::-1].copy()

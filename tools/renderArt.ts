import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * `npm run render:art -- NAME [--draft]`: renders a place (`office`), figure sprites (`sprites [NAME]`), what the endings
 * leave behind (`keepsakes [NAME]`) or things seen close (`inserts [NAME]`), with Blender from the distribution. Building
 * and playing the game never need it.
 */
const [name, ...rest] = process.argv.slice(2);
const script = [`assets/art/${name}.py`, `assets/art/places/${name}.py`].find((file) => existsSync(file));
if (!name || !script) {
  console.error(`render:art: no picture "${name ?? ''}" (a file of assets/art or assets/art/places)`);
  process.exit(2);
}
const { status, error } = spawnSync('blender', ['-b', '--python-exit-code', '1', '--python', script, '--', ...rest], {
  stdio: 'inherit',
});
if (error) console.error('render:art: Blender 3.4 is needed (apt-get install blender python3-scipy gcc webp)');
process.exit(status ?? 1);

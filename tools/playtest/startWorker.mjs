// A thread does not inherit how its parent reads TypeScript (under vitest least of all): it registers tsx itself.
import { register } from 'tsx/esm/api';

register();
await import('./worker.ts');

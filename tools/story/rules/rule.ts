import type { Problem } from '../compile';
import type { Flow } from '../readFlow';
import type { Position, ScriptTexts } from '../readScript';

/** What the rules look at: all that the script says, and how it hangs together. */
export interface Manuscript extends ScriptTexts {
  readonly flow: Flow;
}

/** One rule of the house: looks at the whole script and names what has to be mended. */
export type Rule = (manuscript: Manuscript) => Problem[];

export const problemAt = ({ file, line }: Position, message: string): Problem => ({ file, line, message });

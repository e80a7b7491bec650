import type { Edit } from './plan';

interface Memory {
  /** The address's query with which it was made: another address begins anew. */
  readonly query: string;
  readonly edits: readonly Edit[];
  readonly save?: unknown;
  /** The page is being reloaded by the tools, and goes on where it was. */
  readonly goesOn?: boolean;
}

const key = 'her:author';

const parse = (text: string | null): Memory | null => (text ? (JSON.parse(text) as Memory) : null);

/** What an author's page keeps over a reload, as long as the tab lives. */
export class TabMemory {
  #memory: Memory;
  /** Whether the page was reloaded to go on. */
  readonly goesOn: boolean;

  /** @param query the address's query; what another one has left is forgotten. */
  constructor(query: string) {
    const found = parse(sessionStorage.getItem(key));
    const same = found?.query === query ? found : null;
    this.goesOn = same?.goesOn ?? false;
    // An address that jumps begins anew when the author reloads it.
    this.#memory = same && (this.goesOn || !query) ? { ...same, goesOn: false } : { query, edits: [] };
    this.#store();
  }

  get edits(): readonly Edit[] {
    return this.#memory.edits;
  }

  readonly kept = {
    read: (): unknown => this.#memory.save,
    write: (save: unknown): void => this.#change({ save }),
  };

  /** Says that the reload which now follows goes on with the play. */
  goOn(edits: readonly Edit[] = this.edits): void {
    this.#change({ edits, goesOn: true });
  }

  forget(): void {
    this.#memory = { query: this.#memory.query, edits: [] };
    this.#store();
  }

  #change(part: Partial<Memory>): void {
    this.#memory = { ...this.#memory, ...part };
    this.#store();
  }

  #store(): void {
    sessionStorage.setItem(key, JSON.stringify(this.#memory));
  }
}

import type { Fact } from '../../src/core/direction';
import type { FactLandmarks } from './factLandmarks';
import type { Untold } from './untold';

/** When a play came to its facts, in words read. */
export interface FactFigures {
  /** The line that tells it included. */
  readonly told: Readonly<Record<string, number>>;
  /** Before the line that needs it first. */
  readonly needed: Readonly<Record<string, number>>;
  readonly paid: readonly string[];
}

type Facts = readonly Fact[] | undefined;

const idsOf = (facts: Facts, verb: Fact['verb']): string[] =>
  (facts ?? []).flatMap((fact) => (fact.verb === verb ? fact.value : []));

/** What the player of one play knows, line by line. */
export class Knowledge {
  /** What has been read and chosen so far; counted by whoever reads the play. */
  words = 0;
  choices = 0;
  readonly #landmarks: FactLandmarks;
  readonly #told: Record<string, number> = {};
  readonly #needed: Record<string, number> = {};
  readonly #paid = new Set<string>();
  readonly #untold = new Map<string, Untold>();
  /** Debts told, each with its first place. */
  readonly #owed = new Map<string, string>();

  constructor(landmarks: FactLandmarks) {
    this.#landmarks = landmarks;
  }

  /** Somebody reads a line, or is offered an option; `name` is its name in the landmarks. */
  need(facts: Facts, name: string): void {
    for (const fact of idsOf(facts, 'needs')) {
      this.#needed[fact] ??= this.words;
      if (!(fact in this.#told)) this.#note('untold', fact, this.#whereWritten(name));
    }
  }

  /** The line has been read, or the option taken. */
  tell(facts: Facts, name: string): void {
    for (const fact of idsOf(facts, 'tells')) {
      this.#told[fact] ??= this.words;
      if (this.#landmarks.debts.has(fact) && !this.#owed.has(fact)) this.#owed.set(fact, this.#whereWritten(name));
    }
    for (const fact of idsOf(facts, 'pays')) if (this.#owed.has(fact)) this.#paid.add(fact);
  }

  /** The play has come to an ending: what is still owed is owed for good. */
  end(): void {
    for (const [debt, place] of this.#owed) if (!this.#paid.has(debt)) this.#note('unpaid', debt, place);
  }

  get figures(): FactFigures {
    return { told: this.#told, needed: this.#needed, paid: [...this.#paid] };
  }

  /** One of each kind, fact and place. */
  get untold(): readonly Untold[] {
    return [...this.#untold.values()];
  }

  #whereWritten(name: string): string {
    return this.#landmarks.places.get(name) ?? name;
  }

  #note(kind: Untold['kind'], fact: string, place: string): void {
    const name = `${kind} ${fact} ${place}`;
    if (!this.#untold.has(name)) this.#untold.set(name, { kind, fact, place, choices: this.choices });
  }
}

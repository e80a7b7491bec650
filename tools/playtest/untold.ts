/** What a play needed before it was told it, or was promised and never given. */
export interface Untold {
  readonly kind: 'untold' | 'unpaid';
  readonly fact: string;
  /** `story/act1/letter.ink:12`: what needs the fact, or what told the debt first. */
  readonly place: string;
  /** Choices taken when it showed. */
  readonly choices: number;
}

/** What one says of it, which is also its name: one of each kind, fact and place. */
export const messageOf = ({ kind, fact, place }: Untold): string =>
  kind === 'untold' ? `untold: ${place} needs "${fact}"` : `unpaid: ${place} tells the debt "${fact}"`;

import { scenes } from '../core/catalog';
import { affinityNames } from '../core/turn';
import type { Author } from './Author';
import type { AuthorSession } from './AuthorSession';
import { make, section } from './elements';
import { readValue, writeValue } from './values';
import { whyLocked } from './why';
import './author.css';

const manner = ['playful', 'tender', 'guarded', 'blunt'];

/** A reload, which every change of the script is, leaves the overlay as it was. */
const openKey = 'her:author-open';

/** The author's overlay: where the play stands and why, and what can be done to it. F2 opens it, F2 or Escape closes. */
export class Overlay {
  readonly #author: Author;
  readonly #panel = make('aside', { className: 'author', hidden: true, ariaLabel: 'Author' });
  readonly #told = make('p', { className: 'author-told', hidden: true, role: 'status' });
  readonly #head = make('p');
  readonly #facts = make('div');
  readonly #rest = make('div');
  readonly #filter = make('input', { type: 'search', placeholder: 'filter', ariaLabel: 'Filter variables' });
  #before: Element | null = null;

  constructor(author: Author) {
    this.#author = author;
    this.#filter.oninput = () => this.#renderFacts();
    this.#panel.append(
      this.#header(),
      this.#head,
      this.#goTo(),
      section('Variables', this.#filter, this.#facts),
      this.#rest,
    );
    document.body.append(this.#told, this.#panel);
    this.#keepToItself();
    document.addEventListener('keydown', (event) => this.#onKey(event), true);
    author.onChange = () => this.#render();
    this.#panel.hidden = !sessionStorage.getItem(openKey);
    this.#render();
  }

  /** What is done in the overlay is not done to the game. */
  #keepToItself(): void {
    for (const type of ['keydown', 'keyup', 'click', 'pointerdown', 'pointerup', 'wheel'])
      this.#panel.addEventListener(type, (event) => event.stopPropagation());
  }

  #onKey(event: KeyboardEvent): void {
    const closes = event.key === 'Escape' && this.#panel.contains(document.activeElement);
    if (event.key !== 'F2' && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    this.#show(!closes && this.#panel.hidden !== false);
  }

  #show(open: boolean): void {
    this.#panel.hidden = !open;
    sessionStorage.setItem(openKey, open ? 'yes' : '');
    if (!open) return this.#before instanceof HTMLElement ? this.#before.focus() : undefined;
    this.#before = document.activeElement;
    this.#render();
    this.#filter.focus();
  }

  #header(): HTMLElement {
    const close = make('button', { type: 'button', textContent: 'Close (F2)' });
    close.onclick = () => this.#show(false);
    return make('header', {}, make('h1', { textContent: 'Author' }), close);
  }

  #goTo(): HTMLElement {
    const buttons = scenes.map((scene) => {
      const button = make('button', { type: 'button', textContent: scene });
      button.onclick = () => this.#author.go(scene);
      return button;
    });
    return section('Go to, with these variables', make('div', { className: 'author-row' }, ...buttons));
  }

  #tell(...lines: readonly string[]): void {
    this.#told.hidden = lines.length === 0;
    this.#told.textContent = lines.join('\n');
    if (!this.#author.departs) return;
    const leave = make('button', { type: 'button', textContent: 'Leave it' });
    leave.onclick = () => this.#author.leave();
    this.#told.append(' ', leave);
  }

  #render(): void {
    const { session, departs, problems } = this.#author;
    this.#tell(...(departs ? ['An author’s play: it is not saved.'] : []), ...problems);
    if (this.#panel.hidden) return;
    if (!session || session.turn < 0) {
      this.#head.textContent = 'No play yet.';
      return;
    }
    const { scene, knot } = session.where();
    const dominant = writeValue(session.ask('dominant_manner') ?? '');
    this.#head.textContent = `${knot || scene}, turn ${session.turn}, dominant manner: ${dominant.replace('manner_', '')}`;
    if (!this.#facts.contains(document.activeElement)) this.#renderFacts();
    this.#renderRest(session);
  }

  #renderFacts(): void {
    const { session } = this.#author;
    if (!session) return;
    const first: readonly string[] = [...affinityNames, ...manner];
    const names = [...first, ...session.variables.names.filter((name) => !first.includes(name))];
    const found = names.filter(
      (name) => session.variables.initial(name) !== undefined && name.includes(this.#filter.value.trim()),
    );
    this.#facts.replaceChildren(...found.map((name) => this.#fact(session, name)));
  }

  #fact(session: AuthorSession, name: string): HTMLElement {
    const value = writeValue(session.meaning(name) ?? '');
    const input = make('input', { value, name, spellcheck: false, autocomplete: 'off' });
    input.onkeydown = (event) => {
      if (event.key === 'Enter') this.#set(session, name, input.value);
    };
    const isChanged = value !== writeValue(session.variables.initial(name) ?? '');
    return make('label', { className: isChanged ? 'author-changed' : '' }, make('span', { textContent: name }), input);
  }

  #set(session: AuthorSession, name: string, text: string): void {
    const read = readValue(name, text.trim(), session.variables);
    if ('problem' in read) this.#tell(read.problem);
    else this.#author.set(name, read.value);
  }

  #renderRest(session: AuthorSession): void {
    const visits = Object.entries(session.visits()).map(([place, count]) => `${place} ${count}`);
    const counted = visits.join('\n') || 'The script asks for no visits, so none are counted.';
    this.#rest.replaceChildren(
      section('Endings', make('pre', { textContent: whyLocked(this.#author.endings, session).join('\n') })),
      section('Visits', make('pre', { textContent: counted })),
    );
  }
}

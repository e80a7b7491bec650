import type { NoticeId, Screen, ScreensView } from '../../app/ports';
import { isReduced } from '../../common/reducedMotion';
import type { Settings } from '../../core/settings';
import type { Model } from '../Model';

/** Which screen is shown, and the notices. */
export class Screens implements ScreensView {
  readonly #model: Model;

  constructor(model: Model) {
    this.#model = model;
  }

  show(screen: Screen): void {
    const model = this.#model;
    // A title that is only told what can be continued keeps the dialog that lies over it.
    if (screen.kind !== 'title' || model.screen.value?.kind !== 'title') model.overlays.value = [];
    if (screen.kind !== 'play') {
      model.line.value = null;
      model.card.value = null;
      model.sheet.value = null;
      model.log.value = [];
    }
    model.screen.value = screen;
  }

  notice(notice: NoticeId): void {
    this.#model.notice.value = { id: this.#model.nextId(), notice };
  }

  /** CSS reads the settings from the page's root element; what *auto* quality comes to, the picture adds (`data-level`). */
  applySettings(settings: Settings): void {
    this.#model.settings.value = settings;
    const root = document.documentElement;
    root.dataset.font = settings.font;
    root.dataset.motion = isReduced(settings) ? 'reduced' : 'full';
    root.dataset.quality = settings.quality;
    root.toggleAttribute('data-plate', settings.plate);
    root.toggleAttribute('data-large', settings.textSize >= 150);
    root.style.setProperty('--scale', String(settings.textSize / 100));
  }
}

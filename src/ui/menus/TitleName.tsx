import { strings } from '../strings';

/** The game's name. Its shape is in index.html, which shows it before any script has come. */
export const TitleName = () => (
  <h1 class="title-name">
    <svg role="img">
      <title>{strings.name}</title>
      <use href="#her" />
    </svg>
  </h1>
);

import { strings } from '../strings';
import { Dialog } from './Dialog';

/** The homage notice and the credits. */
export const About = () => (
  <Dialog title={strings.about.title} kind="about">
    {strings.about.homage.map((words) => (
      <p key={words} class="about-words">
        {words}
      </p>
    ))}
    <dl class="pairs">
      {strings.about.credits.map(([what, who]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{who}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

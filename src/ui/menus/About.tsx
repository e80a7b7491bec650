import { Dialog } from './Dialog';
import { menuStrings } from './menuStrings';

/** The homage notice and the credits. */
export const About = () => (
  <Dialog title={menuStrings.about.title} kind="about">
    {menuStrings.about.homage.map((words) => (
      <p key={words} class="about-words">
        {words}
      </p>
    ))}
    <dl class="pairs">
      {menuStrings.about.credits.map(([what, who]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{who}</dd>
        </div>
      ))}
    </dl>
  </Dialog>
);

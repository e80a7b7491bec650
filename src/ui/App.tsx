import { EndingScreen } from './menus/EndingScreen';
import { ErrorScreen } from './menus/ErrorScreen';
import { Notice } from './menus/Notice';
import { Overlays } from './menus/Overlays';
import { TitleName } from './menus/TitleName';
import { TitleScreen } from './menus/TitleScreen';
import { useUi } from './Ui';
import { LiveLog } from './words/LiveLog';
import { PlayScreen } from './words/PlayScreen';

/** The screen of the moment. Before the first is known, the title's name alone, as index.html has it. */
const CurrentScreen = () => {
  const screen = useUi().model.screen.value;
  switch (screen?.kind) {
    case undefined:
      return (
        <main class="title" data-screen="title">
          <TitleName />
        </main>
      );
    case 'title':
      return <TitleScreen canContinue={screen.canContinue} />;
    case 'play':
      return <PlayScreen />;
    case 'ending':
      return <EndingScreen {...screen} />;
    case 'error':
      return <ErrorScreen report={screen.report} />;
  }
};

export const App = () => (
  <>
    <CurrentScreen />
    <LiveLog />
    <Notice />
    <Overlays />
  </>
);

import type { Part, PartOf } from '../app/ports';
import type { LivePicture } from './LivePicture';
import type { LiveSound } from './LiveSound';
import type { Moments } from './moments';
import type { OpenedStory } from './openStory';
import { element } from './page';
import { type Phase, phaseRunner } from './phases';

interface Parts {
  readonly partOf: PartOf;
  readonly moments: Moments;
  readonly story: Part<OpenedStory>;
  readonly picture: LivePicture;
  readonly sound: LiveSound;
  /** Renders the present stage again, for a view that has only now come. */
  readonly renderAgain: () => void;
}

type Name = 'pictures' | 'faces' | 'opening' | 'whole' | 'sound' | 'stage';
type MomentName = 'calm' | 'leisure';

/** All that the first line does not need, in the order in which it is fetched. */
const phasesOf = ({ partOf, story, picture, sound, renderAgain }: Parts): readonly Phase<Name, MomentName>[] => {
  const faces = partOf(
    () => import('../ui/lateStyles'),
    () => true,
  );
  const bringSound = sound.part(partOf, renderAgain);
  const bringStage = picture.part(partOf, renderAgain);
  return [
    {
      name: 'pictures',
      needs: ['calm'],
      why: 'a picture that is decoded keeps the first line from being drawn',
      without: 'the title and the first line on the dark',
      bring: async () => {
        element('stage').dataset.pictured = '';
        return true;
      },
    },
    {
      name: 'opening',
      needs: ['pictures'],
      why: 'the first turn is in the page’s own script, and its replies take a while to be read',
      without: 'the first turn; its replies ask for it again',
      bring: async () => (await story.ahead()) !== null,
    },
    {
      name: 'faces',
      needs: ['pictures'],
      why: 'the first line stands in the system’s face rather than late',
      without: 'the system’s faces, and no shadows against the picture',
      bring: async () => (await faces.ahead()) !== null,
    },
    {
      name: 'whole',
      needs: ['opening', 'leisure'],
      why: 'it is at hand before the opening ends, and larger than all before it',
      without: 'the first scene; the reply that leaves it asks for it again',
      bring: async () => ((await (await story.ahead())?.whole.ahead()) ?? null) !== null,
    },
    {
      name: 'sound',
      needs: ['whole', 'faces'],
      why: 'nothing may sound before the first press',
      without: 'silence',
      bring: async () => (await bringSound()) !== null,
    },
    {
      name: 'stage',
      needs: ['sound'],
      why: 'Phaser takes the processor for a while, and the still pictures tell as much',
      without: 'still pictures',
      bring: async () => (await bringStage()) !== null,
    },
  ];
};

/** Fetches all of it; what did not come is asked for again at a later call. */
export const createRest = (parts: Parts): (() => void) => {
  const { calm, leisure } = parts.moments;
  const run = phaseRunner(phasesOf(parts), { calm, leisure });
  return () => void run();
};

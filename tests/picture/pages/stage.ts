import { decodeSettings } from '../../../src/core/settings';
import { planSpeech } from '../../../src/core/speech';
import { emptyStage, type Stage } from '../../../src/core/stage';
import { createStage } from '../../../src/picture/createStage';
import type { StageView } from '../../../src/picture/StageView';
import { countFrames } from './countFrames';
import { countTextures } from './countTextures';

declare global {
  interface Window {
    view: StageView;
    /** With `?t=`: resolves when everything asked for has come and is drawn. */
    __frame: () => Promise<void>;
    showStage: (part: Partial<Stage>) => void;
    /** Samantha begins to speak in this mood. */
    speakIn: (part: Partial<Stage>, text: string) => void;
  }
}

/** The stage without the game: `?quality=light&motion=reduced&t=4`. */
const open = async (): Promise<void> => {
  const query = new URLSearchParams(location.search);
  const host = document.getElementById('stage');
  if (!host) throw new Error('no #stage');
  const settings = decodeSettings({ quality: query.get('quality') ?? 'full', motion: query.get('motion') ?? 'full' });
  window.view = await createStage(host, settings, () => undefined);
  window.showStage = (part) => window.view.render({ ...emptyStage, ...part }, { instant: true });
  window.speakIn = (part, text) => {
    const stage = { ...emptyStage, ...part };
    const plan = planSpeech(text, { speed: 30, toned: true, mood: stage.presence, samantha: stage.samantha });
    const beat = { text, speaker: 'samantha', key: '', changes: [], cues: [] } as const;
    window.view.speak({ beat, plan, startedAt: performance.now(), stage });
  };
  window.isReady = true;
};

countFrames();
countTextures();
void open();

import { herNights, type PlaceId, type SceneId } from '../../src/core/catalog';
import type { Cue } from '../../src/core/direction';
import { afterLine, applyChanges, emptyStage, newSourceOf, type Stage } from '../../src/core/stage';
import { thingsToNotice } from '../../src/core/thingsToNotice';
import type { Beat, Choice, Turn } from '../../src/core/turn';
import { strings } from '../../src/ui/strings';
import { seenBetween } from './seenBetween';
import { flashWords, sheetWords, soundWords, voiceWords } from './stageWords';

/** A play: its turns, and the choice taken in each, as `scene/id`; the last turn has none. */
export interface TakenPlay {
  readonly turns: readonly Turn[];
  readonly choices: readonly string[];
}

interface Reply {
  readonly text: string;
  readonly isTaken: boolean;
}

/** A piece of the transcript: large words, what is seen or heard, a line, the replies, or the ending's card. */
export type Block =
  | { readonly kind: 'card' | 'seen' | 'line' | 'ending'; readonly text: string }
  | { readonly kind: 'replies'; readonly label: string; readonly replies: readonly Reply[] };

/** What is heard or flashes up with a line; a pause is only a pause. */
const cueWords = (cue: Cue): string => {
  switch (cue.verb) {
    case 'sound':
      return soundWords[cue.value];
    case 'flash':
      return flashWords[cue.value];
    case 'hold':
    case 'silence':
      return '';
    case 'minute':
      return strings.play.minute;
    default:
      return cue satisfies never;
  }
};

/** `Amy (through the wall): Who’s up?` */
const lineText = (beat: Beat, stage: Stage): string => {
  const { speaker, text, voice } = beat;
  if (!speaker) return text;
  const name = strings.play.heard(strings.speakers[speaker], newSourceOf(stage, beat));
  return strings.play.spoken(voice && speaker !== 'letter' ? `${name}, ${voiceWords[voice]}` : name, text);
};

/** A sheet that is laid out anew is empty, though one lay there before. */
const sheetSentence = ({ changes }: Beat, before: Stage): string => {
  const last = changes.findLast(({ verb }) => verb === 'sheet');
  if (last?.verb !== 'sheet' || (last.value === 'none' && before.sheet === 'none')) return '';
  return sheetWords[last.value];
};

const looksSentence = (stage: Stage): string =>
  `${strings.play.looks}: ${thingsToNotice(stage)
    .map((id) => strings.looks[id].name)
    .join(' · ')}.`;

const labelOf = ({ play, note, timed, scene }: Turn): string => {
  const { replies } = strings.play;
  if (play === 'letter') return strings.letter.slips;
  const label = note ? replies.note : scene && herNights.includes(scene) ? replies.samantha : replies.theodore;
  return timed ? `${label} [timed]` : label;
};

const replyOf = (turn: Turn, choice: Choice, taken: string | undefined): Reply => {
  const { id, text, silent } = choice;
  const silence = silent ? strings.play.silenceBeside(text) : null;
  return { text: silence ? `${text}  (${silence})` : text, isTaken: `${turn.scene}/${id}` === taken };
};

/** The whole play, piece by piece, in the order in which a player gets it. */
export const blocksOf = ({ turns, choices }: TakenPlay): Block[] => {
  const seen = new Set<PlaceId>();
  const walked = new Set<SceneId>();
  let stage = emptyStage;
  const beatBlocks = (beat: Beat): Block[] => {
    const before = stage;
    stage = applyChanges(before, beat.changes);
    const isNewWalk = stage.scene !== null && !walked.has(stage.scene) && thingsToNotice(stage).length > 0;
    const cards = beat.changes.flatMap((change) => (change.verb === 'card' ? [change.value] : []));
    const news = [
      ...seenBetween(before, stage, seen),
      sheetSentence(beat, before),
      ...beat.cues.map(cueWords),
      isNewWalk ? looksSentence(stage) : '',
    ].filter((sentence) => sentence !== '');
    if (stage.place) seen.add(stage.place.id);
    if (stage.scene && isNewWalk) walked.add(stage.scene);
    const here = stage;
    stage = afterLine(here, beat);
    return [
      ...cards.map((text) => ({ kind: 'card', text }) as const),
      ...(news.length > 0 ? [{ kind: 'seen', text: news.join(' ') } as const] : []),
      ...(beat.text ? [{ kind: 'line', text: lineText(beat, here) } as const] : []),
    ];
  };
  return turns.flatMap((turn, at): Block[] => {
    const replies = turn.choices.map((choice) => replyOf(turn, choice, choices[at]));
    return [
      ...turn.beats.flatMap(beatBlocks),
      ...(replies.length > 0 ? [{ kind: 'replies', label: labelOf(turn), replies } as const] : []),
      ...(turn.ending ? [{ kind: 'ending', text: strings.endings[turn.ending] } as const] : []),
    ];
  });
};

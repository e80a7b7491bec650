import { useLayoutEffect, useRef } from 'preact/hooks';
import { footOf, OpenInteraction } from '../interactions/OpenInteraction';
import { Sheet } from '../letter/Sheet';
import { useUi } from '../Ui';
import { Card } from './Card';
import { Choices } from './Choices';
import { Corner } from './Corner';
import { GoOn } from './GoOn';
import { Line } from './Line';
import { Looks } from './Looks';

/** The line and the replies. Upright, or with large text, they scroll; a new line begins at its top. */
const WordsBox = () => {
  const { model } = useUi();
  const { line, offer } = model;
  const Foot = footOf(model) ?? GoOn;
  const box = useRef<HTMLDivElement>(null);
  const lineId = line.value?.id;
  useLayoutEffect(() => box.current?.scrollTo(0, 0), [lineId, offer.value?.id]);
  return (
    <div class="words" data-empty={(!line.value && !offer.value) || undefined}>
      <div class="words-box" ref={box}>
        {line.value && <Line key={line.value.id} line={line.value} />}
        {offer.value ? <Choices key={offer.value.id} offer={offer.value} /> : <Foot />}
      </div>
    </div>
  );
};

/** The play: paper, words, replies, and quiet buttons in a corner. `data-waits` tells what it waits for. */
export const PlayScreen = () => {
  const { model } = useUi();
  return (
    <main
      class="play"
      data-screen="play"
      data-waits={model.waits}
      data-mood={model.mood.value}
      data-paper={model.sheet.value ? '' : undefined}
    >
      <Sheet />
      <OpenInteraction />
      <Card />
      <WordsBox />
      <Looks />
      <Corner />
    </main>
  );
};

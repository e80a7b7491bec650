import { useUi } from '../Ui';

/** Large words between scenes. The region stays, so that they are read out when they come. */
export const Card = () => {
  const { card } = useUi().model;
  return (
    <div class="card" role="status">
      {card.value && <p key={card.value}>{card.value}</p>}
    </div>
  );
};

import type { PlaceId, places } from '../../src/core/catalog';

/** Where somebody is, after a verb: for who stands, who sits or lies, and who walks; the first where a word is missing. */
export interface SpotWords {
  readonly at: string;
  readonly on?: string;
  readonly along?: string;
}

type Place = typeof places;

/** What a place is called in each of its lights, what is to be seen in it, and what its anchors are. */
type PlaceWords = {
  readonly [P in PlaceId]: {
    /** Said when it is seen for the first time. */
    readonly look: string;
    readonly lights: Readonly<Record<Place[P]['lights'][number], string>>;
    readonly anchors: Readonly<Record<Place[P]['anchors'][number], SpotWords>>;
  };
};

/** Every place in words, as src/picture/places draws it. */
export const placeWords: PlaceWords = {
  office: {
    look: 'Colored glass, rows of desks, a wall of pigeonholes.',
    lights: { day: 'The letter office, by day.', evening: 'The letter office, in the evening, its lamps lit.' },
    anchors: { desk: { at: 'at the desk' }, front_desk: { at: 'at the front desk' }, aisle: { at: 'in the aisle' } },
  },
  train: {
    look: 'Facing seats, and people talking to people who are not there.',
    lights: {
      dusk: 'The elevated train, at dusk. The city goes past the windows.',
      day: 'The elevated train, by day. Reeds and a shore go past the windows.',
    },
    anchors: { seat: { at: 'by a seat', on: 'on a seat' }, door: { at: 'at the door' } },
  },
  plaza: {
    look: 'A very large screen over wide steps, lamps, a kiosk, towers in haze.',
    lights: { dusk: 'The elevated plaza, at dusk.' },
    anchors: {
      walk: { at: 'on the plaza', along: 'across the plaza' },
      screen: { at: 'under the screen' },
      courier: { at: 'by the handcart' },
    },
  },
  lift: {
    look: 'Walnut, brass and padded cream, and a slot of glass with the city in it.',
    lights: { evening: 'The elevator, in the evening.' },
    anchors: { left: { at: 'on the left' }, middle: { at: 'in the middle' }, right: { at: 'on the right' } },
  },
  apartment: {
    look: 'One wide room high over the city: a bed, a desk, a sofa, shelves, and a window for a wall.',
    lights: {
      night: 'Theodore’s apartment, at night. A lamp is on.',
      late: 'Theodore’s apartment, late at night. The lamps are off, and the city is lit.',
      winter: 'Theodore’s apartment, on a gray winter’s day.',
      dust: 'Theodore’s apartment, by day, in the sun.',
      dawn: 'Theodore’s apartment, before sunrise.',
    },
    anchors: {
      window: { at: 'at the window' },
      desk: { at: 'at the desk' },
      sofa: { at: 'by the sofa', on: 'on the sofa' },
      shelf: { at: 'at the shelves' },
      bed: { at: 'by the bed', on: 'on the bed' },
    },
  },
  returns: {
    look: 'A wall of colored lockers under a striped awning. One is open, with a plain white box in it.',
    lights: { morning: 'The parcel lockers, early in the morning.' },
    anchors: { locker: { at: 'at the lockers', along: 'up to the lockers' } },
  },
  tunnel: {
    look: 'A burrow of glowing lines where the room was, with one lamp at its bend.',
    lights: { lamp: 'The tunnel of the game, by the light of its lamp.' },
    anchors: { near: { at: 'at the near end' }, bend: { at: 'at the bend' } },
  },
  amys_flat: {
    look: 'A sink under a blind, a striped rug, a sofa, and a bedsheet hung up for a screen.',
    lights: { afternoon: 'Amy’s apartment, in the afternoon.', night: 'Amy’s apartment, at night.' },
    anchors: {
      sofa: { at: 'by the sofa', on: 'on the sofa' },
      beside: { at: 'beside the sofa', on: 'on the sofa' },
      screen: { at: 'at the bedsheet' },
      sink: { at: 'at the sink' },
      door: { at: 'by the door' },
    },
  },
  restaurant: {
    look: 'An awning that drips, one warm window, and a table in it.',
    lights: { night: 'A restaurant, at night, from the wet street.' },
    anchors: { seat: { at: 'at the table' }, opposite: { at: 'across the table' }, street: { at: 'in the street' } },
  },
  beach: {
    look: 'The sea on one side, on the other a crowd under parasols, in its clothes; a pier far off.',
    lights: { gold: 'The beach, in low sun.' },
    anchors: {
      walk: { at: 'by the water', along: 'along the water' },
      sand: { at: 'on the sand' },
      water: { at: 'at the water’s edge' },
    },
  },
  pier: {
    look: 'Stalls under strings of bulbs, a wheel in the haze, a rail, and the last light on the sea.',
    lights: { dusk: 'The pier, at dusk.' },
    anchors: {
      walk: { at: 'on the pier', along: 'along the pier' },
      stall: { at: 'at the stalls', along: 'past the stalls' },
      rail: { at: 'at the rail', along: 'along the rail' },
    },
  },
  roof: {
    look: 'A low wall, laundry, a string of bulbs, a bank’s sign across the street, and a great deal of sky.',
    lights: { night: 'The roof of the building, at night.', dawn: 'The roof of the building, at dawn.' },
    anchors: {
      edge: { at: 'at the low wall', on: 'on the low wall', along: 'along the low wall' },
      beside: { at: 'close by', on: 'close by, on the low wall' },
      door: { at: 'at the door' },
    },
  },
  street: {
    look: 'A truck with its hazard lights on, a lit shop that is shut, a street door.',
    lights: { night: 'A street in winter, at night.' },
    anchors: {
      truck: { at: 'by the truck' },
      curb: { at: 'at the curb', on: 'on the curb', along: 'along the curb' },
      door: { at: 'at the street door' },
    },
  },
  cliff: {
    look: 'A checked blanket on the grass, pines, and the sea far below.',
    lights: { afternoon: 'A meadow over a cliff, in the afternoon.' },
    anchors: {
      blanket: { at: 'by the blanket', on: 'on the blanket' },
      beside: { at: 'beside the blanket', on: 'beside the blanket' },
      edge: { at: 'at the edge', on: 'at the corner of the blanket', along: 'along the edge' },
    },
  },
  cabin: {
    look: 'One room of logs: a stove, a round rug, a chair, a window.',
    lights: {
      snow: 'The cabin, by day, its door open on the snow.',
      fire: 'The cabin, at night, by the light of the stove.',
    },
    anchors: {
      chair: { at: 'by the chair', on: 'in the chair' },
      window: { at: 'at the window' },
      door: { at: 'at the door' },
    },
  },
  subway: {
    look: 'A lunch counter on the street above, and wide steps going down.',
    lights: { noon: 'The subway stairs, at noon.' },
    anchors: { run: { at: 'by the lunch counter', along: 'past the lunch counter' }, stairs: { at: 'on the stairs' } },
  },
  workplace: {
    look: 'A yellow couch, a curved screen, toys along the shelves.',
    lights: { day: 'Amy’s office in the game studio, by day.' },
    anchors: { desk: { at: 'at the desk' }, chair: { at: 'by the couch', on: 'on the couch' } },
  },
  party: {
    look: 'Lanterns in a tree, a long table with jelly on it, a hedge, a door to the house.',
    lights: { day: 'A garden, at a child’s birthday, by day.' },
    anchors: {
      garden: { at: 'in the garden' },
      table: { at: 'at the table' },
      door: { at: 'at the door' },
      beside: { at: 'close by' },
    },
  },
  terrace: {
    look: 'A table for two in striped shade, gardens and the city in haze.',
    lights: { noon: 'A terrace, at noon.' },
    anchors: {
      seat: { at: 'at the table' },
      opposite: { at: 'across the table' },
      steps: { at: 'on the steps' },
    },
  },
  remembered: {
    look: 'A sheet full of light over the window, a couch with one leg in the air.',
    lights: { day: 'A white, empty room, by day, as from the floor.' },
    anchors: { window: { at: 'at the window' }, floor: { at: 'on the floor' } },
  },
};

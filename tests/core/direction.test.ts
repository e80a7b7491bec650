import { expect, test } from 'vitest';
import { DirectionError, parseDirection } from '../../src/core/direction';

test.each([
  ['scene: letter', { verb: 'scene', value: 'letter' }],
  ['place: apartment night', { verb: 'place', value: { id: 'apartment', light: 'night' } }],
  [
    'figure: theodore sitting at desk',
    { verb: 'figure', value: { id: 'theodore', position: { pose: 'sitting', anchor: 'desk' } } },
  ],
  ['figure: amy none', { verb: 'figure', value: { id: 'amy', position: null } }],
  ['camera: window 1.2', { verb: 'camera', value: { anchor: 'window', zoom: 1.2 } }],
  ['camera: none', { verb: 'camera', value: null }],
  ['hold: 1.5', { verb: 'hold', value: 1.5 }],
  ['card: Two nights later', { verb: 'card', value: 'Two nights later' }],
  ['from: margaret upstairs', { verb: 'from', value: { speaker: 'margaret', source: 'upstairs' } }],
  ['from: amy none', { verb: 'from', value: { speaker: 'amy', source: 'none' } }],
  ['flavor', { verb: 'flavor', value: true }],
  ['silent', { verb: 'silent', value: true }],
  ['timed', { verb: 'timed', value: true }],
])('reads "%s"', (tag, direction) => {
  expect(parseDirection(tag)).toEqual(direction);
});

test.each([
  ['dance: tango', /unknown stage direction "dance"/],
  ['place: moon night', /unknown place "moon"/],
  ['place: train night', /unknown light of train "night"/],
  ['figure: paul lying at desk', /unknown pose of paul/],
  ['figure: theodore standing', /write "figure: NAME POSE at ANCHOR"/],
  ['camera: window 9', /zoom must be 1 to 2/],
  ['hold: 5', /hold \(seconds\) must be 0.1 to 2/],
  ['hold:', /hold/],
  ['card:', /a card needs words/],
  ['from: hal phone', /unknown speaker "hal"/],
  ['from: amy attic', /unknown source "attic" \(known: phone, message, /],
  ['from: head stranger phone', /write "from: SPEAKER SOURCE"/],
  ['voice: through_door', /unknown voice/],
  ['title: Two nights later', /unknown stage direction "title"/],
  ['silent: yes', /stands alone/],
  ['timed: 4', /stands alone/],
  ['id: Not An Id', /an id is lower-case/],
  ['toString: 1', /unknown stage direction/],
])('refuses "%s" with words for the writer', (tag, message) => {
  expect(() => parseDirection(tag)).toThrow(DirectionError);
  expect(() => parseDirection(tag)).toThrow(message);
});

import type { MapPlan } from './locator-map';

/** The locator maps of the sample articles. */
export const mapPlans: readonly MapPlan[] = [
  {
    file: 'public/maps/four-capitals.svg',
    title: 'Moscow, Ankara, Damascus and Tehran on a map',
    places: [
      { name: 'Moscow', at: [37.62, 55.75], side: 'right', drop: 0, host: true },
      { name: 'Ankara', at: [32.85, 39.93], side: 'left', drop: -16 },
      { name: 'Damascus', at: [36.29, 33.51], side: 'left', drop: 12 },
      { name: 'Tehran', at: [51.39, 35.69], side: 'right', drop: -16 },
    ],
    areas: [
      { name: 'RUSSIA', at: [44.2, 52.3] },
      { name: 'TURKEY', at: [35.6, 38.1] },
      { name: 'SYRIA', at: [40.2, 35.2] },
      { name: 'IRAN', at: [55.2, 32.6] },
    ],
    parallels: [35, 55],
    meridian: 42,
    extent: [
      [415, 92],
      [800, 672],
    ],
  },
  {
    file: 'public/maps/suez-canal.svg',
    title: 'The Suez Canal from Port Said to Suez on a map',
    places: [
      { name: 'Port Said', at: [32.3, 31.26], side: 'left', drop: 24 },
      { name: 'Great Bitter Lake', at: [32.38, 30.33], side: 'left', drop: 0 },
      { name: 'Ever Given', at: [32.58, 30.02], side: 'right', drop: 0, host: true },
      { name: 'Suez', at: [32.53, 29.97], side: 'left', drop: 12 },
    ],
    areas: [
      { name: 'EGYPT', at: [31.2, 30.6] },
      { name: 'SINAI', at: [33.5, 30.3] },
    ],
    way: [
      [32.3, 31.26],
      [32.31, 30.75],
      [32.33, 30.58],
      [32.31, 30.42],
      [32.38, 30.33],
      [32.52, 30.23],
      [32.58, 30.02],
      [32.55, 29.93],
    ],
    parallels: [29, 32],
    meridian: 32.5,
    extent: [
      [560, 120],
      [660, 640],
    ],
  },
  {
    file: 'public/maps/reykjanes.svg',
    title: 'Grindavík and Reykjavík on a map of south-west Iceland',
    places: [
      { name: 'Reykjavík', at: [-21.94, 64.147], side: 'right', drop: 0 },
      { name: 'Fagradalsfjall', at: [-22.27, 63.9], side: 'right', drop: 20 },
      { name: 'Grindavík', at: [-22.434, 63.843], side: 'left', drop: 24, host: true },
    ],
    areas: [
      { name: 'ICELAND', at: [-20.9, 64.15] },
      { name: 'REYKJANES', at: [-22.6, 63.955] },
    ],
    parallels: [63, 65],
    meridian: -22,
    extent: [
      [470, 180],
      [760, 600],
    ],
  },
];

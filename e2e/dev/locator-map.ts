/**
 * The locator map of the four capitals. Coastlines are Natural Earth's, in the public domain, as
 * world-atlas packs them. Land only: several borders here are disputed, so none is drawn.
 */
import { geoArea, geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { outlineText, textWidth } from '../../lib/pictures/card/outline-text';
import { PathWriter } from '../../lib/pictures/card/path-writer';

const width = 1200;
const height = 800;

/** A label stands right of its dot, or left of it where there is something else on the right. */
interface Capital {
  name: string;
  at: [longitude: number, latitude: number];
  side: 'left' | 'right';
  /** How far below the dot's middle the label's middle is. */
  drop: number;
  host?: true;
}

const capitals: Capital[] = [
  { name: 'Moscow', at: [37.62, 55.75], side: 'right', drop: 0, host: true },
  { name: 'Ankara', at: [32.85, 39.93], side: 'left', drop: -16 },
  { name: 'Damascus', at: [36.29, 33.51], side: 'left', drop: 12 },
  { name: 'Tehran', at: [51.39, 35.69], side: 'right', drop: -16 },
];

/** Names stand in the middle of where they are put, clear of every capital's own name. */
const countries: { name: string; at: [longitude: number, latitude: number] }[] = [
  { name: 'RUSSIA', at: [44.2, 52.3] },
  { name: 'TURKEY', at: [35.6, 38.1] },
  { name: 'SYRIA', at: [40.2, 35.2] },
  { name: 'IRAN', at: [55.2, 32.6] },
];

/** On a phone the map is a third of its size: 38 is then 12 CSS pixels, 26 is 8.5. */
const capitalSize = 38;
const countrySize = 26;
const countryTracking = 0.2;

/** Islands below some 300 square kilometres would be specks of less than a pixel. */
const leastIsland = 300 / 6371 ** 2;

/** Draws the map as an SVG document, the same one on every run. */
export function drawLocatorMap(topology: Topology<{ land: GeometryCollection }>): string {
  const projection = geoConicConformal()
    .parallels([35, 55])
    .rotate([-42, 0])
    .fitExtent(
      [
        [415, 92],
        [800, 672],
      ],
      { type: 'MultiPoint', coordinates: capitals.map(({ at }) => at) },
    )
    // Beyond the edge, so that no coast is drawn along it.
    .clipExtent([
      [-9, -9],
      [width + 9, height + 9],
    ]);
  const place = (at: [number, number]) => projection(at) ?? [0, 0];
  const land = feature(topology, topology.objects.land).features.flatMap(({ geometry }) => {
    if (geometry.type !== 'MultiPolygon') return [];
    return geometry.coordinates.filter(
      (coordinates) => geoArea({ type: 'Polygon', coordinates }) > leastIsland,
    );
  });
  const coast = new PathWriter(1);
  // Arcs are how points are drawn, and the land has none.
  const pen = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x: number, y: number) => coast.moveTo(x, y),
    lineTo: (x: number, y: number) => coast.lineTo(x, y),
    closePath: () => coast.closePath(),
  };
  geoPath(projection, pen)({ type: 'MultiPolygon', coordinates: land });

  const dots = capitals.map(({ at, host }) => {
    const [x, y] = place(at);
    const circle = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${host ? 12 : 9}"`;
    return host ? `<circle class="host" ${circle}/>` : `<circle class="ink" ${circle}/>`;
  });
  const names = capitals.map(({ name, at, side, drop }) => {
    const [x, y] = place(at);
    const setting = { face: 'label', size: capitalSize } as const;
    const start = side === 'right' ? x + 20 : x - 20 - textWidth(name, setting);
    // A third of the size is half the height of a capital letter.
    return outlineText(name, setting, start, y + drop + capitalSize / 3);
  });
  const lands = countries.map(({ name, at }) => {
    const [x, y] = place(at);
    const setting = { face: 'text', size: countrySize, tracking: countryTracking } as const;
    return outlineText(name, setting, x - textWidth(name, setting) / 2, y + countrySize / 3);
  });

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>Moscow, Ankara, Damascus and Tehran on a map</title>
<!-- Coastlines: Natural Earth, public domain. Names drawn from Public Sans, OFL 1.1. -->
<style>.sea{fill:#e7eef1}.land{fill:#eee6d5;stroke:#d8cdb8}.ink{fill:#1c1b19}.muted{fill:#67635b}.host{fill:#a8321a}@media(prefers-color-scheme:dark){.sea{fill:#1b2126}.land{fill:#2b292b;stroke:#45423f}.ink{fill:#ebe7de}.muted{fill:#a39e93}.host{fill:#f08a6b}}</style>
<path class="sea" d="M0 0H${width}V${height}H0Z"/>
<path class="land" d="${coast.toString()}"/>
<path class="muted" d="${lands.join('')}"/>
${dots.join('\n')}
<path class="ink" d="${names.join('')}"/>
</svg>
`;
}

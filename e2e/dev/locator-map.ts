/**
 * Locator maps for the sample articles. Coastlines are Natural Earth's, in the public domain, as
 * world-atlas packs them. Land only: several borders are disputed, so none is drawn.
 */
import { geoArea, geoConicConformal, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { outlineText, textWidth } from '../../lib/pictures/card/outline-text';
import { PathWriter } from '../../lib/pictures/card/path-writer';

const width = 1200;
const height = 800;

/** A label stands right of its dot, or left of it where there is something else on the right. */
export interface MapPlace {
  name: string;
  at: [longitude: number, latitude: number];
  side: 'left' | 'right';
  /** How far below the dot's middle the label's middle is. */
  drop: number;
  /** Where the news is. */
  host?: true;
}

export interface MapPlan {
  /** Below `public/`. */
  file: string;
  title: string;
  places: readonly MapPlace[];
  /** Names stand in the middle of where they are put, clear of every place's own name. */
  areas: readonly { name: string; at: [longitude: number, latitude: number] }[];
  /** A way on the land or through it, such as a canal. */
  way?: readonly [longitude: number, latitude: number][];
  /** Of the conic projection: where its two parallels run and which meridian stands upright. */
  parallels: [number, number];
  meridian: number;
  /** Where the places stand in the picture, in its pixels. */
  extent: [[number, number], [number, number]];
}

/** On a phone the map is a third of its size: 38 is then 12 CSS pixels, 26 is 8.5. */
const placeSize = 38;
const areaSize = 26;
const areaTracking = 0.2;

/** Islands below some 300 square kilometres would be specks of less than a pixel. */
const leastIsland = 300 / 6371 ** 2;

/** Draws a map as an SVG document, the same one on every run. */
export function drawLocatorMap(topology: Topology<{ land: GeometryCollection }>, plan: MapPlan): string {
  const { title, places, areas, way, parallels, meridian, extent } = plan;
  const projection = geoConicConformal()
    .parallels(parallels)
    .rotate([-meridian, 0])
    .fitExtent(extent, { type: 'MultiPoint', coordinates: places.map(({ at }) => at) })
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

  const dots = places.map(({ at, host }) => {
    const [x, y] = place(at);
    const circle = `cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${host ? 12 : 9}"`;
    return host ? `<circle class="host" ${circle}/>` : `<circle class="ink" ${circle}/>`;
  });
  const names = places.map(({ name, at, side, drop }) => {
    const [x, y] = place(at);
    const setting = { face: 'label', size: placeSize } as const;
    const start = side === 'right' ? x + 20 : x - 20 - textWidth(name, setting);
    // A third of the size is half the height of a capital letter.
    return outlineText(name, setting, start, y + drop + placeSize / 3);
  });
  const lands = areas.map(({ name, at }) => {
    const [x, y] = place(at);
    const setting = { face: 'text', size: areaSize, tracking: areaTracking } as const;
    return outlineText(name, setting, x - textWidth(name, setting) / 2, y + areaSize / 3);
  });

  const points = way?.map((at) =>
    place(at)
      .map((part) => part.toFixed(1))
      .join(' '),
  );
  const line = points
    ? `<path class="way" fill="none" stroke-width="6" stroke-linejoin="round" d="M${points.join('L')}"/>\n`
    : '';
  const wayStyle = points ? ['.way{stroke:#6f98a8}', '.way{stroke:#5d8191}'] : ['', ''];

  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
<title>${title}</title>
<!-- Coastlines: Natural Earth, public domain. Names drawn from Public Sans, OFL 1.1. -->
<style>.sea{fill:#e7eef1}.land{fill:#eee6d5;stroke:#d8cdb8}.ink{fill:#1c1b19}.muted{fill:#67635b}.host{fill:#a8321a}${wayStyle[0]}@media(prefers-color-scheme:dark){.sea{fill:#1b2126}.land{fill:#2b292b;stroke:#45423f}.ink{fill:#ebe7de}.muted{fill:#a39e93}.host{fill:#f08a6b}${wayStyle[1]}}</style>
<path class="sea" d="M0 0H${width}V${height}H0Z"/>
<path class="land" d="${coast.toString()}"/>
${line}<path class="muted" d="${lands.join('')}"/>
${dots.join('\n')}
<path class="ink" d="${names.join('')}"/>
</svg>
`;
}

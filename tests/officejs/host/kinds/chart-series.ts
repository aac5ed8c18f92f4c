import type { HostChart, HostSeries } from '../book/host-parts';
import { addressOf, type Place } from '../book/place';
import { refuseProtected } from '../book/write-cells';
import { ExcelError } from '../wire/excel-error';
import { defineKind, type Handle } from '../wire/kind';
import { asObject, asText, asWhole } from './arguments';
import { chartFillKind, chartLineKind, dataLabelsKind } from './chart-parts';
import { settingsKind, type Bag } from './settings';

interface Series {
  readonly chart: HostChart;
  readonly series: HostSeries;
}

export const seriesCollectionKind = defineKind<HostChart>('ChartSeriesCollection', {
  read: { Count: ({ series }) => series.length },
  items: (chart) => chart.series.map((series) => seriesKind({ chart, series })),
  calls: {
    GetCount: ({ series }) => series.length,
    GetItemAt: (chart, index) => {
      const series = chart.series[asWhole(index, 'index')];
      if (!series) throw new ExcelError('InvalidArgument', 'There is no such series.');
      return seriesKind({ chart, series });
    },
    Add: (chart, name): Handle => {
      refuseProtected(chart.sheet);
      const series: HostSeries = {
        id: chart.sheet.book.nextId('series'),
        name: typeof name === 'string' ? name : '',
        values: undefined,
        categories: undefined,
        settings: new Map(),
        points: new Map(),
      };
      chart.series.push(series);
      return seriesKind({ chart, series });
    },
  },
});

const SETTINGS = [
  'chartType',
  'hasDataLabels',
  'gapWidth',
  'overlap',
  'filtered',
  'markerStyle',
  'smooth',
  'axisGroup',
  'varyByCategories',
];

const settings = settingsKind('ChartSeries', SETTINGS, {
  parts: { format: () => formatKind('ChartSeriesFormat'), dataLabels: () => dataLabelsKind },
});

const own = defineKind<Series>('ChartSeries', {
  read: { Name: ({ series }) => series.name },
  write: {
    Name: ({ series }, name) => {
      series.name = asText(name, 'name');
    },
  },
  parts: { Points: (target) => pointsKind(target) },
  calls: {
    SetValues: ({ series }, source) => {
      series.values = addressOf(asObject(source, 'Range') as Place);
      return null;
    },
    SetXAxisValues: ({ series }, source) => {
      series.categories = addressOf(asObject(source, 'Range') as Place);
      return null;
    },
    Delete: ({ chart, series }) => {
      chart.series = chart.series.filter((one) => one !== series);
      return null;
    },
  },
});

/** Its name and its cells, and beside them what it only keeps. */
function seriesKind(target: Series): Handle {
  const { chart, series } = target;
  refuseProtected(chart.sheet);
  const plain = settings({ settings: series.settings, path: '' });
  const mine = own(target);
  return {
    ...mine,
    scalars: [...mine.scalars, ...plain.scalars],
    hasPart: (name) => mine.hasPart(name) || plain.hasPart(name),
    read: (name) => (plain.scalars.includes(name) ? plain.read(name) : mine.read(name)),
    write: (name, value) => (plain.scalars.includes(name) ? plain.write(name, value) : mine.write(name, value)),
    part: (name) => (plain.hasPart(name) ? plain.part(name) : mine.part(name)),
  };
}

function formatKind(className: string): ReturnType<typeof settingsKind> {
  return settingsKind(className, [], { parts: { fill: () => chartFillKind, line: () => chartLineKind } });
}

const pointsKind = defineKind<Series>('ChartPointsCollection', {
  calls: {
    GetItemAt: ({ series }, index) => {
      const bag: Bag = { settings: series.points, path: `${asWhole(index, 'index')}/` };
      return pointKind(bag);
    },
  },
});

const pointKind = settingsKind('ChartPoint', ['hasDataLabel', 'markerStyle'], {
  parts: { format: () => formatKind('ChartPointFormat') },
});

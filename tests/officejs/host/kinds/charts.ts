import type { HostChart } from '../book/host-parts';
import type { HostSheet } from '../book/host-sheet';
import { addressOf, rangeAt, width, height, type Place } from '../book/place';
import { around } from '../book/rectangles';
import { refuseProtected } from '../book/write-cells';
import { ExcelError, NotSimulated } from '../wire/excel-error';
import { defineKind, isHandle, type Handle } from '../wire/kind';
import { asObject, asText, asWhole } from './arguments';
import { axesKind, dataLabelsKind, legendKind, plotAreaKind, titleKind } from './chart-parts';
import { seriesCollectionKind } from './chart-series';
import type { Bag } from './settings';
import { worksheetKind } from './worksheet';

const TYPES = ['ColumnClustered', 'BarClustered', 'Pie', 'Line', 'ColumnStacked', 'BarStacked', 'Doughnut'];

export const chartsKind = defineKind<HostSheet>('ChartCollection', {
  read: { Count: ({ charts }) => charts.length },
  items: ({ charts }) => charts.map(chartOf),
  item: find,
  calls: {
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, name) => found(find(sheet, name)),
    GetItemOrNullObject: find,
    GetItemAt: (sheet, index) => {
      const chart = sheet.charts[asWhole(index, 'index')];
      return found(chart ? chartOf(chart) : null);
    },
    Add: (sheet, ...given) => add(sheet, given),
  },
});

const chartKind = defineKind<HostChart>('Chart', {
  id: ({ id }) => id,
  read: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    ChartType: ({ type }) => type,
    Top: ({ settings }) => settings.get('top') ?? 0,
    Left: ({ settings }) => settings.get('left') ?? 0,
    Width: ({ settings }) => settings.get('width') ?? 360,
    Height: ({ settings }) => settings.get('height') ?? 216,
  },
  write: {
    Name: (chart, name) => {
      guard(chart);
      chart.name = asText(name, 'name');
    },
    ChartType: (chart, type) => {
      guard(chart);
      chart.type = asText(type, 'chartType');
    },
    ...Object.fromEntries(
      ['Top', 'Left', 'Width', 'Height', 'Style', 'PlotBy', 'DisplayBlanksAs'].map((name) => [
        name,
        (chart: HostChart, value: unknown) => {
          guard(chart);
          chart.settings.set(name.charAt(0).toLowerCase() + name.slice(1), value);
        },
      ]),
    ),
  },
  parts: {
    Title: (chart) => titleKind(bag(chart, 'title/')),
    Legend: (chart) => legendKind(bag(chart, 'legend/')),
    DataLabels: (chart) => dataLabelsKind(bag(chart, 'dataLabels/')),
    Axes: (chart) => axesKind(bag(chart, 'axes/')),
    PlotArea: (chart) => plotAreaKind(bag(chart, 'plotArea/')),
    Series: (chart) => seriesCollectionKind(chart),
    Worksheet: ({ sheet }) => worksheetKind(sheet),
  },
  calls: {
    Delete: (chart) => {
      guard(chart);
      chart.sheet.charts = chart.sheet.charts.filter((one) => one !== chart);
      return null;
    },
    SetPosition: (chart, first, last) => {
      guard(chart);
      const start = cellsOf(chart.sheet, first);
      chart.place = last === undefined || last === null ? start : around(start, cellsOf(chart.sheet, last));
      return null;
    },
  },
});

function chartOf(chart: HostChart): Handle {
  return chartKind(chart);
}

function guard({ sheet }: HostChart): void {
  refuseProtected(sheet);
}

function bag(chart: HostChart, path: string): Bag {
  return { settings: chart.settings, path, refuse: () => guard(chart) };
}

function found(chart: Handle | null): Handle {
  if (!chart) throw new ExcelError('ItemNotFound', "The requested resource doesn't exist.");
  return chart;
}

function find({ charts }: HostSheet, key: unknown): Handle | null {
  const chart = charts.find(({ id, name }) => id === key || name === key);
  return chart ? chartOf(chart) : null;
}

function cellsOf(sheet: HostSheet, given: unknown): Place['range'] {
  return isHandle(given) ? (asObject(given, 'Range') as Place).range : rangeAt(sheet, given);
}

function add(sheet: HostSheet, [given, source, seriesBy]: readonly unknown[]): Handle {
  refuseProtected(sheet);
  const type = asText(given, 'type');
  if (!TYPES.includes(type)) throw new NotSimulated(`charts of type ${type}`);
  const place = asObject(source, 'Range') as Place;
  const id = sheet.book.nextId('chart');
  const settings = new Map<string, unknown>([['seriesBy', seriesBy ?? 'Auto']]);
  const name = `图表 ${sheet.charts.length + 1}`;
  const chart: HostChart = {
    id,
    sheet,
    name,
    type,
    source: addressOf(place),
    place: undefined,
    series: [],
    settings,
  };
  chart.series = seriesOf(place, seriesBy, sheet);
  sheet.charts.push(chart);
  return chartOf(chart);
}

/** As Excel takes series from a range: by columns (or rows), the first for the categories where there are several. */
function seriesOf({ sheet: of, range }: Place, seriesBy: unknown, sheet: HostSheet): HostChart['series'] {
  const isByRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && height(range) < width(range));
  const lines = isByRows
    ? Array.from({ length: height(range) }, (_, offset) => ({
        ...range,
        top: range.top + offset,
        bottom: range.top + offset,
      }))
    : Array.from({ length: width(range) }, (_, offset) => ({
        ...range,
        left: range.left + offset,
        right: range.left + offset,
      }));
  const categories = lines.length > 1 ? lines[0] : undefined;
  return lines.slice(categories ? 1 : 0).map((line) => ({
    id: sheet.book.nextId('series'),
    name: `系列${1}`,
    values: addressOf({ sheet: of, range: line }),
    categories: categories && addressOf({ sheet: of, range: categories }),
    settings: new Map(),
    points: new Map(),
  }));
}

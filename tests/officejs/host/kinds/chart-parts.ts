import { clear, set, settingsKind, type Bag } from './settings';

const fontKind = settingsKind('ChartFont', ['bold', 'color', 'italic', 'name', 'size', 'underline']);

export const chartLineKind = settingsKind('ChartLineFormat', ['color', 'lineStyle', 'weight'], {
  calls: { Clear: clear },
});

export const chartFillKind = settingsKind('ChartFill', [], {
  calls: {
    Clear: clear,
    SetSolidColor: (bag: Bag, color: unknown) => {
      set(bag, 'color', color);
      return null;
    },
  },
});

export const titleKind = settingsKind('ChartTitle', ['visible', 'text', 'overlay', 'position'], {
  parts: { format: () => settingsKind('ChartTitleFormat', [], { parts: { font: () => fontKind } }) },
});

export const legendKind = settingsKind('ChartLegend', ['visible', 'position', 'overlay'], {
  parts: { format: () => settingsKind('ChartLegendFormat', [], { parts: { font: () => fontKind } }) },
});

export const dataLabelsKind = settingsKind(
  'ChartDataLabels',
  [
    'position',
    'showValue',
    'showSeriesName',
    'showCategoryName',
    'showLegendKey',
    'showPercentage',
    'separator',
    'numberFormat',
    'linkNumberFormat',
  ],
  { parts: { format: () => settingsKind('ChartDataLabelFormat', [], { parts: { font: () => fontKind } }) } },
);

const gridlinesKind = settingsKind('ChartGridlines', ['visible'], {
  parts: { format: () => settingsKind('ChartGridlinesFormat', [], { parts: { line: () => chartLineKind } }) },
});

const axisKind = settingsKind(
  'ChartAxis',
  [
    'majorUnit',
    'maximum',
    'minimum',
    'minorUnit',
    'visible',
    'numberFormat',
    'linkNumberFormat',
    'reversePlotOrder',
    'position',
    'tickLabelPosition',
    'majorTickMark',
    'minorTickMark',
    'displayUnit',
  ],
  {
    parts: {
      majorGridlines: () => gridlinesKind,
      minorGridlines: () => gridlinesKind,
      title: () => settingsKind('ChartAxisTitle', ['text', 'visible']),
      format: () => settingsKind('ChartAxisFormat', [], { parts: { font: () => fontKind, line: () => chartLineKind } }),
    },
  },
);

export const axesKind = settingsKind('ChartAxes', [], {
  parts: { valueAxis: () => axisKind, categoryAxis: () => axisKind },
});

export const plotAreaKind = settingsKind('ChartPlotArea', ['top', 'left', 'width', 'height', 'position']);

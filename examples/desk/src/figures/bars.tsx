import { Group, Table, Text } from '@mantine/core';
import { AxisBottom, AxisLeft } from '@visx/axis';
import { ParentSize } from '@visx/responsive';
import { scaleBand, scaleLinear } from '@visx/scale';
import { BarStack } from '@visx/shape';
import { useWords } from '../words/language';

const HEIGHT = 240;
const BOTTOM = 40;
const TOP = 8;
const LEFT = 84;
const NAME_WIDTH = 66;

interface Bar {
  readonly name: string;
  /** In the order of the series. */
  readonly values: readonly number[];
}

interface BarsProps {
  readonly label: string;
  readonly format: (value: number) => string;
  readonly series: readonly { readonly key: string; readonly name: string }[];
  readonly bars: readonly Bar[];
}

/** Stacked bars with what their colours mean, and the same figures as a table. */
export function Bars({ label, format, series, bars }: BarsProps) {
  const words = useWords();
  return (
    <>
      <Group gap="md" mb="xs">
        {series.map(({ key, name }) => (
          <Group key={key} gap={6}>
            <span className={`swatch series-${key}`} />
            <Text size="xs">{name}</Text>
          </Group>
        ))}
      </Group>
      <div style={{ height: HEIGHT }}>
        <ParentSize debounceTime={0}>
          {({ width }) =>
            width > 0 && (
              <Drawing label={label} format={format} series={series} bars={bars} width={width} />
            )
          }
        </ParentSize>
      </div>
      <details>
        <summary>{words.asTable}</summary>
        <Table.ScrollContainer
          minWidth={0}
          type="native"
          tabIndex={0}
          role="group"
          aria-label={label}
        >
          <Table verticalSpacing={3}>
            <Table.Thead>
              <Table.Tr>
                <Table.Td />
                {series.map(({ key, name }) => (
                  <Table.Th key={key} ta="right">
                    {name}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {bars.map(({ name, values }) => (
                <Table.Tr key={name}>
                  <Table.Th scope="row">{name}</Table.Th>
                  {series.map(({ key }, place) => (
                    <Table.Td key={key} ta="right" className="number">
                      {format(values[place] ?? 0)}
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      </details>
    </>
  );
}

function Drawing({ label, format, series, bars, width }: BarsProps & { readonly width: number }) {
  const bottom = HEIGHT - BOTTOM;
  const x = scaleBand({
    domain: bars.map(({ name }) => name),
    range: [LEFT, width],
    padding: 0.35,
  });
  const highest = Math.max(
    1,
    ...bars.map(({ values }) => values.reduce((sum, value) => sum + value, 0)),
  );
  const y = scaleLinear({ domain: [0, highest], range: [bottom, TOP], nice: true });
  const everyOther = Math.ceil(NAME_WIDTH / Math.max(1, x.step()));
  return (
    <svg width={width} height={HEIGHT} role="img" aria-label={label} className="bars">
      <BarStack
        data={[...bars]}
        keys={series.map((_, place) => place)}
        x={({ name }) => name}
        value={({ values }, place) => values[place] ?? 0}
        xScale={x}
        yScale={y}
        color={() => ''}
      >
        {(stacks) =>
          stacks.map((stack) =>
            stack.bars.map((bar) => (
              <rect
                key={`${stack.index} ${bar.index}`}
                className={`series-${series[stack.index]?.key ?? ''}`}
                x={bar.x}
                y={bar.y}
                width={Math.max(0, bar.width)}
                height={Math.max(0, bar.height)}
              >
                <title>
                  {`${bars[bar.index]?.name ?? ''} · ${series[stack.index]?.name ?? ''}: ${format(bars[bar.index]?.values[stack.index] ?? 0)}`}
                </title>
              </rect>
            )),
          )
        }
      </BarStack>
      <AxisLeft
        scale={y}
        left={LEFT}
        numTicks={5}
        tickFormat={(value) => format(Number(value))}
        axisLineClassName="axis"
        tickLineProps={{ className: 'axis' }}
        tickLabelProps={{ className: 'tick', fill: undefined }}
      />
      <AxisBottom
        scale={x}
        top={bottom}
        tickFormat={(name, place) => (place % everyOther === 0 ? name : '')}
        axisLineClassName="axis"
        hideTicks
        tickLabelProps={{ className: 'tick', fill: undefined, width: x.step() * everyOther }}
      />
    </svg>
  );
}

/** Whether figures are shown as a chart or as a table. */
import { useMessages } from '../messages/use-messages.ts';
import { ChoiceField } from '../ui/choice-field.tsx';

export type ChartOrTableProps = {
  readonly value: 'chart' | 'table';
  readonly onChange: (value: 'chart' | 'table') => void;
};

export const ChartOrTable = (props: ChartOrTableProps) => {
  const t = useMessages();
  return (
    <ChoiceField
      label={t('trends.view')}
      isLabelHidden
      isSegmented
      choices={(['chart', 'table'] as const).map((value) => ({ value, label: t(`trends.${value}`) }))}
      {...props}
    />
  );
};

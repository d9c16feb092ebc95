/** What the person decides about a file: whole days, entries that differ, shifts that are gone, counted minutes. */
import { meanings } from '#shared/exchange/found.ts';
import type { Preview } from '#shared/exchange/preview.ts';
import type { Choices } from '#shared/exchange/proposal.ts';
import type { Shift } from '#shared/record/shift.ts';
import { dateOf, timeOf } from '#shared/time/wall-clock.ts';
import { DataTable } from '../../charts/data-table.tsx';
import { formatDuration } from '../../messages/duration.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { useRecord } from '../../state/record.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { clockTime, datedShort, formatNumber } from '../../ui/dates.ts';
import { Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { useFirstOf } from '../../ui/use-first-of.ts';
import css from './exchange.module.css';
import { choose } from './import-file.ts';

type ChoiceProps = { readonly preview: Preview; readonly choices: Choices };

const asksAtFirst = 8;

const WholeDays = ({ preview: { asks }, choices }: ChoiceProps) => {
  const t = useMessages();
  const { shown, showAll } = useFirstOf(asks, asksAtFirst);
  return (
    <Stack>
      <Stack isTight>
        <h3>{t('exchange.ask.meanings')}</h3>
        <Soft>{t('exchange.ask.meanings.about')}</Soft>
      </Stack>
      <div className={css.asks}>
        {shown.map(({ summary, dates }) => (
          <ChoiceField
            key={summary}
            label={t('exchange.ask.meaning', {
              name: summary === '' ? t('exchange.ask.unnamed') : summary,
              count: dates.length,
            })}
            isSegmented
            choices={meanings.map((value) => ({ value, label: t(`exchange.meaning.${value}`) }))}
            value={(Object.hasOwn(choices.meanings, summary) ? choices.meanings[summary] : null) ?? 'ignore'}
            onChange={(meaning) => void choose({ meanings: { ...choices.meanings, [summary]: meaning } })}
          />
        ))}
      </div>
      {showAll !== null && (
        <Row>
          <Button weight="quiet" onPress={showAll}>
            {t('exchange.ask.more', { count: asks.length })}
          </Button>
        </Row>
      )}
    </Stack>
  );
};

const movedShift = (shift: Shift): string =>
  `${datedShort(dateOf(shift.start))}, ${clockTime(timeOf(shift.start))}`;

const MovementTable = ({ preview: { movement }, choices }: ChoiceProps) => {
  const t = useMessages();
  const shifts = useRecord((state) => state.record.shifts);
  const byId = new Map(shifts.map((shift) => [shift.id, shift]));
  if (movement.count === 0) return <p>{t('exchange.movement.none')}</p>;
  const unknown = t('exchange.movement.unknown');
  const minutes = (value: number | null): string => (value === null ? unknown : formatDuration(value));
  const hasWalking = movement.first.some(({ walkingMinutes }) => walkingMinutes !== null);
  const hasUpright = movement.first.some(({ uprightMinutes }) => uprightMinutes !== null);
  const columns = [
    t('exchange.movement.steps'),
    ...(hasWalking ? [t('exchange.movement.walking'), t('exchange.movement.logged')] : []),
    ...(hasUpright ? [t('exchange.movement.atLeast')] : []),
    t('exchange.movement.standing'),
  ];
  const rows = movement.first.flatMap(({ shiftId, steps, walkingMinutes, uprightMinutes }) => {
    const shift = byId.get(shiftId);
    if (shift === undefined) return [];
    const cells = [
      formatNumber(steps, 0),
      ...(hasWalking ? [minutes(walkingMinutes), minutes(shift.walkingMinutes)] : []),
      ...(hasUpright ? [minutes(uprightMinutes)] : []),
      minutes(shift.standingMinutes),
    ];
    return [{ name: movedShift(shift), cells }];
  });
  return (
    <Stack>
      <DataTable
        label={t('exchange.movement')}
        rowName={t('exchange.movement.shift')}
        columns={columns}
        rows={rows}
      />
      {movement.count > movement.first.length && (
        <Small>{t('exchange.more', { count: movement.count - movement.first.length })}</Small>
      )}
      <Soft>
        {t('exchange.movement.about')} {hasUpright && t('exchange.movement.upright')}
      </Soft>
      {hasWalking && (
        <ChoiceField
          label={t('exchange.ask.walking')}
          isSegmented
          choices={[
            { value: 'keep', label: t('exchange.walking.keep') },
            { value: 'take', label: t('exchange.walking.take') },
          ]}
          value={choices.takesWalking ? 'take' : 'keep'}
          onChange={(value) => void choose({ takesWalking: value === 'take' })}
        />
      )}
    </Stack>
  );
};

const movementFormats: readonly Preview['format'][] = ['apple-health', 'fitbit', 'samsung'];

/** What can be decided about this file; nothing where it leaves nothing to decide. */
export const ChoicesView = ({ preview, choices }: ChoiceProps) => {
  const t = useMessages();
  const differing = preview.kept.count + (choices.replacesDifferent ? preview.replaced.count : 0);
  return (
    <>
      {preview.asks.length > 0 && <WholeDays preview={preview} choices={choices} />}
      {preview.namedShifts > 0 && (
        <ChoiceField
          label={t('exchange.ask.named', { count: preview.namedShifts })}
          isSegmented
          choices={[
            { value: 'ask', label: t('exchange.named.ask') },
            { value: 'log', label: t('exchange.named.log') },
          ]}
          value={choices.logsByNamedShift ? 'log' : 'ask'}
          onChange={(value) => void choose({ logsByNamedShift: value === 'log' })}
        />
      )}
      {movementFormats.includes(preview.format) && <MovementTable preview={preview} choices={choices} />}
      {(preview.kept.count > 0 || choices.replacesDifferent) && (
        <ChoiceField
          label={t('exchange.ask.different', { count: differing })}
          isSegmented
          choices={[
            { value: 'keep', label: t('exchange.different.keep') },
            { value: 'replace', label: t('exchange.different.replace') },
          ]}
          value={choices.replacesDifferent ? 'replace' : 'keep'}
          onChange={(value) => void choose({ replacesDifferent: value === 'replace' })}
        />
      )}
      {preview.gone.count > 0 && (
        <ChoiceField
          label={t('exchange.ask.gone', { count: preview.gone.count })}
          isSegmented
          choices={[
            { value: 'remove', label: t('exchange.gone.remove') },
            { value: 'keep', label: t('exchange.gone.keep') },
          ]}
          value={choices.removesGone ? 'remove' : 'keep'}
          onChange={(value) => void choose({ removesGone: value === 'remove' })}
        />
      )}
    </>
  );
};

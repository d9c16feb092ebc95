/** The group that the weeks count in, from a week on. */
import { type FormEvent, useState } from 'react';
import { type IsoWeek, patterns, type WeekFigures } from '#shared/desk/figures.ts';
import type { KnownDesk } from '#shared/desk/hand-over.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { tell } from '../../state/notices.ts';
import { enqueue, write } from '../../state/session.ts';
import { useAsk } from '../../state/use-ask.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceField } from '../../ui/choice-field.tsx';
import { Card, Row, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import {
  asksPattern,
  firstGroupDraft,
  groupFaultOf,
  groupOfDraft,
  presentGroup,
  weeksToChooseFrom,
} from './group-draft.ts';
import { datesOfWeek, groupInWords } from './words.ts';

export type GroupCardProps = {
  readonly desk: KnownDesk;
  readonly offered: readonly WeekFigures[];
  /** The present week. */
  readonly week: IsoWeek;
};

type FormProps = GroupCardProps & { readonly onClose: (() => void) | null };

const GroupForm = ({ desk, offered, week, onClose }: FormProps) => {
  const t = useMessages();
  const { sheet } = desk;
  const { ask, isBusy, error } = useAsk();
  const [draft, setDraft] = useState(() => firstGroupDraft(desk, week));
  const [isAsked, setAsked] = useState(false);
  const fault = isAsked ? groupFaultOf(sheet, draft) : null;
  const fromName = (each: IsoWeek): string =>
    t(each === sheet.firstWeek ? 'handOver.group.fromFirst' : 'handOver.group.fromWeek', {
      dates: datesOfWeek(each),
    });
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (groupFaultOf(sheet, draft) !== null) return;
    const chosen = { from: draft.from, group: groupOfDraft(sheet, draft) };
    const saved = await ask(() =>
      enqueue(() => write((api) => api.handOver.chooseGroup(sheet.ledgerId, chosen))),
    );
    if (saved === null) return;
    tell(t('handOver.group.saved', { group: groupInWords(chosen.group, t) }), false);
    onClose?.();
  };
  return (
    <form onSubmit={(event) => void choose(event)}>
      <Stack>
        <SelectField
          label={t('handOver.group.department')}
          choices={sheet.departments.map(({ name }) => ({ value: name, label: name }))}
          value={draft.department ?? ''}
          placeholder={t('handOver.group.choose')}
          onChange={(department) => setDraft({ ...draft, department })}
          error={fault === 'missing' ? t('handOver.group.missing') : undefined}
        />
        {asksPattern(sheet, draft) && (
          <ChoiceField
            label={t('handOver.group.pattern')}
            choices={patterns.map((value) => ({ value, label: t(`handOver.pattern.${value}`) }))}
            value={draft.pattern}
            onChange={(pattern) => setDraft({ ...draft, pattern })}
            error={fault === 'missingPattern' ? t('handOver.group.missingPattern') : undefined}
          />
        )}
        <SelectField
          label={t('handOver.group.from')}
          choices={weeksToChooseFrom(sheet, offered, week).map((value) => ({
            value,
            label: fromName(value),
          }))}
          value={draft.from}
          onChange={(from) => setDraft({ ...draft, from })}
        />
        {error !== null && <Notice>{error}</Notice>}
        <Row>
          <Button type="submit" weight={onClose === null ? 'primary' : 'secondary'} isBusy={isBusy}>
            {t('handOver.group.save')}
          </Button>
          {onClose !== null && (
            <Button weight="quiet" onPress={onClose}>
              {t('handOver.group.leave')}
            </Button>
          )}
        </Row>
      </Stack>
    </form>
  );
};

export const GroupCard = ({ desk, offered, week }: GroupCardProps) => {
  const t = useMessages();
  const [isChanging, setChanging] = useState(false);
  const group = presentGroup(desk, week);
  const from = desk.groups.at(-1)?.from;
  return (
    <Card label={t('handOver.group.title')}>
      <Stack>
        <Stack isTight>
          <h2>{t('handOver.group.title')}</h2>
          <Soft>{t('handOver.group.about')}</Soft>
        </Stack>
        {group === null || isChanging ? (
          <GroupForm
            {...{ desk, offered, week }}
            onClose={group === null ? null : () => setChanging(false)}
          />
        ) : (
          <>
            <p>
              {t('handOver.group.now', {
                group: groupInWords(group, t),
                dates: datesOfWeek(from ?? desk.sheet.firstWeek),
              })}
            </p>
            <Row>
              <Button onPress={() => setChanging(true)}>{t('handOver.group.change')}</Button>
            </Row>
          </>
        )}
      </Stack>
    </Card>
  );
};

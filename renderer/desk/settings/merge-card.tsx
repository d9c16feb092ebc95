/** One group becomes another, for good. A group is never split. */
import { useState } from 'react';
import { groupInWords } from '#shared/desk/report-words.ts';
import { useMessages } from '../../messages/use-messages.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Halves, Row, Small, Soft, Stack } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { presentGroupsOf } from '../group-names.ts';
import { useDeskAsk, useView } from '../state.ts';

export const MergeCard = () => {
  const t = useMessages();
  const { sheet, merged } = useView();
  const { ask, isBusy, error } = useDeskAsk();
  const groups = presentGroupsOf(sheet, merged);
  const [chosen, setChosen] = useState<{ readonly from: string; readonly into: string } | null>(null);
  const [isAsked, setAsked] = useState(false);
  const from = chosen?.from ?? groups[0] ?? '';
  const into = chosen?.into ?? groups[1] ?? '';
  const choices = groups.map((group) => ({ value: group, label: groupInWords(group, t) }));
  const names = { from: groupInWords(from, t), into: groupInWords(into, t) };
  const merge = async () => {
    if ((await ask((api) => api.desk.mergeGroups(from, into))) === null) return;
    setAsked(false);
    setChosen(null);
  };
  const put = (changed: { from?: string; into?: string }) => {
    setAsked(false);
    setChosen({ from, into, ...changed });
  };
  if (groups.length < 2) return null;
  return (
    <Card label={t('desk.merge')}>
      <Stack>
        <h2>{t('desk.merge')}</h2>
        <Soft>{t('desk.merge.what')}</Soft>
        <Halves>
          <SelectField
            label={t('desk.merge.from')}
            choices={choices}
            value={from}
            onChange={(value) => put({ from: value })}
          />
          <SelectField
            label={t('desk.merge.into')}
            choices={choices}
            value={into}
            onChange={(value) => put({ into: value })}
          />
        </Halves>
        {error !== null && <Notice>{error}</Notice>}
        {isAsked && <p>{t('desk.merge.sure', names)}</p>}
        <Row>
          {isAsked ? (
            <>
              <Button isBusy={isBusy} onPress={() => void merge()}>
                {t('desk.merge.forGood')}
              </Button>
              <Button weight="quiet" onPress={() => setAsked(false)}>
                {t('desk.leaveIt')}
              </Button>
            </>
          ) : (
            <Button isDisabled={from === into} onPress={() => setAsked(true)}>
              {t('desk.merge.do')}
            </Button>
          )}
        </Row>
        {Object.keys(merged).length > 0 && (
          <Small>
            {t('desk.merge.before', {
              list: Object.entries(merged)
                .map(([former, present]) =>
                  t('desk.merge.one', { from: groupInWords(former, t), into: groupInWords(present, t) }),
                )
                .join('; '),
            })}
          </Small>
        )}
      </Stack>
    </Card>
  );
};

/** Links between load and evening symptoms, only where the model allows one to be shown (model.md §4). */
import { symptomNames } from '#shared/record/check-in.ts';
import { association } from '#shared/risk/association.ts';
import { useRecordStore } from '../../state/record-store.ts';
import { formatNumber } from '../../ui/dates.ts';
import { Card, Small, Soft, Stack } from '../../ui/layout.tsx';
import { useWords } from '../../words/use-words.ts';

export const LinkCard = () => {
  const say = useWords();
  const checkIns = useRecordStore((state) => state.record.checkIns);
  const days = useRecordStore((state) => state.derived.days);
  const loads = new Map(days.map(({ date, load }) => [date, load]));
  const evenings = checkIns.filter(({ when }) => when === 'evening');
  const links = symptomNames.flatMap((name) => {
    const pairs = evenings.flatMap(({ date, symptoms }) => {
      const [load, symptom] = [loads.get(date), symptoms[name]];
      return load === undefined || symptom === undefined ? [] : [{ load, symptom }];
    });
    const found = association(pairs);
    const isShown = found !== null && (found.low > 0 || found.high < 0);
    return isShown ? [{ name, ...found }] : [];
  });
  return (
    <Card label={say('link.title')}>
      <Stack>
        <h2>{say('link.title')}</h2>
        {links.length === 0 && <Soft>{say('link.none')}</Soft>}
        {links.map(({ name, rho, low, high, n }) => (
          <p key={name}>
            {say(rho > 0 ? 'link.more' : 'link.less', {
              symptom: say(`checkIn.${name}`),
              rho: formatNumber(rho, 2),
              low: formatNumber(low, 2),
              high: formatNumber(high, 2),
              n,
            })}
          </p>
        ))}
        {links.length > 0 && <Small>{say('link.what')}</Small>}
      </Stack>
    </Card>
  );
};

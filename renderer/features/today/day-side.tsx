/** The day and the two weeks beside the log: loaded together after it, so that neither moves the other. */
import { DayCard, type DayCardProps } from './day-card.tsx';
import { RecentCard, type RecentCardProps } from './recent-card.tsx';
import css from './today-screen.module.css';

export type DaySideProps = DayCardProps & Pick<RecentCardProps, 'onShow'>;

export const DaySide = ({ onShow, ...day }: DaySideProps) => (
  <>
    <div className={css.day}>
      <DayCard {...day} />
    </div>
    <div className={css.recent}>
      <RecentCard shown={day.date} today={day.today} onShow={onShow} />
    </div>
  </>
);

/** Names and what they stand for, a line each. */
import css from './facts.module.css';

export type FactsProps = { readonly facts: readonly (readonly [name: string, value: string])[] };

export const Facts = ({ facts }: FactsProps) => (
  <dl className={css.facts}>
    {facts.map(([name, value]) => (
      <div key={name}>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
);

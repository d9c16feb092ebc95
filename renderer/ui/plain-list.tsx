/** A list of sentences, each with a point before it. */
import css from './plain-list.module.css';

export const PlainList = ({ items }: { readonly items: readonly string[] }) => (
  <ul className={css.plain}>
    {items.map((item) => (
      <li key={item}>{item}</li>
    ))}
  </ul>
);

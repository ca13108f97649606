import { smallThappaPath, thappaPath, thappaViewBox } from './thappa';

/**
 * The mark of one maker. `fine` for 28 px and more; `title` only where no name stands beside it; `sheet` is the
 * address of a drawing that holds many fine marks by their ids, for pages where they would outweigh the words.
 */
export function Thappa({
  id,
  fine,
  title,
  sheet,
}: {
  id: string;
  fine?: boolean;
  title?: string;
  sheet?: string;
}) {
  const path = sheet ? (
    <use href={`${sheet}#${id}`} />
  ) : (
    <path d={fine ? thappaPath(id) : smallThappaPath(id)} />
  );
  if (!title) {
    return (
      <svg className="thappa" viewBox={thappaViewBox} fillRule="evenodd" aria-hidden="true">
        {path}
      </svg>
    );
  }
  return (
    <svg className="thappa" viewBox={thappaViewBox} fillRule="evenodd" role="img">
      <title>{title}</title>
      {path}
    </svg>
  );
}

import { smallThappaPath, thappaPath, thappaViewBox } from './thappa';

/** The mark of one maker. `fine` for 28 px and more; `title` only where no name stands beside it. */
export function Thappa({ id, fine, title }: { id: string; fine?: boolean; title?: string }) {
  const path = <path d={fine ? thappaPath(id) : smallThappaPath(id)} />;
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

import type { ReactNode } from 'react';
import { classNames } from './class-names';
import { type PhotoSource, photoAddress, photoGround, photoSet } from './photo-source';

/**
 * A photograph over its thumbhash ground. `ratio` is width by height ("4/5"); `sizes` as in HTML;
 * `priority` for the one picture that is the first thing seen; `plate` is a label at the bottom,
 * `badge` one at the top.
 */
export function Photo({
  photo,
  sizes,
  ratio = '4/5',
  priority,
  plate,
  badge,
  className,
  imageClass,
}: {
  photo: PhotoSource;
  sizes: string;
  ratio?: string | null;
  priority?: boolean;
  plate?: ReactNode;
  badge?: ReactNode;
  className?: string;
  imageClass?: string;
}) {
  return (
    <div
      className={classNames('photo', className)}
      style={{ background: photoGround(photo), aspectRatio: ratio ?? undefined }}
    >
      <img
        className={imageClass}
        src={photoAddress(photo, 640)}
        srcSet={photoSet(photo)}
        sizes={sizes}
        alt={photo.alt}
        decoding="async"
        {...(priority ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
      {badge && <span className="plate badge">{badge}</span>}
      {plate && <span className="plate">{plate}</span>}
    </div>
  );
}

import { GalleryIsland } from './gallery-island';
import { Icon } from './icon';
import { Photo } from './photo';
import { type PhotoSource, photoAddress } from './photo-source';

/** One picture of a piece; `plate` says what it shows ("Folded, 34 × 46 cm"). */
export type GalleryShot = { photo: PhotoSource; plate?: string };

/** A little under the width it is shown at, so that a phone of two dots a pixel makes do with 640. */
const SHOWN = '(min-width: 60rem) 36rem, 88vw';
/** Thumbnail and waiting picture share one small file until somebody turns to the strip. */
const WAITING = '5.25rem';

/**
 * The pictures of a piece: a strip to swipe, thumbnails that jump, and a press that enlarges. Without scripts
 * thumbnails are links into the strip and a picture is a link to its largest file.
 */
export function Gallery({
  id = 'picture',
  label,
  shots,
  zoomLabel,
  closeLabel,
}: {
  id?: string;
  label: string;
  shots: readonly GalleryShot[];
  zoomLabel: string;
  closeLabel: string;
}) {
  return (
    <GalleryIsland label={label} closeLabel={closeLabel} closeIcon={<Icon name="x-bold" />}>
      <ul className="gallery-strip">
        {shots.map((shot, index) => (
          <li key={shot.photo.base} id={`${id}-${index + 1}`}>
            <a
              href={photoAddress(shot.photo, 4_000)}
              data-zoom
              aria-label={`${zoomLabel}: ${shot.photo.alt}`}
            >
              <Photo
                photo={shot.photo}
                sizes={index === 0 ? SHOWN : WAITING}
                priority={index === 0}
                plate={shot.plate}
              />
            </a>
          </li>
        ))}
      </ul>
      {shots.length > 1 && (
        <ul className="gallery-thumbs">
          {shots.map((shot, index) => (
            <li key={shot.photo.base}>
              <a
                href={`#${id}-${index + 1}`}
                data-thumb
                aria-current={index === 0 ? 'true' : undefined}
              >
                <Photo photo={shot.photo} sizes={index === 0 ? SHOWN : WAITING} ratio="1" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </GalleryIsland>
  );
}

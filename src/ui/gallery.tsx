import { GalleryIsland } from './gallery-island';
import { Icon } from './icon';
import { Photo } from './photo';
import { type PhotoSource, photoAddress } from './photo-source';

/** One picture of a piece; `plate` says what it shows ("Folded, 34 × 46 cm"). */
export type GalleryShot = { photo: PhotoSource; plate?: string };

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
                sizes="(min-width: 60rem) 42rem, 100vw"
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
                <Photo photo={shot.photo} sizes="5.25rem" ratio="1" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </GalleryIsland>
  );
}

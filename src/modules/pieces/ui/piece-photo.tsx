import { Icon } from '@/ui/icon';
import { Photo } from '@/ui/photo';
import type { PiecePicture } from '../queries/pieces';

/** The first photo of a piece beside its name, or the place where it will be. */
export function PiecePhoto({ picture, isFirst }: { picture: PiecePicture | null; isFirst?: true }) {
  return (
    <span className="w-24 flex-none">
      {picture ? (
        <Photo photo={{ ...picture, alt: '' }} sizes="6rem" ratio="1/1" priority={isFirst} />
      ) : (
        <span className="grid aspect-square place-items-center border-2 border-dashed border-edge text-t4 text-ink-2">
          <Icon name="camera" />
        </span>
      )}
    </span>
  );
}

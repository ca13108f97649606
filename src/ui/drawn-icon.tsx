/** A drawn sign from its paths; of two the first is the faint ground. */
export function DrawnIcon({ drawing, className = '' }: { drawing: string; className?: string }) {
  const paths = drawing.split('|');
  return (
    <svg className={`icon ${className}`.trim()} viewBox="0 0 256 256" aria-hidden="true">
      {paths.map((path, index) => (
        <path key={path} d={path} opacity={index < paths.length - 1 ? 0.2 : undefined} />
      ))}
    </svg>
  );
}

import type { Theme } from '../model/theme.ts';

/** A picture about as wide as it is high is an emblem, in which no name stands. */
const EMBLEM_AT_MOST = 1.4;

/**
 * By what people know an organisation: its logo, its name as municipalities write it (the kind small above it), or both where the logo
 * is an emblem.
 */
export function HouseMark({ theme: { logo, name } }: { readonly theme: Pick<Theme, 'logo' | 'name'> }) {
  if (!logo) return <Name name={name} />;
  const isEmblem = logo.width <= logo.height * EMBLEM_AT_MOST;
  const { src, alt, width, height } = logo;
  return (
    <>
      <img class="pb-logo__beeld" src={src} alt={isEmblem ? '' : alt} width={width} height={height} />
      {isEmblem ? <Name name={name} /> : null}
    </>
  );
}

const Name = ({ name }: { readonly name: string }) => {
  const [, kind, rest] = /^(gemeente|regio)\s+(.+)$/i.exec(name) ?? [];
  return (
    <span>
      {kind ? <small>{kind}</small> : null} {rest ?? name}
    </span>
  );
};

/** Two names mean the same means when their words are the same, whatever capitals, accents and signs. Empty when there are no words. */
export const channelKey = (name: string): string => {
  const plain = name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
};

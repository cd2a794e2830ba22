const LENGTH = 200;

/** Lines of a note after the one that gives its title, on one line, for lists. */
export const excerptOf = (body: string): string => {
  const lines = body.split(/\r?\n/).filter((line) => line.trim() !== '');
  return lines.slice(1).join(' ').slice(0, LENGTH);
};

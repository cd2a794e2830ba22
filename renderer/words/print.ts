/** Sets numbers as a printer would: a dash between the ends of a range, a real minus before a number. */
export const inPrint = (text: string): string =>
  text.replace(/(\d)-(?=\d)/g, '$1–').replace(/(^|[\s(])-(?=\d)/g, '$1−');

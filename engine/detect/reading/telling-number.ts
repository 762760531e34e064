/** A small number or a year stands in many texts. */
export const tellingNumber = (n: number): boolean => n > 12 && !(Number.isInteger(n) && n >= 1900 && n < 2100);

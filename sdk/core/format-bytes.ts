/** A size for people, for example "48 kB". */
export function bytes(size: number, language: string): string {
  const power = Math.min(3, Math.floor(Math.log10(size || 1) / 3));
  const unit = ['byte', 'kilobyte', 'megabyte', 'gigabyte'][power]!;
  const format = {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: power > 1 ? 1 : 0,
  } as const;
  return new Intl.NumberFormat(language, format).format(size / 1000 ** power);
}

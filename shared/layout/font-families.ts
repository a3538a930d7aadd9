// The families of type that a map can be laid out in. Their files are shipped; Chinese is Noto Sans SC in all of them.

/** Inter is our own. The others have the widths of a font that clients have, and so lines break there as they do here. */
export const FONT_FAMILIES = ['Inter', 'Arimo', 'Carlito', 'Tinos'] as const;
export type FontFamily = (typeof FONT_FAMILIES)[number];

/** What is named in files that others open, for instead of the family itself they have what it is as wide as. */
export const STANDS_FOR: Readonly<Record<FontFamily, string>> = {
  Inter: 'Inter',
  Arimo: 'Arial',
  Carlito: 'Calibri',
  Tinos: 'Times New Roman',
};

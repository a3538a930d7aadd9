// The form in which every sentence stands: both languages side by side, so that none can be forgotten.
// Values are written {{name}}; a sentence that counts has a `one` and an `other` form in English.

export type Plural = { readonly one: string; readonly other: string };
export type Sentence = { readonly en: string | Plural; readonly zh: string };
export type Sentences = Readonly<Record<string, Sentence>>;

/** A language that answers are told in. */
export type Language = 'ru' | 'en';

/** One thing in both languages. */
export type InBoth<Text> = Readonly<Record<Language, Text>>;

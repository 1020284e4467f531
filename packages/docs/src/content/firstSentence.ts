/** A text up to where its first sentence ends; a name such as GitLab.com and a number such as 14.7 go on. */
export const firstSentence = (text: string): string => /^.*?[.?!](?=\s|$)/s.exec(text)?.[0] ?? text

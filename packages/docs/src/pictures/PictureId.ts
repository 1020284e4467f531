/** What the pictures show: the command line at work. */
export const pictureIds = ["check", "check-refused", "publish", "publish-again", "explain"] as const
export type PictureId = (typeof pictureIds)[number]

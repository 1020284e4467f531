import { Schema } from "effect"
import type { Guide } from "./Guide.ts"
import { cited, shown } from "./wording.ts"

export class CiImagePull extends Schema.TaggedError<CiImagePull>()("CiImagePull", {
  jobUrl: Schema.String,
  /** The container image the job asks for. */
  image: Schema.String,
  said: Schema.NullOr(Schema.String)
}) {
  static readonly guide: Guide<CiImagePull> = {
    code: "ci-image-pull",
    exitCode: 6,
    fixableBy: "you",
    retriable: false,
    en: {
      title: "The runner could not fetch the image for the job",
      why: (p) =>
        `The image is ${shown(p.image)}${p.said === null ? "" : `, and the job's log says ${cited(p.said)}`}.`,
      steps: (p) => [
        {
          text: "Publish again with an image that your runners can reach: add --ci-image and its name",
          page: "Ask whoever looks after your runners to let them reach that image, and publish again"
        },
        { text: "If the log speaks of a rate limit, wait an hour and run the job again", url: p.jobUrl }
      ]
    },
    example: () =>
      new CiImagePull({
        jobUrl: "https://gitlab.example/acme/apps/menu/-/jobs/82",
        image: "busybox:stable",
        said: "toomanyrequests: You have reached your pull rate limit"
      })
  }
}

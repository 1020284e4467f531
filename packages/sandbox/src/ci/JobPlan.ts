/** One job as the CI file describes it. */
export interface JobPlan {
  readonly name: string
  readonly stage: string
  readonly stageIndex: number
  readonly script: readonly string[]
  readonly image: string | null
  readonly tags: readonly string[]
  readonly allowFailure: boolean
  readonly interruptible: boolean
  readonly variables: Readonly<Record<string, string>>
  readonly rules: readonly Rule[] | null
  readonly only: readonly string[] | null
  readonly except: readonly string[] | null
  readonly when: string
  readonly artifactPaths: readonly string[]
  readonly pages: PagesPlan | null
}

export interface Rule {
  readonly if: string | null
  readonly when: string | null
  readonly allowFailure: boolean | null
}

/** Present where the job's success triggers a Pages deployment. */
export interface PagesPlan {
  readonly publish: string
  readonly pathPrefix: string
  /** Both `publish` and `pages.publish` were given. */
  readonly twice: boolean
}

export interface PipelinePlan {
  readonly jobs: readonly JobPlan[]
  readonly workflowRules: readonly Rule[] | null
}

/** One Pages deployment: the tree that visitors get. */
export interface Deployment {
  readonly id: number
  readonly projectId: number
  readonly sha: string
  readonly ref: string
  readonly pipelineId: number
  readonly treeId: string
  readonly rootDirectory: string
  readonly pathPrefix: string
  readonly createdAt: string
  /** A newer one with the same prefix took over. */
  replaced: boolean
  deleted: boolean
}
